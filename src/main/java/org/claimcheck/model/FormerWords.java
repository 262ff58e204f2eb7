package org.claimcheck.model;

import org.jspecify.annotations.Nullable;

/**
 * What an earlier version of an article said where its present version says something else.
 *
 * @param at when that version was published or updated, or null when unknown
 * @param sentence the whole sentence, as it stood there
 * @param words the words that were changed, in UTF-16 code units of {@code sentence}
 */
public record FormerWords(@Nullable PublicationTime at, String sentence, Span words) {

    /** The words that were changed, e.g. {@code 12 million euros}. */
    public String text() {
        return words.of(sentence);
    }
}
