package org.claimcheck.model;

import java.util.Locale;

/** How firmly a claim is made, firmest first. */
public enum Certainty {
    STATED,
    EXPECTED,
    HOPED,
    POSSIBLE,
    ALLEGED;

    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
