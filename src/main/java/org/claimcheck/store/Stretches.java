package org.claimcheck.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * The stretches of time that lie within so many days of some moments, as few as they are: an article of three years ago beside
 * those of today makes two, not one of three years.
 *
 * @param bounds first and last epoch second of each, in order
 */
record Stretches(List<Long> bounds) {

    private static final long DAY = 86_400;

    /** More of them than this are joined where they are closest, so that a question to the database stays short. */
    private static final int MOST = 100;

    private static final String NEAR = "c.moment >= ? AND c.moment <= ?";

    Stretches {
        bounds = List.copyOf(bounds);
    }

    /** Those around these epoch seconds. */
    static Stretches around(long[] moments, int days) {
        long[] sorted = moments.clone();
        Arrays.sort(sorted);
        long gap = 2L * days * DAY;
        Stretches found = of(sorted, days * DAY, gap);
        while (found.bounds.size() > 2 * MOST) {
            gap = Math.max(2 * gap, DAY);
            found = of(sorted, days * DAY, gap);
        }
        return found;
    }

    private static Stretches of(long[] sorted, long margin, long gap) {
        List<Long> bounds = new ArrayList<>();
        for (int at = 0; at < sorted.length; at++) {
            if (at == 0 || sorted[at] - sorted[at - 1] > gap) {
                bounds.add(sorted[at] - margin);
                bounds.add(sorted[at] + margin);
            } else {
                bounds.set(bounds.size() - 1, sorted[at] + margin);
            }
        }
        return new Stretches(bounds);
    }

    /** That {@code c.moment} lies in one of them, in SQL with {@link #bounds} for its questions. */
    String near() {
        return bounds.isEmpty()
                ? "1 = 0"
                : "(" + String.join(" OR ", Collections.nCopies(bounds.size() / 2, NEAR)) + ")";
    }
}
