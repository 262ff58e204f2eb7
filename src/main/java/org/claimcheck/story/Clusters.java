package org.claimcheck.story;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.PriorityQueue;
import java.util.TreeMap;
import java.util.function.IntFunction;

/**
 * Average-link clustering of a sparse graph: the two groups whose articles agree best on average are joined, as long as
 * that average speaks for one event. An article that resembles two groups glues them only if they resemble each other:
 * pairs that were never candidates count as against, and the larger both groups are, the better they must agree: many
 * reports that agree a little tell of two events that are alike. Days are weighed by what the groups as a whole speak of,
 * so that a report without a day is held to those of its group.
 */
final class Clusters {

    /** Bounds of one pair's say, so that a single article does not glue two groups. */
    private static final double MOST = 3;

    private static final double LEAST = -3;

    /** How much more two groups need for each time that the smaller of them is e times as large. */
    private static final double SIZE = 0.5;

    private record Merge(double average, int first, int second, int firstSize, int secondSize) {}

    /** Sum and number of the known pairs between two groups. */
    private record Link(double sum, int pairs) {
        Link plus(Link other) {
            return new Link(sum + other.sum, pairs + other.pairs);
        }
    }

    private static final Comparator<Merge> BEST_FIRST = Comparator.comparingDouble((Merge it) -> -it.average)
            .thenComparingInt(Merge::first)
            .thenComparingInt(Merge::second);

    private final List<List<Integer>> members = new ArrayList<>();
    private final List<TreeMap<Integer, Link>> links = new ArrayList<>();
    private final PriorityQueue<Merge> queue = new PriorityQueue<>(BEST_FIRST);
    private final List<DayVotes> days = new ArrayList<>();
    private final List<BitSet> apart = new ArrayList<>();
    private final Bar bar;

    /**
     * What two groups need to be joined.
     *
     * @param threshold average log-odds above which they are
     * @param strangers log-odds taken for a pair that is not among the candidates
     * @param days log-odds that the days of two groups can take from their average
     * @param window days apart that speak as loudly as any
     */
    record Bar(double threshold, double strangers, double days, int window) {}

    private Clusters(List<List<Integer>> groups, Pinned pinned, IntFunction<List<Long>> eventDays, Bar bar) {
        this.bar = bar;
        for (List<Integer> group : groups) {
            members.add(group);
            apart.add(pinned.apart(group));
            links.add(new TreeMap<>());
            DayVotes votes = DayVotes.of(List.of());
            group.forEach(article -> votes.addAll(DayVotes.of(eventDays.apply(article))));
            days.add(votes);
        }
    }

    /**
     * The groups, each ascending, ordered by their first article.
     *
     * @param groups those that stand already, each ascending; together the articles from 0 on, each of them once; pairs
     *     within one of them are left out
     * @param odds log-odds of the pairs, in their order
     * @param pinned what editors keep apart
     * @param eventDays days of each article, likeliest first
     */
    static List<List<Integer>> of(
            List<List<Integer>> groups,
            List<Candidates.Pair> pairs,
            double[] odds,
            Pinned pinned,
            IntFunction<List<Long>> eventDays,
            Bar bar) {
        Map<Integer, Integer> groupOf = new HashMap<>();
        for (int group = 0; group < groups.size(); group++) {
            for (int article : groups.get(group)) {
                groupOf.put(article, group);
            }
        }
        Clusters clusters = new Clusters(groups, pinned, eventDays, bar);
        for (int i = 0; i < odds.length; i++) {
            int first = Objects.requireNonNull(groupOf.get(pairs.get(i).first()));
            int second = Objects.requireNonNull(groupOf.get(pairs.get(i).second()));
            if (first != second) {
                clusters.link(first, second, Math.max(LEAST, Math.min(MOST, odds[i])));
            }
        }
        for (int group = 0; group < groups.size(); group++) {
            int from = group;
            clusters.links.get(group).tailMap(group, false).forEach((to, link) -> clusters.offer(from, to, link));
        }
        clusters.run();
        return clusters.members.stream().filter(group -> !group.isEmpty()).toList();
    }

    private void link(int first, int second, double odds) {
        Link link = new Link(odds, 1);
        links.get(first).merge(second, link, Link::plus);
        links.get(second).merge(first, link, Link::plus);
    }

    private void offer(int a, int b, Link link) {
        if (apart.get(a).intersects(apart.get(b))) {
            return;
        }
        int sizes = members.get(a).size() * members.get(b).size();
        int smaller = Math.min(members.get(a).size(), members.get(b).size());
        double average = (link.sum + (sizes - link.pairs) * bar.strangers) / sizes - SIZE * Math.log(smaller);
        if (average > bar.threshold) {
            average -= bar.days * days.get(a).against(days.get(b), bar.window);
        }
        if (average > bar.threshold) {
            queue.add(new Merge(
                    average,
                    Math.min(a, b),
                    Math.max(a, b),
                    members.get(Math.min(a, b)).size(),
                    members.get(Math.max(a, b)).size()));
        }
    }

    private void run() {
        for (Merge merge = queue.poll(); merge != null; merge = queue.poll()) {
            boolean current = members.get(merge.first).size() == merge.firstSize
                    && members.get(merge.second).size() == merge.secondSize;
            if (current) {
                join(merge.first, merge.second);
            }
        }
    }

    private void join(int into, int from) {
        List<Integer> both = new ArrayList<>(members.get(into));
        both.addAll(members.get(from));
        both.sort(Comparator.naturalOrder());
        members.set(into, both);
        members.set(from, List.of());
        days.get(into).addAll(days.get(from));
        apart.get(into).or(apart.get(from));
        Map<Integer, Link> kept = links.get(into);
        links.get(from).forEach((other, link) -> {
            links.get(other).remove(from);
            if (other != into) {
                kept.merge(other, link, Link::plus);
            }
        });
        links.get(from).clear();
        kept.forEach((other, link) -> {
            links.get(other).put(into, link);
            offer(into, other, link);
        });
    }
}
