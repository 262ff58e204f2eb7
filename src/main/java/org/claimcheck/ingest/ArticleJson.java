package org.claimcheck.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.claimcheck.ingest.Block.Piece;
import org.claimcheck.model.Article;
import org.claimcheck.model.Editorial;
import org.claimcheck.model.PublicationTime;
import org.claimcheck.model.SourceMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/**
 * One article as one JSON object, in the form of the contract: {@code {"id":"a1","headline":"…","body":"…"}}. The text
 * is headline, blank line and body, or the body alone, and is never changed.
 */
final class ArticleJson {

    private static final String HEADLINE = "headline";
    private static final String BODY = "body";

    /** So many values that their tree fits into the memory. */
    private static final long MOST_TOKENS = 3_000_000;

    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxTokenCount(MOST_TOKENS).build())
            .build();

    private ArticleJson() {}

    /** The text fields of an object, and where its headline and its body begin. */
    record Fields(Map<String, String> texts, int headlineAt, int bodyAt) {

        boolean isArticle() {
            return texts.containsKey(BODY);
        }
    }

    /**
     * Reads the fields of the one object that a text is.
     *
     * @throws UnreadableException when it is no JSON object
     */
    static Fields fields(String json) throws UnreadableException {
        try (JsonParser parser = parser(json)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new UnreadableException("not a JSON object");
            }
            boolean coded = json.contains("\\u"); // only what is written by its number can be unsound here
            Fields fields = fields(parser, coded);
            if (parser.nextToken() != null) {
                throw new UnreadableException("more than one JSON value on the line");
            }
            return fields;
        } catch (JacksonException e) {
            throw new UnreadableException("not JSON: " + e.getOriginalMessage());
        }
    }

    /** A parser of JSON text. */
    static JsonParser parser(String json) {
        return JSON.createParser(ObjectReadContext.empty(), json);
    }

    /** The text fields of the object that the parser has just entered. */
    private static Fields fields(JsonParser parser, boolean coded) {
        Map<String, String> texts = new TreeMap<>();
        int headlineAt = 0;
        int bodyAt = 0;
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            JsonToken value = parser.nextToken();
            if (value.isStructStart()) {
                parser.skipChildren();
            } else if (value != JsonToken.VALUE_NULL) {
                int at = (int) parser.currentTokenLocation().getCharOffset();
                headlineAt = name.equals(HEADLINE) ? at : headlineAt;
                bodyAt = name.equals(BODY) ? at : bodyAt;
                String words = parser.getString();
                texts.put(name, coded ? Characters.sound(words) : words);
            }
        }
        return new Fields(texts, headlineAt, bodyAt);
    }

    /** The same of an object that is read already. */
    static Fields fields(LocatedJson object) {
        Map<String, String> texts = new TreeMap<>();
        object.fields().forEach((name, value) -> {
            String words = value.raw();
            if (words != null) {
                texts.put(name, Characters.sound(words));
            }
        });
        return new Fields(texts, object.at(HEADLINE).offset(), object.at(BODY).offset());
    }

    /**
     * The article that has these fields.
     *
     * @param id the id when it brings none
     * @param file the text in which the object is written
     * @throws UnreadableException when it has no body
     */
    static Article article(Fields read, String id, String path, MarkedUp file) throws UnreadableException {
        Map<String, String> fields = read.texts();
        String body = fields.get(BODY);
        if (body == null) {
            throw new UnreadableException("no body");
        }
        String headline = filled(fields, HEADLINE);
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
                sourceMap(read, headline, file),
                editorial(fields, marking));
    }

    private static Editorial editorial(Map<String, String> fields, Marking marking) {
        List<String> notices = new ArrayList<>(marking.notices());
        String correction = filled(fields, "correction");
        if (correction != null) {
            notices.add(correction);
        }
        Editorial editorial = new Editorial(
                null,
                null,
                filled(fields, "version"),
                filled(fields, "status"),
                time(fields, "embargo"),
                notices,
                List.of());
        return editorial.equals(Editorial.NONE) ? Editorial.NONE : editorial;
    }

    private static SourceMap sourceMap(Fields read, @Nullable String headline, MarkedUp file) {
        List<Piece> runs = new ArrayList<>();
        int bodyFrom = 0;
        if (headline != null) {
            JsonText.runs(file, read.headlineAt(), 0, runs);
            bodyFrom = headline.length() + 2;
        }
        JsonText.runs(file, read.bodyAt(), bodyFrom, runs);
        return ArticleText.sourceMap(runs);
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
