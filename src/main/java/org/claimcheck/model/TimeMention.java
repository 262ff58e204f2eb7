package org.claimcheck.model;

/**
 * A time expression.
 *
 * @param type TIMEX3 type
 * @param value the constraint; its {@code timex} is the TIMEX3 value
 * @param pattern readable name of the pattern that saw it, e.g. {@code weekday}
 */
public record TimeMention(Span span, Type type, TimeValue value, String pattern) implements Mention {

    /** The types of TIMEX3. */
    public enum Type {
        DATE,
        TIME,
        DURATION,
        SET
    }
}
