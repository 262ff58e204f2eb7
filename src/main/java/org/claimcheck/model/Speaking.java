package org.claimcheck.model;

import org.jspecify.annotations.Nullable;

/**
 * The occasion on which words were spoken or written, as the article tells it.
 *
 * <p>Example: of {@code Berg told AFP in an interview on Monday} the addressee is AFP, the venue an interview.
 *
 * @param addressee who was told, e.g. {@code AFP}, {@code reporters}; or null
 * @param venue where or in what it was said, e.g. {@code press conference}, {@code statement}, {@code Facebook}; or null
 * @param time when it was said, or null
 */
public record Speaking(@Nullable String addressee, @Nullable String venue, @Nullable TimeValue time) {

    /** Nothing is told of the occasion. */
    public static final Speaking UNTOLD = new Speaking(null, null, null);
}
