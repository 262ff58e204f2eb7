package org.claimcheck.model;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * A time as a constraint on the calendar: an interval where it could be resolved, else whatever part is known (a
 * weekday, a month and day without a year, a clock time without a day).
 *
 * @param display for an editor, e.g. {@code 4 September 2025}, {@code Thursday}, {@code 4:50 a.m.}
 * @param from first moment of the interval, inclusive; null when unresolved or open
 * @param until end of the interval, exclusive; null when unresolved or open
 * @param weekday the day of the week that was said, resolved or not; null when none was
 * @param month 1 to 12 when a month was said, else null
 * @param dayOfMonth 1 to 31 when a day of a month was said, else null
 * @param zone offset that was said or is certain ("noon (1000 GMT)"), else null
 * @param timex TIMEX3 value, partial where unresolved, e.g. {@code 2025-09-04}, {@code XXXX-WXX-4}
 * @param mod TIMEX3 modifier such as START, MID, END, APPROX, or null
 * @param deixis how to resolve the value once a reference day is known, null when it needs none
 */
public record TimeValue(
        String display,
        @Nullable LocalDateTime from,
        @Nullable LocalDateTime until,
        Granularity granularity,
        TimeBound bound,
        @Nullable DayOfWeek weekday,
        @Nullable Integer month,
        @Nullable Integer dayOfMonth,
        @Nullable ZoneOffset zone,
        String timex,
        @Nullable String mod,
        @Nullable Deixis deixis)
        implements Value {

    /** Whether it lies on the calendar. */
    public boolean isResolved() {
        return from != null || until != null;
    }

    /** Whether its value came, or will come, from a reference day rather than from its own words. */
    public boolean isRelative() {
        return deixis != null;
    }

    /** The day it falls on when it is resolved and lies within one day, else null. */
    public @Nullable LocalDate day() {
        if (from == null || until == null || granularity.compareTo(Granularity.DAY) < 0) {
            return null;
        }
        return from.toLocalDate();
    }

    /** This value counted from another reference day; itself where it does not hang on one. */
    public TimeValue resolvedFrom(LocalDate reference) {
        return deixis == null ? this : deixis.resolve(this, reference);
    }
}
