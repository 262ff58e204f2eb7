package org.claimcheck.report;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;

/**
 * Writes text that cannot rearrange what stands around it: controls of writing direction are written out as {@code
 * [U+202E]}, and a surrogate without its partner, or a control that HTML forbids, becomes U+FFFD.
 */
final class PlainWriter extends FilterWriter {

    private static final char NONE = 0;
    private static final char FIRST_DIRECTION = '\u202A';

    private char high = NONE;

    PlainWriter(Writer out) {
        super(out);
    }

    @Override
    public void write(int c) throws IOException {
        char it = (char) c;
        if (high != NONE) {
            char before = high;
            high = NONE;
            if (Character.isLowSurrogate(it)) {
                out.write(before);
                out.write(it);
                return;
            }
            out.write('\uFFFD');
        }
        if (Character.isHighSurrogate(it)) {
            high = it;
        } else if (isDirection(it)) {
            out.write(String.format("[U+%04X]", (int) it));
        } else {
            out.write(Character.isLowSurrogate(it) || isForbidden(it) ? '\uFFFD' : it);
        }
    }

    private static boolean isDirection(char c) {
        return (c >= FIRST_DIRECTION && c <= '\u202E') || (c >= '\u2066' && c <= '\u2069');
    }

    private static boolean isForbidden(char c) {
        return c < ' ' && c != '\t' && c != '\n' && c != '\r';
    }

    @Override
    public void write(char[] text, int from, int length) throws IOException {
        int at = from;
        while (at < from + length) {
            int plain = at;
            if (high == NONE) {
                while (plain < from + length && isPlain(text[plain])) {
                    plain++;
                }
            }
            if (plain > at) {
                out.write(text, at, plain - at);
                at = plain;
            } else {
                write(text[at++]);
            }
        }
    }

    /** Whether a character is written as it is, whatever stands beside it. */
    private static boolean isPlain(char c) {
        return (c >= ' ' && c < FIRST_DIRECTION) || (!Character.isSurrogate(c) && !isDirection(c) && !isForbidden(c));
    }

    @Override
    public void write(String text, int from, int length) throws IOException {
        char[] copied = new char[length];
        text.getChars(from, from + length, copied, 0);
        write(copied, 0, length);
    }

    @Override
    public void close() throws IOException {
        if (high != NONE) {
            high = NONE;
            out.write('\uFFFD');
        }
        super.close();
    }
}
