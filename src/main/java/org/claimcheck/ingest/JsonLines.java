package org.claimcheck.ingest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.claimcheck.ingest.Intake.Item;
import org.claimcheck.model.CheckRun.Quarantined;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;

/**
 * Articles as JSON Lines: one object a line, read one at a time; a bad line is refused and the next one read. What turns out
 * to be one JSON document over many lines is read as that.
 */
final class JsonLines {

    private final String path;
    private final Limits limits;
    private final Consumer<Item> sink;
    private final LineReader lines;

    private JsonLines(InputStream in, String path, Limits limits, Consumer<Item> sink) {
        this.path = path;
        this.limits = limits;
        this.sink = sink;
        this.lines = new LineReader(in, limits.longestLine());
    }

    /** Reads all lines of a stream; an article without an id gets {@code path!line}. */
    static void read(InputStream in, String path, Limits limits, Consumer<Item> sink) throws IOException {
        if (isList(in)) {
            list(in, path, limits, sink);
            return;
        }
        new JsonLines(in, path, limits, sink).read();
    }

    /** Whether the first sign of a stream that can go back opens a list. */
    private static boolean isList(InputStream in) throws IOException {
        in.mark(Content.NEEDED);
        int first = in.read();
        for (int at = 1; at < Content.NEEDED && (Character.isWhitespace(first) || isMark(first)); at++) {
            first = in.read();
        }
        in.reset();
        return first == '[';
    }

    /** A byte of the byte order mark of UTF-8. */
    private static boolean isMark(int value) {
        return value == 0xEF || value == 0xBB || value == 0xBF;
    }

    private static void list(InputStream in, String path, Limits limits, Consumer<Item> sink) throws IOException {
        byte[] bytes = in.readNBytes(limits.largestDocument() + 1);
        if (bytes.length <= limits.largestDocument()) {
            JsonFormats.read(decode(bytes), path, sink);
        } else {
            JsonList.read(new SequenceInputStream(new ByteArrayInputStream(bytes), in), path, limits, sink);
        }
    }

    private void read() throws IOException {
        byte[] first = lines.next();
        byte[] second = first == null ? null : lines.next();
        if (first != null && first != LineReader.OVERLONG && isDocument(decode(first), second)) {
            document(first, second);
            return;
        }
        int number = 0;
        for (byte[] line = first; line != null; line = number == 1 ? second : lines.next()) {
            number++;
            read(line, number);
        }
    }

    /** Whether a value begins on the first line and goes on after it, in a way that no list of objects does. */
    private static boolean isDocument(String first, byte @Nullable [] second) {
        if (first.isBlank()) {
            return true;
        }
        boolean another = second != null && second.length > 0 && second[0] == '{';
        return second != null && !another && isOpen(first);
    }

    private static boolean isOpen(String json) {
        try (JsonParser parser = ArticleJson.parser(json)) {
            while (parser.nextToken() != null) {
                parser.skipChildren();
            }
            return false;
        } catch (JacksonException e) {
            return String.valueOf(e.getOriginalMessage()).startsWith("Unexpected end-of-input");
        }
    }

    private void document(byte[] first, byte @Nullable [] second) throws IOException {
        StringBuilder json = new StringBuilder(decode(first));
        if (second != null) {
            byte[] rest = lines.rest(limits.largestDocument());
            if (second == LineReader.OVERLONG || rest == LineReader.OVERLONG) {
                refuse(path, "larger than " + (limits.largestDocument() >> 20) + " MB");
                return;
            }
            json.append('\n').append(decode(second)).append('\n').append(decode(rest));
        }
        JsonFormats.read(json.toString(), path, sink);
    }

    private void read(byte[] line, int number) {
        String record = path + "!" + number;
        try {
            if (line == LineReader.OVERLONG) {
                throw new UnreadableException("a line of more than " + (limits.longestLine() >> 20) + " MB");
            }
            String json = decode(line);
            if (json.isBlank()) {
                return;
            }
            ArticleJson.Fields fields = ArticleJson.fields(json);
            if (fields.isArticle()) {
                MarkedUp file = new MarkedUp(json, Chart.onLine(number));
                sink.accept(new Item.Read(ArticleJson.article(fields, record, path, file)));
            } else {
                JsonFormats.readLine(json, number, record, path, sink);
            }
        } catch (UnreadableException e) {
            refuse(record, e.reason());
        }
    }

    private void refuse(String record, String reason) {
        sink.accept(new Item.Refused(new Quarantined(record, reason)));
    }

    /** The text of bytes in UTF-8, or of what is none in windows-1252. */
    static String decode(byte[] line) {
        String text = new String(line, StandardCharsets.UTF_8);
        if (text.indexOf('\uFFFD') >= 0 && !isUtf8(line)) {
            text = new String(line, Charset.forName("windows-1252"));
        }
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static boolean isUtf8(byte[] line) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(line));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
