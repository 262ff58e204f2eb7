package org.claimcheck.model;

import org.jspecify.annotations.Nullable;

/**
 * The line at the start of an agency report: {@code BRUSSELS, Sept 3 (AFP) -}. Where it was filed, not where the event is.
 *
 * @param span from its first word to the dash or the end of its line
 * @param place the place as written, e.g. {@code BRUSSELS}, or null
 * @param placeSpan where the place stands, or null
 * @param dateSpan where the date stands, or null
 * @param agency the agency in parentheses, e.g. {@code AFP}, or null
 */
public record Dateline(
        Span span,
        @Nullable String place,
        @Nullable Span placeSpan,
        @Nullable Span dateSpan,
        @Nullable String agency) {}
