package org.claimcheck.extract.time;

import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.ChineseCalendar;
import com.ibm.icu.util.HebrewCalendar;
import com.ibm.icu.util.IslamicCalendar;
import com.ibm.icu.util.TimeZone;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Named days by the rules that {@code holidays.txt} gives them: a day of a month, so many days from Easter, the nth weekday
 * of a month, a day of the Hebrew, Islamic or Chinese calendar. Filled while the grammar is loaded, then only read.
 *
 * <p>Example: {@code thursday 4 of 11} is the fourth Thursday of November, in 2025 the 27th.
 */
final class Holidays {

    /** One rule: the day in a year of the common calendar, null where the name means no one day. */
    @FunctionalInterface
    private interface DayRule {
        @Nullable
        LocalDate in(int year);
    }

    private static final long DAY_IN_MILLISECONDS = 86_400_000L;

    private final List<DayRule> rules = new ArrayList<>();
    private final List<Boolean> certain = new ArrayList<>();

    /** Adds a line of the data and returns the number by which the grammar knows its names. */
    int add(String rule) {
        rules.add(read(rule.strip().split("\\s+")));
        certain.add(!rule.startsWith("islamic"));
        return rules.size() - 1;
    }

    /** The day in this year, or null for a name that means different days in different countries. */
    @Nullable
    LocalDate in(int year, int number) {
        return rules.get(number).in(year);
    }

    /** Whether the day is known beforehand; the Islamic months begin when the moon is seen. */
    boolean isCertain(int number) {
        return certain.get(number);
    }

    /** The one nearest to the reference in this direction: -1 the last, 0 the nearest, 1 the next. */
    @Nullable
    LocalDate near(LocalDate reference, int number, int direction) {
        LocalDate best = null;
        for (int year = reference.getYear() - 1; year <= reference.getYear() + 1; year++) {
            LocalDate day = in(year, number);
            if (day != null && direction * day.compareTo(reference) >= 0) {
                best = best == null || distance(day, reference) < distance(best, reference) ? day : best;
            }
        }
        return best;
    }

    private static long distance(LocalDate day, LocalDate reference) {
        return Math.abs(day.toEpochDay() - reference.toEpochDay());
    }

    private static DayRule read(String[] words) {
        int shift = words[words.length - 1].startsWith("+") || words[words.length - 1].startsWith("-")
                ? Integer.parseInt(words[words.length - 1])
                : 0;
        return switch (words[0]) {
            case "varies" -> year -> null;
            case "easter" -> year -> easter(year).plusDays(shift);
            case "orthodox-easter" -> year -> orthodoxEaster(year).plusDays(shift);
            case "hebrew" -> year -> ofCalendar(new HebrewCalendar(), year, words[1]);
            case "islamic" -> year -> ofCalendar(islamic(), year, words[1]);
            case "chinese" -> year -> ofCalendar(new ChineseCalendar(), year, words[1]);
            default -> words[0].contains("-") ? fixed(words[0]) : nthWeekday(words, shift);
        };
    }

    private static DayRule fixed(String monthDay) {
        int dash = monthDay.indexOf('-');
        int month = Integer.parseInt(monthDay.substring(0, dash));
        int day = Integer.parseInt(monthDay.substring(dash + 1));
        return year -> LocalDate.of(year, month, day);
    }

    /** {@code thursday 4 of 11}, {@code monday last of 5}, {@code thursday 4 of 11 +1}. */
    private static DayRule nthWeekday(String[] words, int shift) {
        DayOfWeek weekday = DayOfWeek.valueOf(words[0].toUpperCase(Locale.ROOT));
        int nth = words[1].equals("last") ? Draft.LAST : Integer.parseInt(words[1]);
        int month = Integer.parseInt(words[3]);
        return year -> nthWeekday(year, month, weekday, nth).plusDays(shift);
    }

    /** The nth such weekday of a month, or its last. */
    static LocalDate nthWeekday(int year, int month, DayOfWeek weekday, int nth) {
        LocalDate first = LocalDate.of(year, month, 1);
        return nth == Draft.LAST
                ? first.with(TemporalAdjusters.lastInMonth(weekday))
                : first.with(TemporalAdjusters.dayOfWeekInMonth(nth, weekday));
    }

    /** A month and day of another calendar, months counted from 1; the first one that falls into the common year. */
    private static @Nullable LocalDate ofCalendar(Calendar calendar, int year, String monthDay) {
        int dash = monthDay.indexOf('-');
        calendar.setTimeZone(TimeZone.GMT_ZONE);
        calendar.setTimeInMillis(LocalDate.of(year, 1, 1).toEpochDay() * DAY_IN_MILLISECONDS);
        int first = calendar.get(Calendar.EXTENDED_YEAR);
        for (int other = first; other <= first + 1; other++) {
            calendar.clear();
            calendar.set(Calendar.EXTENDED_YEAR, other);
            calendar.set(Calendar.MONTH, Integer.parseInt(monthDay.substring(0, dash)) - 1);
            calendar.set(Calendar.DAY_OF_MONTH, Integer.parseInt(monthDay.substring(dash + 1)));
            LocalDate day = LocalDate.ofEpochDay(Math.floorDiv(calendar.getTimeInMillis(), DAY_IN_MILLISECONDS));
            if (day.getYear() == year) {
                return day;
            }
        }
        return null;
    }

    private static Calendar islamic() {
        IslamicCalendar calendar = new IslamicCalendar();
        calendar.setCalculationType(IslamicCalendar.CalculationType.ISLAMIC_UMALQURA);
        return calendar;
    }

    /** Easter Sunday of the Gregorian calendar, after the method of the anonymous computus (Nature, 1876). */
    private static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int month = (h + l - 7 * m + 114) / 31;
        int day = (h + l - 7 * m + 114) % 31 + 1;
        return LocalDate.of(year, month, day);
    }

    /** Easter Sunday of the Eastern churches, after Meeus's Julian algorithm (Astronomical Algorithms, 1991). */
    private static LocalDate orthodoxEaster(int year) {
        int d = (19 * (year % 19) + 15) % 30;
        int e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
        int julian = d + e + 114;
        int behind = year / 100 - year / 400 - 2;
        return LocalDate.of(year, julian / 31, julian % 31 + 1).plusDays(behind);
    }
}
