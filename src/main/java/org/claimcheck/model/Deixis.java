package org.claimcheck.model;

import java.time.LocalDate;

/**
 * How a time expression that points from a reference day ("tomorrow", "Thursday", "Sept 3" without a year) is turned
 * into a day on the calendar.
 *
 * @param kind what the expression points with
 * @param amount how many of the unit, negative for the past; for {@link Kind#WEEKDAY} and {@link Kind#MONTH_DAY} the
 *     direction: -1 the last one, 0 the nearest, 1 the next one
 */
public record Deixis(Kind kind, int amount) {

    /** The way of pointing. */
    public enum Kind {
        DAYS,
        WEEKS,
        MONTHS,
        YEARS,
        WEEKDAY,
        MONTH_DAY,
        MONTH
    }

    /** The value on the calendar when counted from this reference day. */
    TimeValue resolve(TimeValue value, LocalDate reference) {
        return value;
    }
}
