package org.claimcheck.model;

import org.jspecify.annotations.Nullable;

/**
 * A person, organisation or country by name: a host, an attendee, a speaker, a spelling.
 *
 * @param display the fullest form of the name in its article, e.g. {@code Bohdan Kravetsky}
 * @param kind what bears the name
 * @param surface the name as written at the claim, e.g. {@code Kravetskiy}
 * @param title the title or role that the article gives the bearer, or null
 */
public record NameValue(String display, Bearer kind, String surface, @Nullable String title) implements Value {

    /** What can bear a name. */
    public enum Bearer {
        PERSON,
        ORGANISATION,
        PLACE,
        /** Named by description only: "a ministry official", "the driver". */
        DESCRIPTION
    }
}
