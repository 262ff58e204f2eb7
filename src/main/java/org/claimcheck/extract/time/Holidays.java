package org.claimcheck.extract.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/** Named days, by the codes they have in {@code words.txt}: fixed, counted from Easter, or the nth weekday of a month. */
final class Holidays {

    private Holidays() {}

    /** The day in this year, or null for a name that means different days in different countries. */
    static @Nullable LocalDate in(int year, int code) {
        if (code >= 9000) {
            return null;
        }
        if (code >= 3000) {
            return nthWeekday(year, (code - 3000) / 100, (code - 3000) / 10 % 10, code % 10);
        }
        return code >= 2000 ? easter(year).plusDays(code - 2100L) : LocalDate.of(year, code / 100, code % 100);
    }

    /** The one nearest to the reference in this direction: -1 the last, 0 the nearest, 1 the next. */
    static @Nullable LocalDate near(LocalDate reference, int code, int direction) {
        LocalDate best = null;
        for (int year = reference.getYear() - 1; year <= reference.getYear() + 1; year++) {
            LocalDate day = in(year, code);
            if (day != null && direction * day.compareTo(reference) >= 0) {
                best = best == null || distance(day, reference) < distance(best, reference) ? day : best;
            }
        }
        return best;
    }

    private static long distance(LocalDate day, LocalDate reference) {
        return Math.abs(day.toEpochDay() - reference.toEpochDay());
    }

    private static LocalDate nthWeekday(int year, int month, int weekday, int nth) {
        LocalDate first = LocalDate.of(year, month, 1);
        DayOfWeek day = DayOfWeek.of(weekday);
        return nth == 9
                ? first.with(TemporalAdjusters.lastInMonth(day))
                : first.with(TemporalAdjusters.dayOfWeekInMonth(nth, day));
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
}
