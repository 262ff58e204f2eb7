package org.claimcheck.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.claimcheck.ingest.Intake.Item;
import org.claimcheck.model.CheckRun.Quarantined;
import org.claimcheck.model.SourceMap;

/** Articles as JSON Lines: one object a line, read one at a time; a bad line is refused and the next one read. */
final class JsonLines {

    private JsonLines() {}

    /** Reads all lines of a stream; an article without an id gets {@code path!line}. */
    static void read(InputStream in, String path, int longest, Consumer<Item> sink) throws IOException {
        LineReader lines = new LineReader(in, longest);
        int number = 0;
        for (byte[] line = lines.next(); line != null; line = lines.next()) {
            number++;
            String record = path + "!" + number;
            try {
                String json = decode(line, longest);
                if (number == 1 && isDocument(json)) {
                    JsonDocument.read(json + "\n" + decode(lines.rest(longest), longest), path, sink);
                    return;
                }
                if (!json.isBlank()) {
                    sink.accept(new Item.Read(ArticleJson.read(json, record, path, SourceMap.onLine(number))));
                }
            } catch (UnreadableException e) {
                sink.accept(new Item.Refused(new Quarantined(record, e.reason())));
            }
        }
    }

    /** Whether the first line shows that an object or a list goes on over the following lines. */
    private static boolean isDocument(String line) {
        String start = line.strip();
        return start.equals("{") || start.startsWith("[");
    }

    private static String decode(byte[] line, int longest) throws UnreadableException {
        if (line == LineReader.OVERLONG) {
            throw new UnreadableException("a line of more than " + (longest >> 20) + " MB");
        }
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(line))
                    .toString();
        } catch (CharacterCodingException e) {
            text = new String(line, Charset.forName("windows-1252"));
        }
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
