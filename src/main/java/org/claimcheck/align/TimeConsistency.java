package org.claimcheck.align;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimcheck.model.CalendarInterval;
import org.claimcheck.model.Comparison;
import org.claimcheck.model.Deixis;
import org.claimcheck.model.Granularity;
import org.claimcheck.model.Span;
import org.claimcheck.model.TimeMention;
import org.claimcheck.model.TimeValue;
import org.jspecify.annotations.Nullable;

/**
 * What one article says of its own times that cannot be: a weekday that does not fit its date, an end before its start,
 * "tomorrow" beside another day, a length that its first and last day do not give. Pure: reads the article's time mentions and its text, keeps nothing.
 *
 * <p>Example: in "on Friday, 4 September 2025" the weekday is wrong, for that day was a Thursday.
 */
final class TimeConsistency {

    /** How many UTF-16 code units may stand between two expressions that name one day or one stretch. */
    private static final int CLOSE = 12;

    /** Days from the publication beyond which a date without its year may well be of another year. */
    private static final long NEAR_IN_DAYS = 31;

    /** Days within which an article's "today" beside a date is a slip and not the date of an older version of it. */
    private static final long SLIP_IN_DAYS = 7;

    /** Before it, newspapers somewhere still counted days by the old calendar. */
    private static final int FIRST_YEAR = 1925;

    private static final double DAY_IN_SECONDS = 86_400;

    /** What joins "three-day" to the days it is held from and to: a noun and a preposition, nothing else. */
    private static final Pattern HELD = Pattern.compile(" [\\p{L}' -]{3,40} (?:from|between) ");

    private TimeConsistency() {}

    /** One of the two: the words, and what they give. */
    record Side(Span span, TimeValue value) {}

    /**
     * Two expressions of one article, or two parts of one, that cannot both hold.
     *
     * @param comparison in conflict where only the words are at odds, in tension where it hangs on the article's own date
     */
    record Contradiction(Side left, Side right, Comparison comparison) {}

    /**
     * All contradictions in text order.
     *
     * @param published the article's day, from which a date without its year was resolved; null when it is unknown
     */
    static List<Contradiction> check(List<TimeMention> times, String text, @Nullable LocalDate published) {
        List<Contradiction> found = new ArrayList<>();
        for (int i = 0; i < times.size(); i++) {
            TimeMention time = times.get(i);
            add(found, wrongWeekday(time, text, published));
            if (i + 1 < times.size()) {
                add(found, beside(time, times.get(i + 1), text));
            }
            if (i + 2 < times.size()) {
                add(found, wrongLength(time, times.get(i + 1), times.get(i + 2), text));
            }
        }
        return List.copyOf(found);
    }

    private static void add(List<Contradiction> found, @Nullable Contradiction contradiction) {
        if (contradiction != null) {
            found.add(contradiction);
        }
    }

    /** "Friday, 4 September 2025": both are said in one expression. */
    private static @Nullable Contradiction wrongWeekday(TimeMention time, String text, @Nullable LocalDate published) {
        TimeValue value = time.value();
        LocalDate day = value.day();
        DayOfWeek said = value.weekday();
        if (day == null || said == null || value.dayOfMonth() == null || day.getDayOfWeek() == said) {
            return null;
        }
        boolean yearSaid = value.deixis() == null;
        if (day.getYear() < FIRST_YEAR || (!yearSaid && !isNear(day, said, published))) {
            return null;
        }
        Matcher word = Pattern.compile("(?i)\\b" + name(said).substring(0, 3) + "\\p{L}*\\.?,?\\s*")
                .matcher(time.span().of(text));
        if (!word.find()) {
            return null;
        }
        Side weekday = new Side(
                trimmed(time.span().start() + word.start(), time.span().start() + word.end(), text),
                TimeValue.partial("XXXX-WXX-" + said.getValue(), name(said), Granularity.DAY));
        Side date = new Side(rest(time.span(), word, text), TimeValue.on(CalendarInterval.day(day), Granularity.DAY));
        Comparison comparison = Comparison.conflicting(
                yearSaid ? "weekday-of-date" : "weekday-without-year",
                CalendarInterval.display(day) + " is a " + name(day.getDayOfWeek()) + ", not a " + name(said));
        return new Contradiction(weekday, date, comparison);
    }

    /** Whether the year that was not said can hardly be another: the day is near, and a year off does not mend it. */
    private static boolean isNear(LocalDate day, DayOfWeek said, @Nullable LocalDate published) {
        return published != null
                && Math.abs(ChronoUnit.DAYS.between(published, day)) <= NEAR_IN_DAYS
                && day.minusYears(1).getDayOfWeek() != said
                && day.plusYears(1).getDayOfWeek() != said;
    }

    /** The expression without its weekday. */
    private static Span rest(Span whole, Matcher word, String text) {
        int after = whole.start() + word.end();
        return after < whole.end()
                ? trimmed(after, whole.end(), text)
                : trimmed(whole.start(), whole.start() + word.start(), text);
    }

    private static Span trimmed(int start, int end, String text) {
        int last = end;
        while (last > start + 1 && !Character.isLetterOrDigit(text.charAt(last - 1))) {
            last--;
        }
        return new Span(start, last);
    }

