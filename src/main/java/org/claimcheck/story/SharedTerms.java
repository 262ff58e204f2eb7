package org.claimcheck.story;

import java.util.Arrays;

/**
 * The terms that more than one article holds, numbered by their hashes, so that the order in which articles were read changes
 * nothing, with how rare they are. What one article alone says leads to nobody.
 */
final class SharedTerms {

    private final long[] hashes;
    private final byte[] kinds;
    private final int[] holders;
    private final double[] rarity;

    /** Those of a table, among so many articles. */
    SharedTerms(TermTable table, int articles) {
        long[] sorted = new long[table.size()];
        int shared = 0;
        for (int term = 0; term < table.size(); term++) {
            if (table.holders(term) > 1) {
                sorted[shared++] = table.hash(term);
            }
        }
        hashes = Arrays.copyOf(sorted, shared);
        Arrays.sort(hashes);
        kinds = new byte[shared];
        holders = new int[shared];
        rarity = new double[shared];
        for (int term = 0; term < table.size(); term++) {
            if (table.holders(term) > 1) {
                int at = Arrays.binarySearch(hashes, table.hash(term));
                kinds[at] = (byte) table.kind(term);
                holders[at] = table.holders(term);
                rarity[at] = table.rarity(term, articles);
            }
        }
    }

    int size() {
        return hashes.length;
    }

    /** The number of a term by its hash, negative when it is not shared. */
    int find(long hash) {
        return Arrays.binarySearch(hashes, hash);
    }

    /** {@link Kind#at} of a term. */
    int kind(int term) {
        return kinds[term];
    }

    /** How many articles hold a term. */
    int holders(int term) {
        return holders[term];
    }

    double rarity(int term) {
        return rarity[term];
    }
}
