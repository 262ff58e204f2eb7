package org.claimcheck.model;

/**
 * One of a closed list of terms, for outcome, cause, polarity and the like.
 *
 * @param display as written, e.g. {@code rejected}
 * @param term canonical term, lower case, e.g. {@code rejected}, {@code yes}, {@code burst tyre}
 * @param opposes the canonical term that it excludes, empty when it excludes none by itself; {@link #RIVALS}, {@link
 *     #EVERY_RIVAL} or {@link #EVERY_OTHER} for terms of which any other is meant
 */
public record TermValue(String display, String term, String opposes) implements Value {

    /** Excludes no other term for certain, yet two of the kind for one thing are in tension: causes of one fire. */
    public static final String RIVALS = "*";

    /** Excludes every term that excludes none for certain: a fire that was set had no mishap for its cause. */
    public static final String EVERY_RIVAL = "!*";

    /** Excludes every other term, as the levels of one scale do. */
    public static final String EVERY_OTHER = "!";
}