    private static @Nullable Contradiction beside(TimeMention left, TimeMention right, String text) {
        int gap = right.span().start() - left.span().end();
        if (gap < 1 || gap > CLOSE) {
            return null;
        }
        return switch (between(left, right, text)) {
            case "(" -> oneDay(left, right);
            case "," -> right.value().dayOfMonth() == null ? null : oneDay(left, right);
            case "to", "until", "-", "–", "and ended on" -> order(left, right, text);
            default -> null;
        };
    }

    private static String between(TimeMention left, TimeMention right, String text) {
        return text.substring(left.span().end(), right.span().start()).strip().toLowerCase(Locale.ROOT);
    }

    /** "tomorrow (Friday)", "tomorrow, September 5": two names of one day. */
    private static @Nullable Contradiction oneDay(TimeMention left, TimeMention right) {
        boolean named = pointsFromToday(left.value()) ^ pointsFromToday(right.value());
        LocalDate one = left.value().day();
        LocalDate other = right.value().day();
        if (!named || one == null || other == null || one.equals(other)) {
            return null;
        }
        boolean slip = Math.abs(ChronoUnit.DAYS.between(one, other)) <= SLIP_IN_DAYS;
        Comparison comparison = Comparison.tension(
                slip ? "day-beside-day" : "day-far-from-day",
                "the two name one day, but give " + CalendarInterval.display(one) + " and "
                        + CalendarInterval.display(other) + ", counted from the article's date");
        return new Contradiction(side(left), side(right), comparison);
    }

    private static boolean pointsFromToday(TimeValue value) {
        return value.deixis() != null && value.deixis().kind() == Deixis.Kind.DAYS;
    }

    /** "from 5 September 2025 to 3 September 2025": an end before its start. */
    private static @Nullable Contradiction order(TimeMention left, TimeMention right, String text) {
        LocalDateTime start = left.value().from();
        LocalDateTime end = right.value().until();
        boolean own = left.value().deixis() == null && right.value().deixis() == null;
        if (!own || start == null || end == null || !startsRange(left, text) || end.isAfter(start)) {
            return null;
        }
        boolean days = left.value().day() != null && right.value().day() != null;
        Comparison comparison = Comparison.conflicting(
                days ? "end-before-start" : "periods-reversed",
                "it ends " + right.value().display() + ", before it starts "
                        + left.value().display());
        return new Contradiction(side(left), side(right), comparison);
    }

    private static boolean startsRange(TimeMention time, String text) {
        int from = Math.max(0, time.span().start() - 8);
        String before = text.substring(from, time.span().start()).toLowerCase(Locale.ROOT);
        return before.endsWith("from ") || before.endsWith("between ");
    }

    /** "a three-day meeting from Monday to Friday"; whether nights or days are counted is left open. */
    private static @Nullable Contradiction wrongLength(
            TimeMention length, TimeMention first, TimeMention last, String text) {
        Double seconds = length.value().seconds();
        Long days = isHeld(length, first, last, text) ? days(first.value(), last.value()) : null;
        if (seconds == null || days == null || fits(seconds / DAY_IN_SECONDS, days, first.value())) {
            return null;
        }
        Comparison comparison = Comparison.conflicting(
                "length-of-dates", first.span().of(text) + " to " + last.span().of(text) + " are " + days + " days");
        Span dates = new Span(first.span().start(), last.span().end());
        TimeValue counted = TimeValue.partial("P" + days + "D", days + " days", Granularity.DAY);
        return new Contradiction(side(length), new Side(dates, counted), comparison);
    }

    /** How many days both ends and all between them are; weekdays are taken as those that follow next. */
    private static @Nullable Long days(TimeValue first, TimeValue last) {
        LocalDate start = first.day();
        LocalDate end = last.day();
        if (start == null || end == null || isWeekday(first) != isWeekday(last)) {
            return null;
        }
        long apart = ChronoUnit.DAYS.between(start, end);
        if (isWeekday(first)) {
            return Math.floorMod(apart, 7L) + 1;
        }
        return apart < 0 ? null : apart + 1;
    }

    /** Whether the first day may be left out of the count, and two weekdays may lie in two weeks. */
    private static boolean fits(double said, long days, TimeValue first) {
        double over = isWeekday(first) && said > 7 ? said % 7 : said;
        return over == days || over == days - 1 || (said > 7 && isWeekday(first) && over + 7 == days);
    }

    private static boolean isWeekday(TimeValue value) {
        return value.weekday() != null && value.dayOfMonth() == null;
    }

    private static boolean isHeld(TimeMention length, TimeMention first, TimeMention last, String text) {
        String words = length.span().of(text).toLowerCase(Locale.ROOT);
        if (!words.endsWith("-day") || first.span().start() - length.span().end() > 60) {
            return false;
        }
        String noun = text.substring(length.span().end(), first.span().start());
        String joint = between(first, last, text);
        return HELD.matcher(noun).matches()
                && !noun.contains(" week")
                && (joint.equals("to") || joint.equals("until") || joint.equals("and") || joint.equals("through"));
    }

    private static Side side(TimeMention time) {
        return new Side(time.span(), time.value());
    }

    private static String name(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }
}
