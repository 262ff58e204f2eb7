package org.claimcheck.model;

import org.jspecify.annotations.Nullable;

/**
 * A time expression.
 *
 * @param type TIMEX3 type
 * @param value the constraint; its {@code timex} is the TIMEX3 value
 * @param pattern readable name of the pattern that saw it, e.g. {@code weekday}
 * @param stretch where it is the first day of a stretch of days, the whole of it: on "3" in "from 3 to 8 September"; null
 *     for everything else
 */
public record TimeMention(Span span, Type type, TimeValue value, String pattern, @Nullable Stretch stretch)
        implements Mention {

    /** A time expression that stands for itself. */
    public TimeMention(Span span, Type type, TimeValue value, String pattern) {
        this(span, type, value, pattern, null);
    }

    /**
     * Several days in a row whose first and last are two expressions.
     *
     * @param span from the first day's words to the end of the last day's
     * @param value all days of it
     */
    public record Stretch(Span span, TimeValue value) {}

    /** The types of TIMEX3. */
    public enum Type {
        DATE,
        TIME,
        DURATION,
        SET
    }
}
