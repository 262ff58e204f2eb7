package org.claimcheck.model;

/** How fine a time expression is, coarsest first. */
public enum Granularity {
    CENTURY,
    DECADE,
    YEAR,
    HALF,
    QUARTER,
    SEASON,
    MONTH,
    WEEK,
    WEEKEND,
    /** Several days in a row. */
    DAYS,
    DAY,
    DAYPART,
    HOUR,
    MINUTE,
    SECOND
}
