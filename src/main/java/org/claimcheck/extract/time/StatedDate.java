package org.claimcheck.extract.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.claimcheck.model.CalendarInterval;
import org.claimcheck.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Dates whose own words name their place on the calendar: a year and what lies in it, a decade, a century, a named day. */
final class StatedDate {

    private static final Holidays HOLIDAYS = Grammar.ENGLISH.holidays();

    private final Tokens tokens;
    private final @Nullable LocalDate reference;

    StatedDate(Tokens tokens, @Nullable LocalDate reference) {
        this.tokens = tokens;
        this.reference = reference;
    }

    /** The stretch of the calendar that the words name, or null when they point from somewhere. */
    @Nullable
    CalendarInterval place(Draft draft) {
        if (draft.decade != null) {
            return CalendarInterval.decade(draft.decade);
        }
        if (draft.century != null) {
            return CalendarInterval.century(draft.century);
        }
        if (draft.holiday != null) {
            return holiday(draft, draft.holiday);
        }
        return draft.year == null ? null : inYear(draft, draft.year);
    }

    private static CalendarInterval inYear(Draft draft, int year) {
        if (draft.month != null && draft.nth != null && draft.weekday != null) {
            return CalendarInterval.day(Holidays.nthWeekday(year, draft.month, DayOfWeek.of(draft.weekday), draft.nth));
        }
        if (draft.month != null && draft.day != null) {
            LocalDate first = LocalDate.of(year, draft.month, 1);
            return CalendarInterval.day(first.withDayOfMonth(Math.min(draft.day, first.lengthOfMonth())));
        }
        if (draft.month != null) {
            return CalendarInterval.month(year, draft.month);
        }
        if (draft.quarter != null) {
            return CalendarInterval.quarter(year, draft.quarter);
        }
        if (draft.half != null) {
            return CalendarInterval.half(year, draft.half);
        }
        return draft.season != null ? CalendarInterval.season(year, draft.season) : CalendarInterval.year(year);
    }

    private @Nullable CalendarInterval holiday(Draft draft, int code) {
        if (draft.year != null) {
            LocalDate day = HOLIDAYS.in(draft.year, code);
            return day == null ? null : CalendarInterval.day(day);
        }
        if (reference == null) {
            return null;
        }
        int direction = draft.direction == null ? Tense.of(tokens, draft) : draft.direction;
        LocalDate day = HOLIDAYS.near(reference, code, direction);
        return day == null ? null : CalendarInterval.day(day);
    }
}
