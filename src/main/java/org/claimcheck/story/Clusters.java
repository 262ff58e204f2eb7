package org.claimcheck.story;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
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
    private final List<Map<Integer, Link>> links = new ArrayList<>();
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
            links.add(new HashMap<>());
            DayVotes votes = DayVotes.of(List.of());
            group.forEach(article -> votes.addAll(DayVotes.of(eventDays.apply(article))));
            days.add(votes);
        }
    }

    /**
     * The groups, each ascending, ordered by their first article.
     *
     * @param groups those that stand already, each ascending, no article in two of them; links within one are left out
     * @param all pairs of these articles that may be about one event
     * @param pinned what editors keep apart
     * @param eventDays days of each article, likeliest first
     */
    static List<List<Integer>> of(
            List<List<Integer>> groups, Links all, Pinned pinned, IntFunction<List<Long>> eventDays, Bar bar) {
        List<List<Integer>> joined = new ArrayList<>();
        for (Islands.Island island : Islands.of(groups, all, bar.threshold())) {
            if (island.groups().size() == 1) {
                joined.add(island.groups().get(0));
            } else {
                Clusters clusters = new Clusters(island.groups(), pinned, eventDays, bar);
                island.forEachLink(
                        (first, second, odds) -> clusters.link(first, second, Math.max(LEAST, Math.min(MOST, odds))));
                joined.addAll(clusters.joined());
            }
        }
        joined.sort(Comparator.comparing(group -> group.get(0)));
        return List.copyOf(joined);
    }

    private List<List<Integer>> joined() {
        for (int group = 0; group < members.size(); group++) {
            int from = group;
            links.get(group).forEach((to, link) -> {
                if (to > from) {
                    offer(from, to, link);
                }
            });
        }
        run();
        return members.stream().filter(group -> !group.isEmpty()).toList();
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
