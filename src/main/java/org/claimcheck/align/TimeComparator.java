package org.claimcheck.align;

import org.claimcheck.model.ClockTime;
import org.claimcheck.model.Comparison;
import org.claimcheck.model.Granularity;
import org.claimcheck.model.Relation;
import org.claimcheck.model.TimeValue;
import org.jspecify.annotations.Nullable;

/**
 * Compares times as constraints on the calendar: first the days, then, where both say one, the time of day.
 *
 * <p>Example: "Thursday", counted from 3 September 2025, and "September 4" are the same; "by Friday" leaves room for "on
 * Thursday"; "shortly after 7 a.m." fits "ten past seven"; "4 September" and "5 September" conflict.
 */
final class TimeComparator implements ValueComparator<TimeValue> {

    /** The kind of a comparison of a part of the day and an hour in it, which speaks for little. */
    static final String BROAD = "broad";

    @Override
    public Comparison compare(TimeValue left, TimeValue right, Sides sides) {
        if (isVague(left) || isVague(right)) {
            return Comparison.notComparable("vague", "one of the two gives no point on the calendar");
        }
        TimeWords words = new TimeWords(sides);
        Comparison days = DayLadder.compare(left, right, words);
        ClockTime leftClock = left.clock();
        ClockTime rightClock = right.clock();
        if (leftClock == null || rightClock == null) {
            return days == null
                    ? Comparison.notComparable("partial", "one says the day, the other the time of day")
                    : leftClock == null && rightClock == null ? days : finer(days, left, right, words);
        }
        return withClocks(left, right, days, sides, words);
    }

    /** A day and a moment of that day: one lies within the other. */
    private static Comparison finer(Comparison days, TimeValue left, TimeValue right, TimeWords words) {
        return days.relation() == Relation.SAME ? Comparison.compatible("inside", words.inside(left, right)) : days;
    }

    private static Comparison withClocks(
            TimeValue left, TimeValue right, @Nullable Comparison days, Sides sides, TimeWords words) {
        if (days != null && days.relation().disagrees()) {
            return isOfPart(left, right, sides)
                    ? Comparison.notComparable("other-day", "one says a part of another day")
                    : days;
        }
        Comparison clocks = SureHours.weigh(new ClockLadder(left, right, sides, words).compare(), sides);
        boolean open =
                days == null || days.kind().equals("inside") || days.kind().equals("equal");
        Comparison weighed = days == null || open || clocks.relation().disagrees() ? clocks : days;
        return isOfPart(left, right, sides) ? broad(weighed, days) : weighed;
    }

    /** Whether one of two hours is a part of the day: that both were at night excuses no difference between two hours of it. */
    private static boolean isOfPart(TimeValue left, TimeValue right, Sides sides) {
        ClockTime one = left.clock();
        ClockTime other = right.clock();
        return one != null
                && other != null
                && (one.isPartOfDay() || other.isPartOfDay())
                && sides.left().attribute().equals("time");
    }

    /** A part of the day is held against another hour of the same day alone, or where both surely tell when it was. */
    private static Comparison broad(Comparison comparison, @Nullable Comparison days) {
        boolean oneDay = days != null && days.relation() == Relation.SAME;
        if (comparison.relation().disagrees() && !oneDay && !comparison.kind().equals(SureHours.KIND)) {
            return Comparison.notComparable("partial", "one says a part of the day, and not of which");
        }
        boolean agrees = comparison.relation() == Relation.SAME || comparison.relation() == Relation.COMPATIBLE;
        return agrees ? Comparison.compatible(BROAD, comparison.because()) : comparison;
    }

    /** Durations, sets and "recently" lie nowhere on the calendar. */
    private static boolean isVague(TimeValue value) {
        return !value.isResolved()
                && value.clock() == null
                && value.deixis() == null
                && value.weekday() == null
                && value.month() == null
                && value.granularity() != Granularity.MINUTE;
    }
}
