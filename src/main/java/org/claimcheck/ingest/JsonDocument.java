package org.claimcheck.ingest;

import java.util.Map;
import java.util.function.Consumer;
import org.claimcheck.ingest.Intake.Item;
import org.claimcheck.model.CheckRun.Quarantined;
import org.claimcheck.model.SourceMap;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Articles as one JSON document over many lines: one object, or a list of them. */
final class JsonDocument {

    private JsonDocument() {}

    /** Reads all objects; one alone without an id gets the path, one of a list {@code path!number}. */
    static void read(String json, String path, Consumer<Item> sink) {
        int number = 0;
        boolean list = json.stripLeading().startsWith("[");
        try (JsonParser parser = ArticleJson.parser(json)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.START_OBJECT) {
                    number++;
                    SourceMap line =
                            SourceMap.onLine(parser.currentTokenLocation().getLineNr());
                    String record = list ? path + "!" + number : path;
                    add(ArticleJson.fields(parser), record, path, line, sink);
                }
            }
        } catch (JacksonException e) {
            sink.accept(new Item.Refused(new Quarantined(path, "not JSON: " + e.getOriginalMessage())));
        }
    }

    private static void add(
            Map<String, String> fields, String record, String path, SourceMap line, Consumer<Item> sink) {
        try {
            sink.accept(new Item.Read(ArticleJson.article(fields, record, path, line)));
        } catch (UnreadableException e) {
            sink.accept(new Item.Refused(new Quarantined(record, e.reason())));
        }
    }
}
