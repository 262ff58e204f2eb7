package org.claimcheck.ingest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Reads a stream line by line as bytes, with a cap on a line's length. Lines end with LF; a CR before it is dropped. A
 * line over the cap is read to its end and given as {@link #OVERLONG}.
 */
final class LineReader {

    /** Stands for a line that was longer than the cap; compare by identity. */
    static final byte[] OVERLONG = new byte[0];

    private final InputStream in;
    private final int cap;
    private final byte[] buffer = new byte[1 << 16];
    private int position;
    private int limit;

    LineReader(InputStream in, int cap) {
        this.in = in;
        this.cap = cap;
    }

    /** The next line without its end, or null at the end of the stream. */
    byte @Nullable [] next() throws IOException {
        if (position == limit && !fill()) {
            return null;
        }
        byte[] line = new byte[0];
        boolean overlong = false;
        do {
            int end = lineFeed();
            int length = end - position;
            overlong |= (long) line.length + length > cap;
            if (!overlong) {
                int old = line.length;
                line = Arrays.copyOf(line, old + length);
                System.arraycopy(buffer, position, line, old, length);
            }
            position = Math.min(limit, end + 1);
            if (end < limit) {
                break;
            }
        } while (fill());
        return overlong ? OVERLONG : withoutReturn(line);
    }

    /** All that is left, or {@link #OVERLONG}. */
    byte[] rest(int most) throws IOException {
        ByteArrayOutputStream rest = new ByteArrayOutputStream();
        while (position < limit || fill()) {
            rest.write(buffer, position, limit - position);
            position = limit;
            if (rest.size() > most) {
                return OVERLONG;
            }
        }
        return rest.toByteArray();
    }

    private int lineFeed() {
        int at = position;
        while (at < limit && buffer[at] != '\n') {
            at++;
        }
        return at;
    }

    private boolean fill() throws IOException {
        position = 0;
        limit = Math.max(0, in.read(buffer));
        return limit > 0;
    }

    private static byte[] withoutReturn(byte[] line) {
        boolean ends = line.length > 0 && line[line.length - 1] == '\r';
        return ends ? Arrays.copyOf(line, line.length - 1) : line;
    }
}
