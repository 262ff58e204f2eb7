package org.claimcheck.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import org.claimcheck.ingest.Intake.Item;
import org.claimcheck.model.CheckRun.Quarantined;

/** The objects of a JSON list that is too large to be held, read one by one; an object that is none is refused alone. */
final class JsonList {

    private final Slices bytes;
    private final String path;
    private final Limits limits;
    private final Consumer<Item> sink;
    private int depth;
    private int number;
    private int line;
    private int column;

    private JsonList(InputStream in, String path, Limits limits, Consumer<Item> sink) {
        this.bytes = new Slices(in, limits.largestDocument());
        this.path = path;
        this.limits = limits;
        this.sink = sink;
    }

    /** Reads a list from its opening bracket on; its objects have the path with their number. */
    static void read(InputStream in, String path, Limits limits, Consumer<Item> sink) throws IOException {
        new JsonList(in, path, limits, sink).read();
    }

    private void read() throws IOException {
        boolean text = false;
        boolean escaped = false;
        for (int value = bytes.next(); value >= 0; value = bytes.next()) {
            if (text) {
                text = escaped || value != '"';
                escaped = !escaped && value == '\\';
            } else if (value == '"') {
                text = true;
            } else if (value == '{' || value == '[') {
                open(value);
            } else if (value == '}' || value == ']') {
                close(value);
            }
        }
        if (depth != 0) {
            refuse(path, "not JSON: it ends within the list");
        } else if (number == 0) {
            refuse(path, "no article in it");
        }
    }

    private void open(int bracket) {
        if (depth == 1 && bracket == '{') {
            line = bytes.line();
            column = bytes.column();
            bytes.keep(new byte[] {'{'}, 1);
        }
        depth++;
    }

    private void close(int bracket) {
        depth--;
        if (depth == 1 && bracket == '}') {
            number++;
            object(path + "!" + number, bytes.kept());
        }
    }

    private void object(String record, byte[] object) {
        if (bytes.isOverlong()) {
            refuse(record, "larger than " + (limits.largestDocument() >> 20) + " MB");
            return;
        }
        try {
            String json = JsonLines.decode(object);
            JsonFormats.readObject(json, Chart.at(json, line, column), record, path, sink);
        } catch (UnreadableException e) {
            refuse(record, e.reason());
        } catch (StackOverflowError e) {
            refuse(record, Reasons.of(e));
        }
    }

    private void refuse(String record, String reason) {
        sink.accept(new Item.Refused(new Quarantined(record, reason)));
    }
}
