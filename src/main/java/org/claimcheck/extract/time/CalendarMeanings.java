package org.claimcheck.extract.time;

import java.util.Locale;
import java.util.Map;
import org.claimcheck.model.TimeMention;
import org.jspecify.annotations.Nullable;

/** Dates that name their place on the calendar: days, months, years, quarters, seasons, holidays. */
final class CalendarMeanings {

    private static final int[] LONGEST = {31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

    private static final int DAYS_OF_WEEK = 7;

    private CalendarMeanings() {}

    static void addTo(Map<String, Meaning> all) {
        all.put("date", CalendarMeanings::date);
        all.put("dotted", slots -> packed((int) slots.number("{dotted}"), slots));
        all.put("slashed", CalendarMeanings::slashed);
        all.put("month of year", slots -> pointed(slots, date(slots)));
        all.put("with weekday", CalendarMeanings::withWeekday);
        all.put("spoken year", CalendarMeanings::spokenYear);
        all.put("short year", CalendarMeanings::shortYear);
        all.put("decade", slots -> decade(slots.number("{year}") / 10, slots.number("{year}") % 10 == 0));
        all.put("decade of year", slots -> decade(slots.number("{year}") / 10, slots.number("{year}") % 10 == 0));
        all.put("short decade", slots -> decade(190 + slots.number("{yy}") / 10, slots.number("{yy}") % 10 == 0));
        all.put("word decade", slots -> decade(190 + slots.number("{word-decade}"), true));
        all.put("century", CalendarMeanings::century);
        all.put("weekday", CalendarMeanings::weekday);
        all.put("night to weekday", CalendarMeanings::nightToWeekday);
        all.put("night from weekday", CalendarMeanings::nightFromWeekday);
        all.put("holiday", CalendarMeanings::holiday);
        all.put("season", CalendarMeanings::season);
        all.put("quarter", CalendarMeanings::quarter);
        all.put("quarter of year", slots -> pointed(slots, quarter(slots)));
        all.put("half", CalendarMeanings::half);
        all.put("last half", CalendarMeanings::lastHalf);
        all.put("half of year", slots -> pointed(slots, half(slots)));
        all.put("fiscal year", CalendarMeanings::date);
        all.put("weekday of month", CalendarMeanings::weekdayOfMonth);
        all.put("around", CalendarMeanings::around);
        all.put("year of era", CalendarMeanings::yearOfEra);
        all.put("century before", CalendarMeanings::centuryBefore);
        all.put("period code", CalendarMeanings::quarterCode);
        all.put("no time", slots -> Draft.rejected());
    }

    private static @Nullable Draft date(Slots slots) {
        Draft draft = new Draft();
        draft.year = slots.whole("{year}");
        draft.year = draft.year == null ? slots.whole("{modern-year}") : draft.year;
        draft.month = slots.whole("{month}");
        draft.month = draft.month == null ? slots.whole("{full-month}") : draft.month;
        draft.month = draft.month == null ? slots.whole("{plain-month}") : draft.month;
        draft.month = draft.month == null ? slots.whole("{mm}") : draft.month;
        draft.day = slots.whole("{day}");
        draft.day = draft.day == null ? slots.whole("{dd}") : draft.day;
        draft.day = draft.day == null ? slots.whole("{ordinal}") : draft.day;
        return isPossible(draft) ? draft : null;
    }

    /** Whether the day exists in its month, in some year at least. */
    static boolean isPossible(Draft draft) {
        return draft.day == null || draft.month == null || (draft.day >= 1 && draft.day <= LONGEST[draft.month - 1]);
    }

    private static @Nullable Draft packed(int date, Slots slots) {
        Draft draft = new Draft();
        draft.year = date / 10_000;
        draft.month = date / 100 % 100;
        draft.day = date % 100;
        if (slots.has("{clock}")) {
            Draft time = ClockMeanings.atMinute((int) slots.number("{clock}") % ClockMeanings.OF_24_HOURS);
            draft.clock = time == null ? null : time.clock;
            draft.type = TimeMention.Type.TIME;
        }
        return isPossible(draft) ? draft : null;
    }

    /** The American order, month first, unless the figures allow only the other; where both are possible the placing decides. */
    private static @Nullable Draft slashed(Slots slots) {
        int first = (int) slots.number("{int}", 0);
        int second = (int) slots.number("{int}", 1);
        int month = first > 12 ? second : first;
        int day = first > 12 ? first : second;
        if (month < 1 || month > 12 || day < 1 || day > 31) {
            return null;
        }
        Draft draft = packed((int) (slots.number("{year}") * 10_000) + month * 100 + day, slots);
        if (draft != null) {
            draft.swappable = day <= 12;
        }
        return draft;
    }

    /** The first, third or last of a weekday in a month: "the third Thursday in May 2024". */
    private static @Nullable Draft weekdayOfMonth(Slots slots) {
        Draft draft = new Draft();
        draft.month = slots.whole("{full-month}");
        draft.year = slots.whole("{year}");
        draft.weekday = slots.whole("{weekday}");
        int nth = slots.has("{ordinal}") ? (int) slots.number("{ordinal}") : Draft.LAST;
        draft.nth = nth == 5 ? Draft.LAST : nth; // a month's fifth Friday, where it has one, is its last
        return draft.nth <= 4 || draft.nth == Draft.LAST ? draft : null;
    }

    /** The week or weekend that a day stands for. */
    private static Draft around(Slots slots) {
        Draft draft = slots.part(0).copy();
        draft.around = slots.argument().equals("weekend") ? Unit.WEEKEND : Unit.WEEK;
        return draft;
    }

    /** A year of the era, "300 AD"; before it the value is written as TIMEX3 has it and lies nowhere on the calendar. */
    private static @Nullable Draft yearOfEra(Slots slots) {
        int year = (int) slots.number("{int}");
        if (year < 1 || year > 9999) {
            return null;
        }
        if (slots.argument().equals("BC")) {
            return Draft.fixed(TimeMention.Type.DATE, String.format(Locale.ROOT, "BC%04d", year));
        }
        Draft draft = new Draft();
        draft.year = year;
        return draft;
    }

    private static @Nullable Draft centuryBefore(Slots slots) {
        int century = (int) slots.number("{ordinal}");
        return century > 99
                ? null
                : Draft.fixed(TimeMention.Type.DATE, String.format(Locale.ROOT, "BC%02d", century - 1));
    }

    private static Draft quarterCode(Slots slots) {
        Draft draft = new Draft();
        int code = (int) slots.number("{period}");
        draft.year = slots.whole("{year}");
        if (code < 5) {
            draft.quarter = code;
        } else {
            draft.half = code - 10;
        }
        return draft;
    }

    private static Draft withWeekday(Slots slots) {
        Draft draft = slots.part(0).copy();
        Integer weekday = slots.whole("{weekday}");
        draft.weekday = weekday == null ? slots.whole("{short-weekday}") : weekday;
        return draft;
    }

    private static Draft shortYear(Slots slots) {
        Draft draft = new Draft();
        int year = (int) slots.number("{yy}");
        draft.year = year < 40 ? 2000 + year : 1900 + year;
        return draft;
    }

    private static @Nullable Draft spokenYear(Slots slots) {
        Draft draft = new Draft();
        draft.year = slots.whole("{n}");
        return slots.number("{n}") >= 1000 && slots.number("{n}") <= 2100 ? draft : null;
    }

    private static @Nullable Draft decade(double decade, boolean round) {
        Draft draft = new Draft();
        draft.decade = (int) decade;
        return round ? draft : null;
    }

    private static @Nullable Draft century(Slots slots) {
        Draft draft = new Draft();
        draft.century = (int) slots.number("{ordinal}");
        return draft.century >= 1 && draft.century <= 30 ? draft : null;
    }

    private static Draft weekday(Slots slots) {
        Draft draft = new Draft();
        draft.weekday = slots.whole("{weekday}");
        return draft;
    }

    /** "the night to Tuesday": that of Monday. */
    private static Draft nightToWeekday(Slots slots) {
        Draft draft = weekday(slots);
        Integer named = draft.weekday;
        draft.weekday = named == null || named > 1 ? minusOne(named) : DAYS_OF_WEEK;
        draft.clock = DayPart.of(DayPart.NIGHT);
        return draft;
    }

    /** "the night from Monday to Tuesday": that of Monday. */
    private static Draft nightFromWeekday(Slots slots) {
        Draft draft = new Draft();
        draft.weekday = (int) slots.number("{weekday}", 0);
        draft.clock = DayPart.of(DayPart.NIGHT);
        return draft;
    }

    private static @Nullable Integer minusOne(@Nullable Integer number) {
        return number == null ? null : number - 1;
    }

    private static Draft holiday(Slots slots) {
        Draft draft = new Draft();
        draft.holiday = slots.whole("{holiday}");
        draft.year = slots.whole("{year}");
        draft.direction = slots.whole("{direction}");
        return draft;
    }

    private static Draft season(Slots slots) {
        Draft draft = new Draft();
        draft.season = slots.whole("{season}");
        draft.year = slots.whole("{year}");
        draft.direction = slots.whole("{direction}");
        return draft;
    }

    private static @Nullable Draft quarter(Slots slots) {
        Draft draft = new Draft();
        draft.quarter = slots.whole("{ordinal}");
        draft.year = slots.whole("{year}");
        return slots.number("{ordinal}") <= 4 ? draft : null;
    }

    private static @Nullable Draft half(Slots slots) {
        Draft draft = new Draft();
        draft.half = slots.whole("{ordinal}");
        draft.year = slots.whole("{year}");
        return slots.number("{ordinal}") <= 2 ? draft : null;
    }

    private static Draft lastHalf(Slots slots) {
        Draft draft = new Draft();
        draft.half = 2;
        draft.year = slots.whole("{year}");
        return draft;
    }

    /** The same in last, this or next year. */
    private static @Nullable Draft pointed(Slots slots, @Nullable Draft draft) {
        if (draft != null) {
            draft.unit = Unit.YEAR;
            draft.shift = slots.whole("{direction}");
        }
        return draft;
    }
}
