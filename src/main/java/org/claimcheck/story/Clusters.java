package org.claimcheck.story;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

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

    /**
     * Two groups that may be joined.
     *
     * @param of the one of the two that no other group agrees with better, as far as it was looked at
     */
    private record Merge(double average, int first, int second, int firstSize, int secondSize, int of) {}

    private static final Comparator<Merge> BEST_FIRST = Comparator.comparingDouble((Merge it) -> -it.average)
            .thenComparingInt(Merge::first)
            .thenComparingInt(Merge::second);

    private final List<List<Integer>> members = new ArrayList<>();
    private final Ties ties;

    /** One for each group, so that the best of all is on top; what is behind a group's best is looked for when that is gone. */
    private final PriorityQueue<Merge> queue = new PriorityQueue<>(BEST_FIRST);

    /** By group, what of it is in the queue, or null. */
    private final List<@Nullable Merge> best = new ArrayList<>();

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
        this.ties = new Ties(groups.size());
        for (List<Integer> group : groups) {
            members.add(group);
            apart.add(pinned.apart(group));
            DayVotes votes = DayVotes.of(List.of());
            group.forEach(article -> votes.addAll(DayVotes.of(eventDays.apply(article))));
            days.add(votes);
            best.add(null);
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
                island.forEachLink((first, second, odds) ->
                        clusters.ties.link(first, second, Math.max(LEAST, Math.min(MOST, odds))));
                joined.addAll(clusters.joined());
            }
        }
        joined.sort(Comparator.comparing(group -> group.get(0)));
        return List.copyOf(joined);
    }

    private List<List<Integer>> joined() {
        for (int group = 0; group < members.size(); group++) {
            offer(group);
        }
        run();
        return members.stream().filter(group -> !group.isEmpty()).toList();
    }

    /** Puts the group that agrees best with a group in the queue, if one agrees enough. */
    private void offer(int group) {
        Best found = new Best(group);
        ties.forEach(group, found);
        best.set(group, found.merge);
        if (found.merge != null) {
            queue.add(found.merge);
        }
    }

    /** The best of the ties of a group. */
    private final class Best implements Ties.Sink {

        private final int of;
        private @Nullable Merge merge;

        Best(int of) {
            this.of = of;
        }

        @Override
        public void accept(int other, double sum, int pairs) {
            int a = Math.min(of, other);
            int b = Math.max(of, other);
            int first = members.get(a).size();
            int second = members.get(b).size();
            int sizes = first * second;
            double average = (sum + (sizes - pairs) * bar.strangers) / sizes - SIZE * Math.log(Math.min(first, second));
            if (!isEnough(average) || apart.get(a).intersects(apart.get(b))) {
                return; // days only ever take from it
            }
            average -= bar.days * days.get(a).against(days.get(b), bar.window);
            if (isEnough(average)) {
                Merge found = new Merge(average, a, b, first, second, of);
                merge = merge == null || BEST_FIRST.compare(found, merge) < 0 ? found : merge;
            }
        }

        private boolean isEnough(double average) {
            return average > bar.threshold && (merge == null || average >= merge.average);
        }
    }

    @SuppressWarnings("ReferenceEquality") // whether it is the one in the queue still
    private void run() {
        for (Merge merge = queue.poll(); merge != null; merge = queue.poll()) {
            boolean current = members.get(merge.first).size() == merge.firstSize
                    && members.get(merge.second).size() == merge.secondSize;
            if (current) {
                join(merge.first, merge.second);
            } else if (best.get(merge.of) == merge) {
                offer(merge.of);
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
        ties.join(into, from);
        best.set(from, null);
        offer(into);
    }
}
