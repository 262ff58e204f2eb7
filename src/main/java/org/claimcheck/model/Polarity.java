package org.claimcheck.model;

import java.util.Locale;

/** Whether a claim says that something is so. */
public enum Polarity {
    ASSERTED,
    DENIED,
    RULED_OUT;

    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
