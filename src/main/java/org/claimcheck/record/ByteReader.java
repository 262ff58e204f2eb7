package org.claimcheck.record;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what {@link ByteWriter} wrote. */
final class ByteReader {

    private static final int SHARED = 256;

    private final byte[] bytes;
    private int at;
    private final List<String> strings = new ArrayList<>();

    ByteReader(byte[] bytes) {
        this.bytes = bytes;
    }

    byte getByte() {
        if (at >= bytes.length) {
            throw new IllegalStateException("a stored record ends too early");
        }
        return bytes[at++];
    }

    long getCount() {
        if (at < bytes.length && bytes[at] >= 0) {
            return bytes[at++]; // as nearly all are
        }
        long value = 0;
        for (int shift = 0; shift < 64; shift += 7) {
            byte next = getByte();
            value |= (next & 0x7FL) << shift;
            if (next >= 0) {
                return value;
            }
        }
        throw new IllegalStateException("a stored record is damaged");
    }

    /** A count of things that follow, none of them shorter than a byte. */
    int getSize() {
        long size = getCount();
        if (size < 0 || size > bytes.length + 1L) {
            throw new IllegalStateException("a stored record is damaged");
        }
        return (int) size;
    }

    long getNumber() {
        long value = getCount();
        return (value >>> 1) ^ -(value & 1);
    }

    double getDouble() {
        long bits = 0;
        for (int i = 0; i < 8; i++) {
            bits = (bits << 8) | (getByte() & 0xFF);
        }
        return Double.longBitsToDouble(bits);
    }

    @Nullable
    String getString() {
        int reference = getSize();
        if (reference == 0) {
            return null;
        }
        if (reference > 1) {
            if (reference - 2 >= strings.size()) {
                throw new IllegalStateException("a stored record is damaged");
            }
            return strings.get(reference - 2);
        }
        int length = getSize();
        String value = isPlain(length) ? plain(length) : any(length);
        if (value.length() <= SHARED) {
            strings.add(value);
        }
        return value;
    }

    /** Whether so many characters lie ahead that take one byte each, as those of ASCII do. */
    private boolean isPlain(int length) {
        if (length > bytes.length - at) {
            return false;
        }
        byte[] from = bytes;
        int end = at + length;
        for (int i = at; i < end; i++) {
            if (from[i] < 0) {
                return false;
            }
        }
        return true;
    }

    private String plain(int length) {
        at += length;
        return new String(bytes, at - length, length, StandardCharsets.ISO_8859_1); // copied without another look
    }

    private String any(int length) {
        if (length > bytes.length - at) {
            throw new IllegalStateException("a stored record ends too early"); // a character has one byte at least
        }
        char[] chars = new char[length];
        byte[] from = bytes;
        for (int i = 0; i < length; i++) {
            if (at < from.length && from[at] >= 0) {
                chars[i] = (char) from[at++];
            } else {
                chars[i] = (char) getCount();
            }
        }
        return new String(chars);
    }
}
