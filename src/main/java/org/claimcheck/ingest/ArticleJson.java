package org.claimcheck.ingest;

import java.util.Map;
import java.util.TreeMap;
import org.claimcheck.model.Article;
import org.claimcheck.model.PublicationTime;
import org.claimcheck.model.SourceMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * One article as one JSON object, in the form of the contract: {@code {"id":"a1","headline":"…","body":"…"}}. The text
 * is headline, blank line and body, or the body alone, and is never changed.
 */
final class ArticleJson {

    private static final JsonFactory JSON = new JsonFactory();

    private ArticleJson() {}

    /**
     * Reads one object.
     *
     * @param id the id when the object brings none
     * @throws UnreadableException when it is no JSON object or has no body
     */
    static Article read(String json, String id, String path, SourceMap sourceMap) throws UnreadableException {
        try (JsonParser parser = parser(json)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new UnreadableException("not a JSON object");
            }
            Map<String, String> fields = fields(parser);
            if (parser.nextToken() != null) {
                throw new UnreadableException("more than one JSON value on the line");
            }
            return article(fields, id, path, sourceMap);
        } catch (JacksonException e) {
            throw new UnreadableException("not JSON: " + e.getOriginalMessage());
        }
    }

    /** A parser of JSON text. */
    static JsonParser parser(String json) {
        return JSON.createParser(ObjectReadContext.empty(), json);
    }

    /** The text fields of the object that the parser has just entered. */
    static Map<String, String> fields(JsonParser parser) {
        Map<String, String> fields = new TreeMap<>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            JsonToken value = parser.nextToken();
            if (value.isStructStart()) {
                parser.skipChildren();
            } else if (value != JsonToken.VALUE_NULL) {
                fields.put(name, Characters.sound(parser.getString()));
            }
        }
        return fields;
    }

    /** The article that has these fields. */
    static Article article(Map<String, String> fields, String id, String path, SourceMap sourceMap)
            throws UnreadableException {
        String body = fields.get("body");
        if (body == null) {
            throw new UnreadableException("no body");
        }
        String headline = filled(fields, "headline");
        String text = headline == null ? body : headline + "\n\n" + body;
        if (text.isBlank()) {
            throw new UnreadableException("empty");
        }
        String own = filled(fields, "id");
        Marking marking = Marking.of(text, headline, text.length() - body.length());
        String byline = filled(fields, "byline");
        PublicationTime published = time(fields, "published");
        return new Article(
                own == null ? id : own,
                path,
                source(fields),
                filled(fields, "url"),
                headline,
                byline == null ? marking.byline() : byline,
                published == null ? marking.dated() : published,
                time(fields, "updated"),
                filled(fields, "language"),
                filled(fields, "section"),
                text,
                marking.sections(),
                sourceMap);
    }

    /** A date in ISO form or as people write it. */
    private static @Nullable PublicationTime time(Map<String, String> fields, String name) {
        String words = filled(fields, name);
        PublicationTime iso = PublicationTime.parse(words).orElse(null);
        WrittenDate written = iso == null && words != null ? WrittenDate.in(words) : null;
        return written == null ? iso : written.time();
    }

    private static @Nullable String source(Map<String, String> fields) {
        String source = filled(fields, "source");
        return source == null ? Outlet.ofUrl(fields.get("url")) : source;
    }

    private static @Nullable String filled(Map<String, String> fields, String name) {
        String value = fields.get(name);
        return value == null || value.isBlank() ? null : value;
    }
}
