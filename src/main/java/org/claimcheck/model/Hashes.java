package org.claimcheck.model;

import java.util.Arrays;

/**
 * Hashes of words or word runs, four bytes each, so that a month of articles fits in memory.
 *
 * @param values the hashes, in the order that their holder gives a meaning to
 */
@SuppressWarnings("ArrayRecordComponent") // copied on the way in and compared by value; not to be changed by readers
public record Hashes(int[] values) {

    private static final Hashes NONE = new Hashes(new int[0]);

    public Hashes {
        values = values.clone();
    }

    public static Hashes none() {
        return NONE;
    }

    /** How many there are. */
    public int size() {
        return values.length;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Hashes hashes && Arrays.equals(values, hashes.values);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(values);
    }

    @Override
    public String toString() {
        return "Hashes[" + values.length + "]";
    }
}
