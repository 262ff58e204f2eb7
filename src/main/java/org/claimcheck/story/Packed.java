package org.claimcheck.story;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Packs the terms of articles, each a number with a weight, into few bytes: a number that follows a smaller one as the distance
 * between them, seven bits a byte, and a weight as its place among the different weights, which are few. For one thread.
 *
 * <p>Example: the terms 3, 4 and 300 of one weight take eight bytes, one of which says that they are three.
 */
final class Packed {

    private static final int BITS = 7;
    private static final int MORE = 1 << BITS;

    /** Bytes that a term and its weight take at most. */
    private static final int LONGEST = 10;

    private final Map<Float, Integer> codes = new HashMap<>();
    private float[] weights = new float[16];
    private byte[] bytes = new byte[256 * LONGEST];

    /** One article's terms, read from the first to the last. */
    final class Reader {

        private final byte[] from;
        private final int size;
        private int at;
        private int term;
        private float weight;

        private Reader(byte[] from) {
            this.from = from;
            this.size = number();
        }

        /** How many terms there are. */
        int size() {
            return size;
        }

        /** Goes on to the next term, if there is one. */
        boolean next() {
            if (at == from.length) {
                return false;
            }
            int step = number();
            term += (step >>> 1) ^ -(step & 1); // zigzag: small steps back are small numbers as well
            weight = weights[number()];
            return true;
        }

        int term() {
            return term;
        }

        float weight() {
            return weight;
        }

        private int number() {
            int number = 0;
            for (int shift = 0; ; shift += BITS) {
                byte next = from[at++];
                number |= (next & (MORE - 1)) << shift;
                if (next >= 0) {
                    return number;
                }
            }
        }
    }

    /** So many terms in the order given; ascending ones take least. */
    byte[] pack(int[] terms, float[] termWeights, int size) {
        if (bytes.length < (size + 1) * LONGEST) {
            bytes = new byte[(size + 1) * LONGEST];
        }
        int at = number(size, 0);
        int before = 0;
        for (int i = 0; i < size; i++) {
            int step = terms[i] - before;
            at = number((step << 1) ^ (step >> 31), at);
            at = number(code(termWeights[i]), at);
            before = terms[i];
        }
        return Arrays.copyOf(bytes, at);
    }

    /** Reads what {@link #pack} gave. */
    Reader read(byte[] packed) {
        return new Reader(packed);
    }

    private int number(int number, int from) {
        int at = from;
        int rest = number;
        while ((rest & -MORE) != 0) {
            bytes[at++] = (byte) (rest | MORE);
            rest >>>= BITS;
        }
        bytes[at++] = (byte) rest;
        return at;
    }

    private int code(float weight) {
        return codes.computeIfAbsent(weight, added -> {
            int code = codes.size();
            if (code == weights.length) {
                weights = Arrays.copyOf(weights, code * 2);
            }
            weights[code] = added;
            return code;
        });
    }
}
