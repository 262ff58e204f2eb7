package org.claimcheck.model;

/**
 * A place name or venue.
 *
 * @param span the name, without preposition
 * @param value the place that is meant
 */
public record PlaceMention(Span span, PlaceValue value) implements Mention {}
