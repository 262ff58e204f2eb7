package org.claimcheck.model;

import org.jspecify.annotations.Nullable;

/**
 * A number with what it counts or measures; never a date, an age of a named person or a score.
 *
 * @param span number, hedge and unit or counted noun, e.g. {@code around 30 countries}
 * @param number the span of the number words alone, e.g. {@code 30}
 * @param value the range
 * @param noun head noun of what is counted, singular and lower case, e.g. {@code country}; null for a bare number
 * @param modifiers lower-case words between number and noun, e.g. {@code european}; empty string when none
 */
public record QuantityMention(Span span, Span number, NumberValue value, @Nullable String noun, String modifiers)
        implements Mention {}
