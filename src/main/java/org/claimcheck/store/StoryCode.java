package org.claimcheck.store;

import java.util.HexFormat;

/** The number that a story's id writes: {@code s-} and twelve hexadecimal digits, so that numbers and ids are in one order. */
final class StoryCode {

    private static final String BEFORE = "s-";
    private static final int DIGITS = 12;

    private StoryCode() {}

    /**
     * The number of an id.
     *
     * @throws IllegalArgumentException when it is no story's id
     */
    static long of(String id) {
        if (!id.startsWith(BEFORE)) {
            throw new IllegalArgumentException("not the id of a story: " + id);
        }
        return HexFormat.fromHexDigitsToLong(id, BEFORE.length(), id.length());
    }

    /** The id of a number. */
    static String id(long code) {
        return BEFORE + HexFormat.of().toHexDigits(code, DIGITS);
    }
}
