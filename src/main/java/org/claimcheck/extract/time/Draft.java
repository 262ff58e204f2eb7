package org.claimcheck.extract.time;

import org.claimcheck.model.ClockTime;
import org.claimcheck.model.TimeBound;
import org.claimcheck.model.TimeMention;
import org.jspecify.annotations.Nullable;

/** A time expression as its words give it, before it is placed on the calendar. Confined to one extraction. */
final class Draft {

    /** From where a shift is counted. */
    enum Anchor {
        /** The day of publication. */
        REFERENCE,
        /** The date told last. */
        NARRATIVE,
        /** The quarter or year told last, as in a report of results. */
        PERIOD
    }

    TimeMention.Type type = TimeMention.Type.DATE;
    String pattern = "";
    int first;
    int last;

    @Nullable
    Integer year;

    @Nullable
    Integer month;

    @Nullable
    Integer day;

    @Nullable
    Integer weekday;

    @Nullable
    Integer quarter;

    @Nullable
    Integer half;

    @Nullable
    Integer season;

    @Nullable
    Integer decade;

    @Nullable
    Integer century;

    @Nullable
    Integer holiday;

    /** The unit that a shift, a duration or a set counts in. */
    @Nullable
    Unit unit;

    /** How many units to go from the anchor; null when the expression does not shift. */
    @Nullable
    Integer shift;

    Anchor anchor = Anchor.REFERENCE;

    /** -1 last, 0 this, 1 next, for what recurs; null when nobody said. */
    @Nullable
    Integer direction;

    /** Which one of the weekdays of the month, from 1, or {@link #LAST}; null when nobody said. */
    @Nullable
    Integer nth;

    /** The week or weekend that the day stands for, as in "the week of 6 March"; else null. */
    @Nullable
    Unit around;

    /** Whether day and month may be meant the other way round, as in 3/9/2025. */
    boolean swappable;

    /** Whether a stretch that the reader knows, "the last three days", and no bare amount. */
    boolean definite;

    /** The first day or hour of a stretch whose ends are two expressions; null for everything else. */
    @Nullable
    Draft start;

    /** Whether all between start and end is meant, not just the two: "3 to 8 September", but "3 and 8 September". */
    boolean stretch;

    /** The last day or hour of such a stretch. */
    @Nullable
    Draft end;

    @Nullable
    ClockTime clock;

    /** Minutes from UTC, {@link #LOCAL} for the local time of the place. */
    @Nullable
    Integer zone;

    TimeBound bound = TimeBound.WITHIN;

    @Nullable
    String mod;

    /** The TIMEX3 value where the words alone give it: durations, sets, vague references. */
    @Nullable
    String timex;

    @Nullable
    Double seconds;

    static final int LOCAL = 9999;
    static final int LAST = 9;

    static Draft of(TimeMention.Type type) {
        Draft draft = new Draft();
        draft.type = type;
        return draft;
    }

    static Draft fixed(TimeMention.Type type, String timex) {
        Draft draft = of(type);
        draft.timex = timex;
        return draft;
    }

    /** Words that look like a time expression and are none; they keep others from being seen in them. */
    static Draft rejected() {
        return fixed(TimeMention.Type.DATE, "");
    }

    boolean isRejected() {
        return timex != null && timex.isEmpty();
    }

    /** A copy that may be changed. */
    Draft copy() {
        Draft copy = of(type);
        copy.takeCalendar(this);
        copy.takeClock(this);
        copy.pattern = pattern;
        copy.timex = timex;
        copy.definite = definite;
        copy.seconds = seconds;
        copy.bound = bound;
        copy.mod = mod;
        return copy;
    }

    /** Takes over where the other lies on the calendar. */
    void takeCalendar(Draft other) {
        year = other.year;
        month = other.month;
        day = other.day;
        weekday = weekday == null ? other.weekday : weekday;
        quarter = other.quarter;
        half = other.half;
        season = other.season;
        decade = other.decade;
        century = other.century;
        holiday = other.holiday;
        nth = other.nth;
        around = other.around;
        swappable = other.swappable;
        unit = other.unit;
        shift = other.shift;
        anchor = other.anchor;
        direction = other.direction;
    }

    /** Takes over the other's time of day. */
    void takeClock(Draft other) {
        clock = other.clock;
        zone = other.zone;
    }

    /** Whether it names one day. */
    boolean isDay() {
        return (around == null && day != null)
                || weekday != null
                || holiday != null
                || (unit == Unit.DAY && shift != null);
    }

    boolean isMonthDay() {
        return month != null && day != null && around == null;
    }

    /** Whether it tells how long ago something was, in units larger than "yesterday". */
    boolean isAgo() {
        return isCalendar()
                && anchor != Anchor.NARRATIVE
                && shift != null
                && shift < 0
                && direction == null
                && weekday == null;
    }

    boolean isCalendar() {
        return type == TimeMention.Type.DATE && timex == null && end == null;
    }
}
