package org.claimcheck.extract.time;

import java.util.Map;
import java.util.Set;
import org.claimcheck.model.TimeMention;
import org.jspecify.annotations.Nullable;

/**
 * Stretches whose first and last day or hour share what is said once: "3 to 8 September", "March 3-8, 2024", "Monday to
 * Friday", "2023-24", "9 to 11 a.m.". TIMEX3 makes two expressions of one; so does this, and keeps that they are one stretch.
 */
final class RangeMeanings {

    private static final Set<String> JOINTS = Set.of("to", "-", "through", "and", "or", "until", "/", "till");

    private RangeMeanings() {}

    static void addTo(Map<String, Meaning> all) {
        all.put("day to day", RangeMeanings::days);
        all.put("month to month", RangeMeanings::months);
        all.put("month day to month day", RangeMeanings::monthDays);
        all.put("weekday to weekday", RangeMeanings::weekdays);
        all.put("year to short year", RangeMeanings::shortYears);
        all.put("year to year", RangeMeanings::years);
        all.put("hour to hour", RangeMeanings::hours);
    }

    /** One month for both days. */
    private static @Nullable Draft days(Slots slots) {
        String kind = slots.has("{ordinal}") ? "{ordinal}" : "{day}";
        Draft first = monthDay(slots, (int) slots.number(kind, 0), slots.whole("{month}"));
        Draft last = monthDay(slots, (int) slots.number(kind, 1), slots.whole("{month}"));
        boolean rising = slots.number(kind, 0) < slots.number(kind, 1);
        return rising && CalendarMeanings.isPossible(first) && CalendarMeanings.isPossible(last)
                ? joined(slots, first, last)
                : null;
    }

    private static Draft monthDay(Slots slots, int day, @Nullable Integer month) {
        Draft draft = new Draft();
        draft.day = day;
        draft.month = month;
        draft.year = slots.whole("{year}");
        return draft;
    }

    private static @Nullable Draft months(Slots slots) {
        Draft first = monthOf(slots, 0);
        Draft last = monthOf(slots, 1);
        return inOneYear(slots, first, last);
    }

    private static Draft monthOf(Slots slots, int nth) {
        Draft draft = new Draft();
        draft.month = (int) slots.number("{full-month}", nth);
        draft.year = slots.whole("{year}");
        return draft;
    }

    private static @Nullable Draft monthDays(Slots slots) {
        Draft first = monthDay(slots, (int) slots.number("{day}", 0), (int) slots.number("{month}", 0));
        Draft last = monthDay(slots, (int) slots.number("{day}", 1), (int) slots.number("{month}", 1));
        if (!CalendarMeanings.isPossible(first) || !CalendarMeanings.isPossible(last)) {
            return null;
        }
        if (slots.count("{year}") < 2) {
            return inOneYear(slots, first, last);
        }
        last.year = (int) slots.number("{year}", 1);
        return joined(slots, first, last);
    }

    /** The year stands behind the last one; a stretch that crosses New Year began in the year before. */
    private static Draft inOneYear(Slots slots, Draft first, Draft last) {
        if (first.year != null && first.month != null && last.month != null && first.month > last.month) {
            first.year = first.year - 1;
        }
        return joined(slots, first, last);
    }

    private static Draft weekdays(Slots slots) {
        Draft first = new Draft();
        first.weekday = (int) slots.number("{weekday}", 0);
        Draft last = new Draft();
        last.weekday = (int) slots.number("{weekday}", 1);
        return joined(slots, first, last);
    }

    private static @Nullable Draft shortYears(Slots slots) {
        int year = (int) slots.number("{modern-year}");
        int end = (int) slots.number("{yy}");
        int rest = year % 100;
        return end == (rest + 1) % 100 || end > rest
                ? years(slots, year, year - rest + end + (end <= rest ? 100 : 0))
                : null;
    }

    private static @Nullable Draft years(Slots slots) {
        int first = (int) slots.number("{modern-year}", 0);
        int last = (int) slots.number("{modern-year}", 1);
        return first < last ? years(slots, first, last) : null;
    }

    private static Draft years(Slots slots, int from, int to) {
        Draft first = new Draft();
        first.year = from;
        Draft last = new Draft();
        last.year = to;
        return joined(slots, first, last);
    }

    /** "9 to 11 a.m.", "11 to 1 p.m.": the half of the day is that of the end, if the start then comes before it. */
    private static @Nullable Draft hours(Slots slots) {
        int start = minutes(slots, 0);
        int end = minutes(slots, 1);
        Integer half = slots.whole("{meridiem}");
        if (half == null || start < 60 || end < 60 || start >= 780 || end >= 780) {
            return null;
        }
        int last = end % 720 + half * 60;
        int first = start % 720 + half * 60;
        Draft from = ClockMeanings.atMinute(first < last ? first : (first + 720) % 1440);
        Draft to = ClockMeanings.atMinute(last);
        if (from == null || to == null) {
            return null;
        }
        from.zone = slots.whole("{zone}");
        to.zone = from.zone;
        Draft whole = joined(slots, from, to);
        whole.type = TimeMention.Type.TIME;
        return whole;
    }

    /** Minutes after midnight of the n-th time, written as an hour or as hours and minutes. */
    private static int minutes(Slots slots, int nth) {
        int clocks = slots.count("{clock}");
        if (clocks == 2) {
            return ofClock(slots.number("{clock}", nth));
        }
        boolean asClock = clocks == 1 && slots.isFirst("{clock}") == (nth == 0);
        return asClock ? ofClock(slots.number("{clock}")) : 60 * (int) slots.number("{hour}", clocks == 0 ? nth : 0);
    }

    private static int ofClock(double written) {
        int minutes = (int) written;
        return minutes % ClockMeanings.OF_24_HOURS;
    }

    private static Draft joined(Slots slots, Draft first, Draft last) {
        int joint = slots.indexOfAny(JOINTS);
        first.first = slots.firstToken(0);
        first.last = slots.lastToken(joint - 1);
        last.first = slots.firstToken(joint + 1);
        last.last = slots.lastToken(slots.size() - 1);
        first.pattern = slots.pattern().name();
        last.pattern = first.pattern;
        Draft whole = new Draft();
        whole.type = first.type;
        whole.start = first;
        whole.stretch = !slots.argument().equals("apart");
        whole.end = last;
        return whole;
    }
}
