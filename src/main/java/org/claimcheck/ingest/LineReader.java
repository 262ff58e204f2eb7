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
    private byte[] line = new byte[1 << 12];
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
        int length = 0;
        boolean overlong = false;
        boolean ended;
        do {
            int end = lineFeed();
            ended = end < limit;
            overlong |= (long) length + end - position > cap;
            if (!overlong) {
                length = keep(length, end - position);
            }
            position = ended ? end + 1 : limit;
        } while (!ended && fill());
        if (overlong) {
            line = new byte[0];
            return OVERLONG;
        }
        boolean returns = length > 0 && line[length - 1] == '\r';
        return Arrays.copyOf(line, returns ? length - 1 : length);
    }

    /** Puts the next bytes of the buffer behind those that are kept of the line; how many these are now. */
    private int keep(int kept, int more) {
        if (kept + more > line.length) {
            line = Arrays.copyOf(line, Math.max(kept + more, (int) Math.min(cap, 2L * line.length)));
        }
        System.arraycopy(buffer, position, line, kept, more);
        return kept + more;
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
}
