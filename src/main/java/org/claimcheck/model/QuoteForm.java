package org.claimcheck.model;

import java.util.Locale;

/** How speech is rendered. */
public enum QuoteForm {
    /** Whole words of the speaker between quotation marks. */
    DIRECT,
    /** Reported speech with some words between quotation marks. */
    MIXED,
    /** Reported speech without quotation marks. */
    INDIRECT;

    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
