package org.claimcheck.model;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/**
 * How a time expression that points from a reference day ("tomorrow", "Thursday", "Sept 3" without a year) is turned
 * into a day on the calendar.
 *
 * @param kind what the expression points with
 * @param amount how many of the unit, negative for the past; for the kinds that name a recurring part of the calendar
 *     ({@link Kind#WEEKDAY} to {@link Kind#HALF}) the direction: -2 the last one before the reference, -1 the last one,
 *     the reference included, 0 the nearest, 1 the next one, the reference included, 2 the next one after it
 * @param part which quarter (1 to 4), half (1 or 2) or season (0 spring to 3 winter), else 0
 */
public record Deixis(Kind kind, int amount, int part) {

    public Deixis(Kind kind, int amount) {
        this(kind, amount, 0);
    }

    /** The way of pointing. */
    public enum Kind {
        DAYS,
        WEEKS,
        MONTHS,
        YEARS,
        WEEKDAY,
        MONTH_DAY,
        MONTH,
        QUARTER,
        SEASON,
        HALF,
        QUARTERS,
        DECADES,
        CENTURIES
    }

    /** The value on the calendar when counted from this reference day; the value itself where that is impossible. */
    TimeValue resolve(TimeValue value, LocalDate reference) {
        CalendarInterval place = place(value, reference);
        return place == null ? value : value.placed(place);
    }

    private @Nullable CalendarInterval place(TimeValue value, LocalDate reference) {
        return switch (kind) {
            case DAYS -> CalendarInterval.day(reference.plusDays(amount));
            case WEEKS -> week(value, reference.plusWeeks(amount));
            case MONTHS -> month(value, reference.plusMonths(amount));
            case YEARS -> year(value, reference.getYear() + amount);
            case WEEKDAY -> value.weekday() == null ? null : CalendarInterval.day(weekday(value.weekday(), reference));
            case MONTH_DAY -> monthDay(value, reference);
            case MONTH -> value.month() == null ? null : named(reference, value.month(), 1);
            case QUARTER -> named(reference, 3 * part - 2, 3);
            case SEASON -> named(reference, 3 * part + 3, 3);
            case HALF -> named(reference, 6 * part - 5, 6);
            case QUARTERS -> quarter(reference.plusMonths(3L * amount));
            case DECADES -> CalendarInterval.decade(reference.getYear() / 10 + amount);
            case CENTURIES -> CalendarInterval.century(reference.getYear() / 100 + 1 + amount);
        };
    }

    private static CalendarInterval week(TimeValue value, LocalDate inWeek) {
        if (value.weekday() != null) {
            LocalDate monday = inWeek.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            return CalendarInterval.day(monday.plusDays(value.weekday().getValue() - 1L));
        }
        return switch (value.granularity()) {
            case WEEKEND -> CalendarInterval.weekend(inWeek);
            case WEEK -> CalendarInterval.week(inWeek);
            default -> CalendarInterval.day(inWeek);
        };
    }

    private static CalendarInterval month(TimeValue value, LocalDate inMonth) {
        if (value.dayOfMonth() != null) {
            return CalendarInterval.day(onDay(inMonth.getYear(), inMonth.getMonthValue(), value.dayOfMonth()));
        }
        return value.granularity() == Granularity.DAY
                ? CalendarInterval.day(inMonth)
                : CalendarInterval.month(inMonth.getYear(), inMonth.getMonthValue());
    }

    private CalendarInterval year(TimeValue value, int year) {
        if (value.month() != null) {
            return value.dayOfMonth() == null
                    ? CalendarInterval.month(year, value.month())
                    : CalendarInterval.day(onDay(year, value.month(), value.dayOfMonth()));
        }
        return switch (value.granularity()) {
            case QUARTER -> CalendarInterval.quarter(year, part);
            case HALF -> CalendarInterval.half(year, part);
            case SEASON -> CalendarInterval.season(year, part);
            default -> CalendarInterval.year(year);
        };
    }

    private static CalendarInterval quarter(LocalDate day) {
        return CalendarInterval.quarter(day.getYear(), (day.getMonthValue() + 2) / 3);
    }

    private LocalDate weekday(DayOfWeek weekday, LocalDate reference) {
        return switch (amount) {
            case -2 -> reference.with(TemporalAdjusters.previous(weekday));
            case 1 -> reference.with(TemporalAdjusters.nextOrSame(weekday));
            case 2 -> reference.with(TemporalAdjusters.next(weekday));
            case 0 -> reference.plusDays(3).with(TemporalAdjusters.previousOrSame(weekday));
            default -> reference.with(TemporalAdjusters.previousOrSame(weekday));
        };
    }

    private @Nullable CalendarInterval monthDay(TimeValue value, LocalDate reference) {
        if (value.month() == null || value.dayOfMonth() == null) {
            return null;
        }
        LocalDate same = onDay(reference.getYear(), value.month(), value.dayOfMonth());
        int year = reference.getYear() + years(same.toEpochDay() - reference.toEpochDay());
        return CalendarInterval.day(onDay(year, value.month(), value.dayOfMonth()));
    }

    /** The months from this one on, in the year that the direction asks for. */
    private CalendarInterval named(LocalDate reference, int firstMonth, int months) {
        LocalDate first = LocalDate.of(reference.getYear(), firstMonth, 1);
        LocalDate last = first.plusMonths(months).minusDays(1);
        boolean inside = !reference.isBefore(first) && !reference.isAfter(last);
        long distance = inside
                ? 0
                : reference.isBefore(first)
                        ? first.toEpochDay() - reference.toEpochDay()
                        : last.toEpochDay() - reference.toEpochDay();
        int year = reference.getYear() + years(distance);
        return switch (kind) {
            case QUARTER -> CalendarInterval.quarter(year, part);
            case SEASON -> CalendarInterval.season(year, part);
            case HALF -> CalendarInterval.half(year, part);
            default -> CalendarInterval.month(year, firstMonth);
        };
    }

    /** How many years to go for something that lies this many days from the reference in the reference's own year. */
    private int years(long distance) {
        return switch (amount) {
            case -2 -> distance >= 0 ? -1 : 0;
            case -1 -> distance > 0 ? -1 : 0;
            case 1 -> distance < 0 ? 1 : 0;
            case 2 -> distance <= 0 ? 1 : 0;
            default -> distance > 183 ? -1 : distance < -183 ? 1 : 0;
        };
    }

    private static LocalDate onDay(int year, int month, int day) {
        LocalDate first = LocalDate.of(year, month, 1);
        return first.withDayOfMonth(Math.min(day, first.lengthOfMonth()));
    }
}
