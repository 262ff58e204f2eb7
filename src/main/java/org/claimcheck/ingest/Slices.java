package org.claimcheck.ingest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * A stream, byte by byte, with the place of the one that was read last; the bytes of one stretch of it can be kept, up to a
 * cap. For what is too large to be held as a whole and is read piece by piece.
 */
final class Slices {

    private final InputStream in;
    private final int cap;
    private final byte[] buffer = new byte[1 << 16];
    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private int position;
    private int limit;
    private int line = 1;
    private int column;
    private boolean returned;
    private boolean keeping;
    private boolean overlong;

    /** @param cap how many bytes are kept of a stretch */
    Slices(InputStream in, int cap) {
        this.in = in;
        this.cap = cap;
    }

    /** The next byte, 0 to 255, or -1 at the end. */
    int next() throws IOException {
        if (position == limit && !fill()) {
            return -1;
        }
        int value = buffer[position++] & 0xFF;
        place(value);
        if (keeping) {
            if (kept.size() < cap) {
                kept.write(value);
            } else {
                overlong = true;
            }
        }
        return value;
    }

    private boolean fill() throws IOException {
        position = 0;
        limit = Math.max(0, in.read(buffer));
        return limit > 0;
    }

    /** Columns are counted in UTF-16 code units of UTF-8: one for the first byte of a character, two for the longest. */
    private void place(int value) {
        boolean pair = returned && value == '\n';
        if (value == '\n' || value == '\r') {
            line += pair ? 0 : 1;
            column = 0;
        } else if ((value & 0xC0) != 0x80) {
            column += value >= 0xF0 ? 2 : 1;
        }
        returned = value == '\r';
    }

    /** 1-based line of the byte that was read last. */
    int line() {
        return line;
    }

    /** 1-based column of the byte that was read last. */
    int column() {
        return column;
    }

    /** Keeps what follows, after these bytes. */
    void keep(byte[] first, int length) {
        kept.reset();
        kept.write(first, 0, length);
        keeping = true;
        overlong = false;
    }

    /** What was kept; nothing more is. */
    byte[] kept() {
        keeping = false;
        return kept.toByteArray();
    }

    /** Whether the stretch had more bytes than are kept. */
    boolean isOverlong() {
        return overlong;
    }
}
