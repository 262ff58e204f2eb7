package org.claimcheck.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Groups of articles, parted into those that may yet come together: two groups without a chain of links above the threshold from
 * one to the other never do, so each island is clustered by itself.
 */
final class Islands {

    /** Told of a link between two groups of an island, by their places in it. */
    @FunctionalInterface
    interface LinkSink {
        void accept(int first, int second, double odds);
    }

    /** Groups that hang together, in their order, with the links among them. */
    record Island(List<List<Integer>> groups, Islands of, int from, int to) {

        void forEachLink(LinkSink sink) {
            for (int at = from; at < to; at++) {
                int link = of.ordered[at];
                sink.accept(
                        of.place[of.groupOf[of.links.first(link)]],
                        of.place[of.groupOf[of.links.second(link)]],
                        of.links.odds(link));
            }
        }
    }

    private final Links links;
    private final int[] groupOf;
    private final int[] parent;
    private final int[] place;
    private int[] ordered = new int[0];

    private Islands(List<List<Integer>> groups, Links links) {
        this.links = links;
        int articles = groups.stream()
                .mapToInt(group -> group.get(group.size() - 1) + 1)
                .max()
                .orElse(0);
        this.groupOf = new int[articles];
        this.parent = new int[groups.size()];
        this.place = new int[groups.size()];
        for (int group = 0; group < parent.length; group++) {
            parent[group] = group;
            for (int article : groups.get(group)) {
                groupOf[article] = group;
            }
        }
    }

    /**
     * The islands, in the order of their first groups.
     *
     * @param threshold log-odds that a link must be above to hold two groups together
     */
    static List<Island> of(List<List<Integer>> groups, Links links, double threshold) {
        Islands islands = new Islands(groups, links);
        for (int link = 0; link < links.size(); link++) {
            if (links.odds(link) > threshold) {
                islands.join(islands.groupOf[links.first(link)], islands.groupOf[links.second(link)]);
            }
        }
        return islands.parted(groups);
    }

    private void join(int one, int other) {
        int a = root(one);
        int b = root(other);
        parent[Math.max(a, b)] = Math.min(a, b);
    }

    private int root(int group) {
        int at = group;
        while (parent[at] != at) {
            parent[at] = parent[parent[at]];
            at = parent[at];
        }
        return at;
    }

    private List<Island> parted(List<List<Integer>> groups) {
        List<List<List<Integer>>> members = new ArrayList<>();
        int[] islandOf = new int[groups.size()];
        for (int group = 0; group < islandOf.length; group++) {
            int root = root(group);
            if (root == group) {
                islandOf[group] = members.size();
                members.add(new ArrayList<>(1));
            }
            islandOf[group] = islandOf[root];
            place[group] = members.get(islandOf[group]).size();
            members.get(islandOf[group]).add(groups.get(group));
        }
        int[] ends = order(islandOf, members.size());
        List<Island> islands = new ArrayList<>();
        for (int island = 0; island < members.size(); island++) {
            islands.add(new Island(members.get(island), this, island == 0 ? 0 : ends[island - 1], ends[island]));
        }
        return islands;
    }

    /** Orders the links by island, those between two left out. */
    private int[] order(int[] islandOf, int islands) {
        int[] ends = new int[islands];
        for (int link = 0; link < links.size(); link++) {
            int island = islandOf[groupOf[links.first(link)]];
            if (isWithin(link, islandOf)) {
                ends[island]++;
            }
        }
        for (int island = 1; island < islands; island++) {
            ends[island] += ends[island - 1];
        }
        ordered = new int[islands == 0 ? 0 : ends[islands - 1]];
        int[] next = new int[islands];
        for (int island = 1; island < islands; island++) {
            next[island] = ends[island - 1];
        }
        for (int link = 0; link < links.size(); link++) {
            if (isWithin(link, islandOf)) {
                ordered[next[islandOf[groupOf[links.first(link)]]]++] = link;
            }
        }
        return Arrays.copyOf(ends, islands);
    }

    /** Whether a link is between two groups of one island. */
    private boolean isWithin(int link, int[] islandOf) {
        int first = groupOf[links.first(link)];
        int second = groupOf[links.second(link)];
        return first != second && islandOf[first] == islandOf[second];
    }
}
