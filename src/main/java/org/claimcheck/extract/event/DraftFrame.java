package org.claimcheck.extract.event;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.claimcheck.model.Granularity;
import org.claimcheck.model.PlaceValue;
import org.claimcheck.model.TimeValue;
import org.jspecify.annotations.Nullable;

/** An event of an article while its mentions are being joined. */
final class DraftFrame {

    private static final double FAR_DAYS = 3;

    final List<Trigger> triggers = new ArrayList<>();
    EventFamily family;
    boolean background;
    double weight;

    @Nullable
    TimeValue time;

    @Nullable
    PlaceValue place;

    DraftFrame(EventFamily family, boolean background) {
        this.family = family;
        this.background = background;
    }

    void add(Trigger trigger, double gained, @Nullable TimeValue when) {
        triggers.add(trigger);
        weight += gained;
        if (when != null && (time == null || finer(when, time))) {
            time = when;
        }
        if (trigger.makesEvent() && trigger.family().priority() > family.priority()) {
            family = trigger.family();
        }
    }

    private static boolean finer(TimeValue left, TimeValue right) {
        return left.granularity().compareTo(right.granularity()) > 0 && left.isResolved();
    }

    /** Whether this time cannot be the event's: both are known and lie days apart. */
    boolean isElsewhen(@Nullable TimeValue when, boolean strict) {
        if (when == null || time == null) {
            return false;
        }
        if (isMonthBesideDay(time, when) || isMonthBesideDay(when, time)) {
            return true;
        }
        Double gap = gapInDays(time, when);
        return gap != null && gap > (strict ? 0 : FAR_DAYS);
    }

    /** "in September" beside "on Sunday", where the article has no date: of this week's events nobody says the month alone. */
    private static boolean isMonthBesideDay(TimeValue month, TimeValue day) {
        return month.granularity() == Granularity.MONTH
                && !month.isResolved()
                && month.month() != null
                && !day.isResolved()
                && day.weekday() != null
                && day.month() == null;
    }

    /** Whether the event is known to be elsewhere. */
    boolean isElsewhere(@Nullable PlaceValue where) {
        return Whereabouts.areApart(place, where);
    }

    /** Whether this time surely is the event's. */
    boolean isSameDay(@Nullable TimeValue when) {
        return when != null && time != null && time.day() != null && time.day().equals(when.day());
    }

    private static @Nullable Double gapInDays(TimeValue left, TimeValue right) {
        LocalDateTime leftFrom = left.from();
        LocalDateTime leftUntil = left.until();
        LocalDateTime rightFrom = right.from();
        LocalDateTime rightUntil = right.until();
        if (leftFrom == null || leftUntil == null || rightFrom == null || rightUntil == null) {
            return null;
        }
        if (leftFrom.isBefore(rightUntil) && rightFrom.isBefore(leftUntil)) {
            return 0.0;
        }
        LocalDateTime first = leftUntil.isBefore(rightUntil) ? leftUntil : rightUntil;
        LocalDateTime second = leftFrom.isAfter(rightFrom) ? leftFrom : rightFrom;
        return java.time.Duration.between(first, second).toHours() / 24.0 + 0.5;
    }
}
