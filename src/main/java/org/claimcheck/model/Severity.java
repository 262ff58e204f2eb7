package org.claimcheck.model;

import java.util.Locale;

/** How sure and how grave a finding is: {@code ERROR} is right nine times in ten, what is unsure is a {@code NOTE}. */
public enum Severity {
    NOTE,
    WARNING,
    ERROR;

    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
