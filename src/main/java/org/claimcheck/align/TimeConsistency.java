package org.claimcheck.align;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.claimcheck.model.CalendarInterval;
import org.claimcheck.model.Comparison;
import org.claimcheck.model.Deixis;
import org.claimcheck.model.Span;
import org.claimcheck.model.TimeMention;
import org.claimcheck.model.TimeValue;
import org.jspecify.annotations.Nullable;

/**
 * What one article says of its own times that cannot be: a weekday that does not fit its date, an end before its start,
 * "tomorrow" beside another day. Pure: reads the article's time mentions and its text, keeps nothing.
 *
 * <p>Example: in "on Friday, 4 September 2025" the weekday is wrong, for that day was a Thursday.
 */
final class TimeConsistency {

    /** How many UTF-16 code units may stand between two expressions that name one day or one stretch. */
    private static final int CLOSE = 12;

    private TimeConsistency() {}

    /**
     * Two expressions of one article, or one with itself, that cannot both hold.
     *
     * @param left where the first stands
     * @param right where the second stands; the same for a weekday inside its own date
     */
    record Contradiction(Span left, Span right, Comparison comparison) {}

    /** All contradictions in text order. */
    static List<Contradiction> check(List<TimeMention> times, String text) {
        List<Contradiction> found = new ArrayList<>();
        for (int i = 0; i < times.size(); i++) {
            TimeMention time = times.get(i);
            add(found, time, time, wrongWeekday(time.value()));
            if (i + 1 < times.size()) {
                TimeMention next = times.get(i + 1);
                add(found, time, next, beside(time, next, text));
            }
        }
        return List.copyOf(found);
    }

    private static void add(
            List<Contradiction> found, TimeMention left, TimeMention right, @Nullable Comparison comparison) {
        if (comparison != null) {
            found.add(new Contradiction(left.span(), right.span(), comparison));
        }
    }

    /** "Friday, 4 September 2025": both are said in one expression. */
    private static @Nullable Comparison wrongWeekday(TimeValue value) {
        LocalDate day = value.day();
        DayOfWeek said = value.weekday();
        if (day == null || said == null || value.dayOfMonth() == null || day.getDayOfWeek() == said) {
            return null;
        }
        return Comparison.conflicting(
                "weekday-of-date",
                CalendarInterval.display(day) + " was a " + name(day.getDayOfWeek()) + ", not a " + name(said));
    }

    private static @Nullable Comparison beside(TimeMention left, TimeMention right, String text) {
        int gap = right.span().start() - left.span().end();
        if (gap < 1 || gap > CLOSE) {
            return null;
        }
        String between =
                text.substring(left.span().end(), right.span().start()).strip().toLowerCase(Locale.ROOT);
        return switch (between) {
            case "(" -> oneDay(left.value(), right.value());
            case "," -> right.value().dayOfMonth() == null ? null : oneDay(left.value(), right.value());
            case "to", "until", "-", "–", "and ended on" -> order(left, right, text);
            default -> null;
        };
    }

    /** "tomorrow (Friday)", "tomorrow, September 5": two names of one day. */
    private static @Nullable Comparison oneDay(TimeValue left, TimeValue right) {
        boolean named = pointsFromToday(left) ^ pointsFromToday(right);
        LocalDate one = left.day();
        LocalDate other = right.day();
        if (!named || one == null || other == null || one.equals(other)) {
            return null;
        }
        return Comparison.conflicting(
                "day-beside-day",
                "the two name one day, but give " + CalendarInterval.display(one) + " and "
                        + CalendarInterval.display(other));
    }

    private static boolean pointsFromToday(TimeValue value) {
        return value.deixis() != null && value.deixis().kind() == Deixis.Kind.DAYS;
    }

    /** "from 5 September 2025 to 3 September 2025": an end before its start. */
    private static @Nullable Comparison order(TimeMention left, TimeMention right, String text) {
        LocalDateTime start = left.value().from();
        LocalDateTime end = right.value().until();
        boolean own = left.value().deixis() == null && right.value().deixis() == null;
        if (!own || start == null || end == null || !startsRange(left, text) || !end.isBefore(start)) {
            return null;
        }
        return Comparison.conflicting(
                "end-before-start",
                "it ends " + right.value().display() + ", before it starts "
                        + left.value().display());
    }

    private static boolean startsRange(TimeMention time, String text) {
        String before = text.substring(
                        Math.max(0, time.span().start() - 8), time.span().start())
                .toLowerCase(Locale.ROOT);
        return before.endsWith("from ") || before.endsWith("between ");
    }

    private static String name(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }
}
