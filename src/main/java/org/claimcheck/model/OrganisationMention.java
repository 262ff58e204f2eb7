package org.claimcheck.model;

/**
 * An organisation's name.
 *
 * @param name the fullest form in this article, e.g. {@code North Atlantic Treaty Organization} for "NATO" where both stand
 */
public record OrganisationMention(Span span, String name) implements Mention {}
