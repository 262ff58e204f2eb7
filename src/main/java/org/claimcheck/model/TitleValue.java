package org.claimcheck.model;

/**
 * A title, office or role of a person.
 *
 * @param display as written, e.g. {@code NATO Secretary General}
 * @param canonical lower-case canonical form without the organisation, e.g. {@code secretary general}
 */
public record TitleValue(String display, String canonical) implements Value {}
