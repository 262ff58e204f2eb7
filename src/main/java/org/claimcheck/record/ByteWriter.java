package org.claimcheck.record;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Bytes as they are written: small numbers in few of them, a string that comes again as a reference. */
final class ByteWriter {

    /** Longest string that is looked for among those before; longer ones seldom come again. */
    private static final int SHARED = 256;

    private byte[] bytes = new byte[1024];
    private int size;
    /** Where the characters of a string are on their way into bytes. */
    private char[] characters = new char[64];

    private final Map<String, Integer> strings = new HashMap<>();

    void putByte(int value) {
        if (size == bytes.length) {
            bytes = Arrays.copyOf(bytes, size * 2);
        }
        bytes[size++] = (byte) value;
    }

    /** A number of which small ones are common, seven bits a byte, lowest first. */
    void putCount(long value) {
        if (value >= 0 && value < 0x80) {
            putByte((int) value); // as nearly all are
            return;
        }
        long rest = value;
        while ((rest & ~0x7FL) != 0) {
            putByte(((int) rest & 0x7F) | 0x80);
            rest >>>= 7;
        }
        putByte((int) rest);
    }

    /** A number of either sign, near to zero as a rule. */
    void putNumber(long value) {
        putCount((value << 1) ^ (value >> 63));
    }

    void putDouble(double value) {
        long bits = Double.doubleToLongBits(value);
        for (int shift = 56; shift >= 0; shift -= 8) {
            putByte((int) (bits >>> shift));
        }
    }

    /** Null, a string of before, or a new one: its length and its UTF-16 code units. */
    void putString(@Nullable String value) {
        if (value == null) {
            putCount(0);
            return;
        }
        Integer known = value.length() <= SHARED ? strings.putIfAbsent(value, strings.size()) : null;
        if (known != null) {
            putCount(known + 2L);
            return;
        }
        putCount(1);
        putCount(value.length());
        int length = value.length();
        int most = 3 * length;
        if (bytes.length - size < most) {
            bytes = Arrays.copyOf(bytes, Math.max(size * 2, size + most));
        }
        if (characters.length < length) {
            characters = new char[Math.max(2 * characters.length, length)];
        }
        value.getChars(0, length, characters, 0);
        char[] from = characters;
        byte[] to = bytes;
        int end = size;
        for (int at = 0; at < length; at++) {
            int c = from[at];
            while (c >= 0x80) {
                to[end++] = (byte) ((c & 0x7F) | 0x80);
                c >>>= 7;
            }
            to[end++] = (byte) c;
        }
        size = end;
    }

    byte[] toBytes() {
        return Arrays.copyOf(bytes, size);
    }
}
