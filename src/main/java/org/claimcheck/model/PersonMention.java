package org.claimcheck.model;

import org.jspecify.annotations.Nullable;

/**
 * A person's name.
 *
 * @param span the name without its title
 * @param name the fullest form of the name in this article, e.g. {@code Ilse Varga} for a later "Varga"
 * @param person number of the person in this article; mentions of one person share it
 * @param title title or role that this article gives the person, or null
 * @param titleSpan where the title stands at this mention, or null
 * @param age in whole years, or null
 * @param ageSpan the words that give the age at this mention, e.g. {@code 24-year-old}, or null
 */
public record PersonMention(
        Span span,
        String name,
        int person,
        @Nullable String title,
        @Nullable Span titleSpan,
        @Nullable Integer age,
        @Nullable Span ageSpan)
        implements Mention {}
