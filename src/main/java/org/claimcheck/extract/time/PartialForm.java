package org.claimcheck.extract.time;

import java.time.DayOfWeek;
import java.util.Locale;
import org.claimcheck.model.CalendarInterval;
import org.claimcheck.model.Granularity;
import org.claimcheck.text.Tokens;

/** How an expression is written while its place on the calendar is not known: {@code XXXX-09-04}, "4 September". */
final class PartialForm {

    private PartialForm() {}

    /** TIMEX3 value with {@code X} for what the words do not say. */
    static String timex(Draft draft) {
        String clock = draft.clock == null ? "" : "T" + draft.clock.timex();
        String month = draft.month == null ? "XX" : (draft.month < 10 ? "0" : "") + draft.month;
        if (draft.month != null && draft.day != null) {
            return "XXXX-" + month + (draft.day < 10 ? "-0" : "-") + draft.day + clock;
        }
        if (draft.weekday != null && draft.nth == null) {
            return "XXXX-WXX-" + draft.weekday + clock;
        }
        if (draft.month != null) {
            return "XXXX-" + month;
        }
        if (draft.quarter != null) {
            return "XXXX-Q" + draft.quarter;
        }
        if (draft.half != null) {
            return "XXXX-H" + draft.half;
        }
        if (draft.season != null) {
            return "XXXX-" + "SPSUFAWI".substring(2 * draft.season, 2 * draft.season + 2);
        }
        return draft.isDay() ? "XXXX-XX-XX" + clock : draft.unit == Unit.WEEK ? "XXXX-WXX" : "XXXX";
    }

    static Granularity granularity(Draft draft) {
        if (draft.clock != null) {
            return draft.clock.isPartOfDay() ? Granularity.DAYPART : Granularity.MINUTE;
        }
        if (draft.around != null) {
            return draft.around.granularity();
        }
        if (draft.isDay()) {
            return Granularity.DAY;
        }
        if (draft.month != null) {
            return Granularity.MONTH;
        }
        if (draft.quarter != null) {
            return Granularity.QUARTER;
        }
        if (draft.half != null) {
            return Granularity.HALF;
        }
        if (draft.season != null) {
            return Granularity.SEASON;
        }
        return draft.unit != null
                ? draft.unit.granularity()
                : draft.decade != null
                        ? Granularity.DECADE
                        : draft.century != null ? Granularity.CENTURY : Granularity.YEAR;
    }

    /** For an editor; the words of the expression where they name no part of the calendar. */
    static String display(Tokens tokens, Draft draft) {
        String day = day(draft);
        if (draft.clock == null) {
            return day.isEmpty() ? surface(tokens, draft) : day;
        }
        if (!day.isEmpty()) {
            return day + ", " + draft.clock.display();
        }
        return draft.shift == null ? draft.clock.display() : surface(tokens, draft);
    }

    private static String day(Draft draft) {
        if (draft.shift != null || draft.nth != null) {
            return "";
        }
        if (draft.month != null) {
            return (draft.day == null ? "" : draft.day + " ") + CalendarInterval.monthName(draft.month);
        }
        return draft.weekday == null ? "" : weekdayName(draft.weekday);
    }

    private static String weekdayName(int weekday) {
        String name = DayOfWeek.of(weekday).name();
        return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
    }

    private static String surface(Tokens tokens, Draft draft) {
        StringBuilder words = new StringBuilder();
        for (int token = draft.first; token <= draft.last; token++) {
            words.append(words.length() > 0 && !tokens.joined(token) ? " " : "").append(tokens.text(token));
        }
        return words.toString();
    }
}
