package org.claimcheck.model;

/**
 * A trigger of an event.
 *
 * @param span the trigger words, e.g. {@code summit}
 * @param type event family, e.g. {@code meeting}
 * @param frame number of the {@link EventFrame} it belongs to in this article
 */
public record EventMention(Span span, String type, int frame) implements Mention {}
