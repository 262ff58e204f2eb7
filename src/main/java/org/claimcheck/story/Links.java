package org.claimcheck.story;

import java.util.Arrays;

/** Pairs of articles, each with the log-odds that the two are about one event: packed, for there are many. */
final class Links {

    private long[] pairs = new long[64];
    private double[] odds = new double[64];
    private int size;

    /** Two different articles, in either order. */
    static long pair(int one, int other) {
        return ((long) Math.min(one, other) << 32) | Math.max(one, other);
    }

    static int first(long pair) {
        return (int) (pair >>> 32);
    }

    static int second(long pair) {
        return (int) pair;
    }

    void add(long pair, double pairOdds) {
        if (size == pairs.length) {
            pairs = Arrays.copyOf(pairs, size * 2);
            odds = Arrays.copyOf(odds, size * 2);
        }
        pairs[size] = pair;
        odds[size++] = pairOdds;
    }

    /** Gives back what room is left for more. */
    Links trimmed() {
        pairs = Arrays.copyOf(pairs, size);
        odds = Arrays.copyOf(odds, size);
        return this;
    }

    int size() {
        return size;
    }

    /** The smaller number of a pair. */
    int first(int link) {
        return first(pairs[link]);
    }

    /** The larger number of a pair. */
    int second(int link) {
        return second(pairs[link]);
    }

    double odds(int link) {
        return odds[link];
    }
}
