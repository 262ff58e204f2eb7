package org.claimcheck.verify;

import org.claimcheck.model.Span;

/**
 * An error that was put into a copy of an article.
 *
 * @param kind e.g. {@code number}
 * @param span where the wrong words stand in the copy
 * @param was the words that stood there
 * @param now the wrong words
 */
public record PlantedError(String kind, Span span, String was, String now) {}
