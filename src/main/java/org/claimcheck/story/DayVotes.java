package org.claimcheck.story;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The days that a group of articles speaks of, each with a vote of every article, a likelier day with more. */
final class DayVotes {

    private final TreeMap<Long, Double> votes = new TreeMap<>();
    private double sum;

    /** The votes of one article, whose days come likeliest first. */
    static DayVotes of(List<Long> days) {
        DayVotes made = new DayVotes();
        for (int rank = 0; rank < days.size(); rank++) {
            made.add(days.get(rank), 1.0 / (1 + rank));
        }
        return made;
    }

    private void add(long day, double weight) {
        votes.merge(day, weight, Double::sum);
        sum += weight;
    }

    /** Takes in the votes of another group. */
    void addAll(DayVotes other) {
        other.votes.forEach(this::add);
    }

    /**
     * How much the days of two groups speak against one event: 0 when a group gives none or both speak of the same days,
     * towards 1 when what they mostly speak of lies far apart and hardly any vote of either falls on a day of the other.
     */
    double against(DayVotes other, int windowDays) {
        if (votes.isEmpty() || other.votes.isEmpty()) {
            return 0;
        }
        long apart = EventDays.apart(main(), other.main());
        if (apart <= 1) {
            return 0;
        }
        double common = Math.max(within(other), other.within(this));
        return (1 - common) * Math.min(1, Math.log1p((double) apart) / Math.log1p(windowDays));
    }

    /** The day with the most votes, the earliest of several. */
    private long main() {
        return votes.entrySet().stream()
                .reduce((best, next) -> next.getValue() > best.getValue() ? next : best)
                .map(Map.Entry::getKey)
                .orElseThrow();
    }

    /** Share of the votes that fall on a day of the other group or next to one. */
    private double within(DayVotes other) {
        double near = 0;
        for (Map.Entry<Long, Double> vote : votes.entrySet()) {
            if (other.votes.keySet().stream().anyMatch(day -> EventDays.apart(vote.getKey(), day) <= 1)) {
                near += vote.getValue();
            }
        }
        return near / sum;
    }
}
