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
 * @param clock the time or part of the day that was said, with or without a day; null when none was
 * @param seconds length of a duration, null for everything else and for vague durations
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
        @Nullable Deixis deixis,
        @Nullable ClockTime clock,
        @Nullable Double seconds)
        implements Value {

    /** A value on the calendar, to be made finer by the {@code with} methods, e.g. {@code on(CalendarInterval.day(d), DAY)}. */
    public static TimeValue on(CalendarInterval place, Granularity granularity) {
        return partial(place.timex(), place.display(), granularity).placed(place);
    }

    /** A value that is not on the calendar, such as a duration or {@code PRESENT_REF}. */
    public static TimeValue partial(String timex, String display, Granularity granularity) {
        return new TimeValue(
                display,
                null,
                null,
                granularity,
                TimeBound.WITHIN,
                null,
                null,
                null,
                null,
                timex,
                null,
                null,
                null,
                null);
    }

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

    /** This value on that stretch of the calendar; its clock time, if any, narrows it. */
    public TimeValue placed(CalendarInterval place) {
        CalendarInterval narrowed = clock == null ? place : place.at(clock);
        return new TimeValue(
                narrowed.display(),
                narrowed.from(),
                narrowed.until(),
                granularity,
                bound,
                weekday,
                month,
                dayOfMonth,
                zone,
                narrowed.timex(),
                mod,
                deixis,
                clock,
                seconds);
    }

    /** This value with what it bounds and its TIMEX3 modifier changed. */
    public TimeValue bounded(TimeBound newBound, @Nullable String newMod) {
        return new TimeValue(
                display,
                from,
                until,
                granularity,
                newBound,
                weekday,
                month,
                dayOfMonth,
                zone,
                timex,
                newMod,
                deixis,
                clock,
                seconds);
    }
}
