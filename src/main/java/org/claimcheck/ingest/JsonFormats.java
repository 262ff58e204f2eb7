package org.claimcheck.ingest;

import java.util.List;
import java.util.function.Consumer;
import org.claimcheck.ingest.Intake.Item;
import org.claimcheck.model.CheckRun.Quarantined;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Articles in JSON, told by the fields that an object has: ninjs 1 to 3, Superdesk, Arc XP's ANS, WordPress's REST API, JSON
 * Feed, schema.org's {@code NewsArticle}, and the form of the contract.
 */
final class JsonFormats {

    /** A format. */
    interface Format {

        /** The articles within an object of a collection, or null when the object is none of this format. */
        @Nullable
        Iterable<LocatedJson> collection(LocatedJson object);

        /** Whether the object is an article of this format. */
        boolean isArticle(LocatedJson object);

        /** The article. */
        Draft read(LocatedJson object, MarkedUp file) throws UnreadableException;
    }

    /** The formats, the most particular first. */
    private static final List<Format> FORMATS =
            List.of(new ArcAns(), new WordPressPost(), new JsonFeed(), new SchemaOrgArticle(), new Ninjs());

    private JsonFormats() {}

    /** Reads a text that is one JSON value or several; an article without an id has the path, with its number in a list. */
    static void read(String json, String path, Consumer<Item> sink) {
        MarkedUp file = MarkedUp.file(json);
        int number = 0;
        boolean list = json.stripLeading().startsWith("[");
        try (JsonParser parser = ArticleJson.parser(json)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.START_OBJECT) {
                    number++;
                    String record = list ? path + "!" + number : path;
                    each(LocatedJson.read(parser), file, record, path, sink);
                }
            }
        } catch (JacksonException e) {
            sink.accept(new Item.Refused(new Quarantined(path, "not JSON: " + e.getOriginalMessage())));
        }
        if (number == 0) {
            sink.accept(new Item.Refused(new Quarantined(path, "no article in it")));
        }
    }

    /**
     * Reads a line of JSON Lines that is no article of the contract.
     *
     * @param line the line's 1-based number
     */
    static void readLine(String json, int line, String record, String path, Consumer<Item> sink)
            throws UnreadableException {
        readObject(json, Chart.onLine(line), record, path, sink);
    }

    /** Reads one object, which stood where the chart says. */
    static void readObject(String json, Chart chart, String record, String path, Consumer<Item> sink)
            throws UnreadableException {
        try (JsonParser parser = ArticleJson.parser(json)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new UnreadableException("not a JSON object");
            }
            MarkedUp file = new MarkedUp(json, chart);
            each(LocatedJson.read(parser), file, record, path, sink);
        } catch (JacksonException e) {
            throw new UnreadableException("not JSON: " + e.getOriginalMessage());
        }
    }

    private static void each(LocatedJson object, MarkedUp file, String record, String path, Consumer<Item> sink) {
        for (Format format : FORMATS) {
            Iterable<LocatedJson> articles = format.collection(object);
            if (articles != null) {
                int number = 0;
                for (LocatedJson article : articles) {
                    one(format, article, file, record + "!" + ++number, path, sink);
                }
                return;
            }
            if (format.isArticle(object)) {
                one(format, object, file, record, path, sink);
                return;
            }
        }
        contract(object, file, record, path, sink);
    }

    private static void one(
            Format format, LocatedJson object, MarkedUp file, String record, String path, Consumer<Item> sink) {
        try {
            sink.accept(new Item.Read(format.read(object, file).article(record, path)));
        } catch (UnreadableException e) {
            sink.accept(new Item.Refused(new Quarantined(record, e.reason())));
        }
    }

    private static void contract(LocatedJson object, MarkedUp file, String record, String path, Consumer<Item> sink) {
        try {
            sink.accept(new Item.Read(ArticleJson.article(ArticleJson.fields(object), record, path, file)));
        } catch (UnreadableException e) {
            sink.accept(new Item.Refused(new Quarantined(record, e.reason())));
        }
    }

    /** A text field as markup that knows its place in the file. */
    static MarkedUp markup(LocatedJson text, MarkedUp file) {
        Located located = text.located(file.source());
        return new MarkedUp(located.text(), file.chart().within(located.origin()));
    }
}
