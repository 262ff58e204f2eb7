package org.claimcheck.model;

import org.jspecify.annotations.Nullable;

/**
 * A number as a range.
 *
 * @param display for an editor, e.g. {@code 2 killed}, {@code 24}, {@code around 30 countries}
 * @param min smallest number it allows, inclusive; {@link Double#NEGATIVE_INFINITY} when open
 * @param max largest number it allows, inclusive; {@link Double#POSITIVE_INFINITY} when open
 * @param approximate whether it was hedged by words such as "around"; the range already allows for it
 * @param unit what is counted or measured, singular and lower case ({@code country}, {@code metre}, {@code second},
 *     {@code percent}, {@code percentage point}, {@code year old}), measures in SI base units; null when bare
 * @param currency ISO 4217 code, or null when it is no amount of money
 * @param precision the size of the last place as written, for rounding: 1 for "24", 0.1 for "5.9", 1e6 for "4m"
 */
public record NumberValue(
        String display,
        double min,
        double max,
        boolean approximate,
        @Nullable String unit,
        @Nullable String currency,
        double precision)
        implements Value {

    public NumberValue {
        if (Double.isNaN(min) || Double.isNaN(max) || min > max) {
            throw new IllegalArgumentException("not a range: " + min + ".." + max);
        }
    }

    /** Exactly this many. */
    public static NumberValue exactly(double number, @Nullable String unit, String display) {
        return new NumberValue(display, number, number, false, unit, null, 1);
    }

    /** Whether the range is a single number. */
    public boolean isExact() {
        return min == max;
    }

    /** The same number shown in other words. */
    public NumberValue withDisplay(String words) {
        return new NumberValue(words, min, max, approximate, unit, currency, precision);
    }
}
