package org.claimcheck.model;

/**
 * One of a closed list of terms, for outcome, cause, polarity and the like.
 *
 * @param display as written, e.g. {@code rejected}
 * @param term canonical term, lower case, e.g. {@code rejected}, {@code yes}, {@code burst tyre}
 * @param opposes the canonical term that it excludes, empty when it excludes none by itself
 */
public record TermValue(String display, String term, String opposes) implements Value {}
