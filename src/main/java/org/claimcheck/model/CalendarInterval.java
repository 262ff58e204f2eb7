package org.claimcheck.model;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;

/**
 * A stretch of the calendar with its written forms, e.g. {@code CalendarInterval.day(LocalDate.of(2025, 9, 4))} is
 * displayed {@code 4 September 2025} and is {@code 2025-09-04} in TIMEX3.
 *
 * @param from first moment, inclusive
 * @param until end, exclusive
 * @param timex TIMEX3 value
 * @param display for an editor
 */
public record CalendarInterval(LocalDateTime from, LocalDateTime until, String timex, String display) {

    private static final String[] MONTHS = {
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December"
    };
    private static final String[] SEASONS = {"spring", "summer", "autumn", "winter"};
    private static final String[] SEASON_CODES = {"SP", "SU", "FA", "WI"};
    private static final String[] ORDINALS = {"first", "second", "third", "fourth"};

    /** One day. */
    public static CalendarInterval day(LocalDate day) {
        return between(day, day.plusDays(1), day.toString(), display(day));
    }

    /** All days from the first to the last, e.g. displayed {@code 3 to 8 September 2025}; no single TIMEX3 value names them. */
    public static CalendarInterval days(LocalDate first, LocalDate last) {
        boolean oneYear = first.getYear() == last.getYear();
        boolean oneMonth = oneYear && first.getMonthValue() == last.getMonthValue();
        String start = oneMonth
                ? Integer.toString(first.getDayOfMonth())
                : oneYear ? first.getDayOfMonth() + " " + monthName(first.getMonthValue()) : display(first);
        return between(first, last.plusDays(1), first + "/" + last, start + " to " + display(last));
    }

    /** The ISO week that holds this day. */
    public static CalendarInterval week(LocalDate day) {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return between(monday, monday.plusDays(7), weekCode(monday), "week of " + display(monday));
    }

    /** Saturday and Sunday of the ISO week that holds this day. */
    public static CalendarInterval weekend(LocalDate day) {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        LocalDate saturday = monday.plusDays(5);
        return between(saturday, saturday.plusDays(2), weekCode(monday) + "-WE", "weekend of " + display(saturday));
    }

    /** A calendar month, 1 to 12. */
    public static CalendarInterval month(int year, int month) {
        LocalDate first = LocalDate.of(year, month, 1);
        return between(first, first.plusMonths(1), first.toString().substring(0, 7), monthName(month) + " " + year);
    }

    /** A quarter of a year, 1 to 4. */
    public static CalendarInterval quarter(int year, int quarter) {
        LocalDate first = LocalDate.of(year, 3 * quarter - 2, 1);
        String display = ORDINALS[quarter - 1] + " quarter of " + year;
        return between(first, first.plusMonths(3), four(year) + "-Q" + quarter, display);
    }

    /** A half of a year, 1 or 2. */
    public static CalendarInterval half(int year, int half) {
        LocalDate first = LocalDate.of(year, 6 * half - 5, 1);
        String display = ORDINALS[half - 1] + " half of " + year;
        return between(first, first.plusMonths(6), four(year) + "-H" + half, display);
    }

    /** A northern season, 0 spring to 3 winter; winter is named for the year in which it starts. */
    public static CalendarInterval season(int year, int season) {
        LocalDate first = LocalDate.of(year, 3 * season + 3, 1);
        String timex = four(year) + "-" + SEASON_CODES[season];
        return between(first, first.plusMonths(3), timex, SEASONS[season] + " " + year);
    }

    /** A calendar year. */
    public static CalendarInterval year(int year) {
        LocalDate first = LocalDate.of(year, 1, 1);
        return between(first, first.plusYears(1), four(year), Integer.toString(year));
    }

    /** The ten years that start with this year divided by ten, e.g. {@code decade(199)} is the 1990s. */
    public static CalendarInterval decade(int decade) {
        LocalDate first = LocalDate.of(decade * 10, 1, 1);
        return between(first, first.plusYears(10), four(decade * 10).substring(0, 3), decade * 10 + "s");
    }

    /** A century by its number, e.g. {@code century(20)} starts in 1900. */
    public static CalendarInterval century(int century) {
        int year = (century - 1) * 100;
        LocalDate first = LocalDate.of(year, 1, 1);
        return between(first, first.plusYears(100), four(year).substring(0, 2), "century " + century);
    }

    /** That time of day on the first day of this interval, e.g. {@code 2 August 2025, 4:50 a.m.}. */
    public CalendarInterval at(ClockTime clock) {
        LocalDateTime start = from.toLocalDate().atTime(clock.from());
        String day = from.toLocalDate().toString();
        return new CalendarInterval(
                start,
                start.plusMinutes(clock.minutes()),
                day + "T" + clock.timex(),
                display(from.toLocalDate()) + ", " + clock.display());
    }

    /** The English name of a month, 1 to 12. */
    public static String monthName(int month) {
        return MONTHS[month - 1];
    }

    /** A day as editors read it, e.g. {@code 4 September 2025}. */
    public static String display(LocalDate day) {
        return day.getDayOfMonth() + " " + monthName(day.getMonthValue()) + " " + day.getYear();
    }

    private static CalendarInterval between(LocalDate from, LocalDate until, String timex, String display) {
        return new CalendarInterval(from.atStartOfDay(), until.atStartOfDay(), timex, display);
    }

    private static String weekCode(LocalDate monday) {
        int week = monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
        return four(monday.get(IsoFields.WEEK_BASED_YEAR)) + "-W" + (week < 10 ? "0" : "") + week;
    }

    private static String four(int year) {
        String digits = Integer.toString(Math.max(0, year));
        return "0000".substring(Math.min(4, digits.length())) + digits;
    }
}
