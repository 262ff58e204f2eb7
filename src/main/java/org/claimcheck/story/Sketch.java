package org.claimcheck.story;

import java.util.Arrays;
import java.util.List;
import org.claimcheck.model.Hashes;

/**
 * Sketches of sets of word runs: the smallest hashes of a set. Two sketches tell how much of one text stands in the
 * other, whatever the length of either, by comparing them below the larger hash that both still know completely.
 */
final class Sketch {

    /** Hashes kept of one text. */
    static final int SIZE = 192;

    private Sketch() {}

    /** The sketch of the runs of so many words. */
    static Hashes of(List<String> words, int run) {
        int[] all = new int[Math.max(0, words.size() - run + 1)];
        for (int i = 0; i < all.length; i++) {
            long hash = 17;
            for (int j = i; j < i + run; j++) {
                hash = hash * 1_000_003L + words.get(j).hashCode();
            }
            all[i] = spread(hash);
        }
        Arrays.sort(all);
        int size = 0;
        for (int at = 0; at < all.length && size < SIZE; at++) {
            if (size == 0 || all[at] != all[size - 1]) {
                all[size++] = all[at];
            }
        }
        return new Hashes(Arrays.copyOf(all, size));
    }

    /** Hash of one word or run of words, well spread over all numbers. */
    static int spread(long hash) {
        long h = hash * 0x9E3779B97F4A7C15L;
        h = (h ^ (h >>> 32)) * 0xD6E8FEB86659FD93L;
        return (int) (h >>> 32);
    }

    /**
     * How much of the first set stands in the second.
     *
     * @return share between 0 and 1; 0 when the first is empty
     */
    static double containment(Hashes part, Hashes whole) {
        int[] a = part.values();
        int[] b = whole.values();
        if (a.length == 0 || b.length == 0) {
            return 0;
        }
        int limit = Math.min(known(a), known(b));
        int i = 0;
        int j = 0;
        int shared = 0;
        int seen = 0;
        while (i < a.length && a[i] <= limit) {
            if (j < b.length && b[j] < a[i]) {
                j++;
                continue;
            }
            if (j < b.length && b[j] == a[i]) {
                shared++;
            }
            seen++;
            i++;
        }
        return seen == 0 ? 0 : (double) shared / seen;
    }

    /** The largest hash up to which the sketch lacks nothing. */
    private static int known(int[] sketch) {
        return sketch.length < SIZE ? Integer.MAX_VALUE : sketch[sketch.length - 1];
    }
}
