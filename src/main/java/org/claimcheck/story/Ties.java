package org.claimcheck.story;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What ties each of some groups to others while they are joined: for every other group that it has links to, their sum and their
 * number. Joining leaves what others say of the two as it is; that is put together when it is asked for next.
 */
final class Ties {

    private static final int LEAST = 4;

    /** Told of all links between a group and another. */
    @FunctionalInterface
    interface Sink {
        void accept(int other, double sum, int pairs);
    }

    /** The links of one group, to groups as they were when each was put in. */
    private static final class Row {
        int[] others = new int[LEAST];
        int[] pairs = new int[LEAST];
        double[] sums = new double[LEAST];
        int size;

        void add(int other, double sum, int number) {
            if (size == others.length) {
                others = Arrays.copyOf(others, size * 2);
                pairs = Arrays.copyOf(pairs, size * 2);
                sums = Arrays.copyOf(sums, size * 2);
            }
            others[size] = other;
            pairs[size] = number;
            sums[size++] = sum;
        }
    }

    private final @Nullable Row[] rows;

    /** By group, the one that it was joined into, or itself. */
    private final int[] into;

    /** So many groups without links. */
    Ties(int groups) {
        rows = new Row[groups];
        into = new int[groups];
        for (int group = 0; group < groups; group++) {
            into[group] = group;
        }
    }

    /** Adds a link between two groups, of which neither was joined. */
    void link(int first, int second, double odds) {
        row(first).add(second, odds, 1);
        row(second).add(first, odds, 1);
    }

    private Row row(int group) {
        Row row = rows[group];
        if (row == null) {
            row = new Row();
            rows[group] = row;
        }
        return row;
    }

    /** Joins the second group into the first, and takes the links between the two for no links any more. */
    void join(int first, int second) {
        into[second] = first;
        Row moved = rows[second];
        rows[second] = null;
        if (moved != null) {
            Row row = row(first);
            for (int i = 0; i < moved.size; i++) {
                row.add(moved.others[i], moved.sums[i], moved.pairs[i]);
            }
        }
    }

    /** Shows what ties a group to others, in the order of these. */
    void forEach(int group, Sink sink) {
        Row row = rows[group];
        if (row != null) {
            if (!isInOrder(row)) {
                row = ordered(group, row);
                rows[group] = row;
            }
            for (int i = 0; i < row.size; i++) {
                sink.accept(row.others[i], row.sums[i], row.pairs[i]);
            }
        }
    }

    /** Whether each of the others is one that stands, and told of once. */
    private boolean isInOrder(Row row) {
        int before = -1;
        for (int i = 0; i < row.size; i++) {
            int other = row.others[i];
            if (other <= before || into[other] != other) {
                return false;
            }
            before = other;
        }
        return true;
    }

    private Row ordered(int group, Row row) {
        long[] order = new long[row.size];
        for (int i = 0; i < row.size; i++) {
            order[i] = ((long) standing(row.others[i]) << 32) | i;
        }
        Arrays.sort(order);
        Row ordered = new Row();
        for (int from = 0; from < order.length; ) {
            int other = (int) (order[from] >>> 32);
            double sum = 0;
            int pairs = 0;
            int at = from;
            for (; at < order.length && (int) (order[at] >>> 32) == other; at++) {
                sum += row.sums[(int) order[at]];
                pairs += row.pairs[(int) order[at]];
            }
            if (other != group) {
                ordered.add(other, sum, pairs);
            }
            from = at;
        }
        return ordered;
    }

    /** The group that a group is part of by now. */
    private int standing(int group) {
        int at = group;
        while (into[at] != at) {
            into[at] = into[into[at]];
            at = into[at];
        }
        return at;
    }
}
