package org.claimcheck.text.phrase;

/** A pattern that cannot be used, with the place in it. */
public final class BadPatternException extends Exception {

    private static final long serialVersionUID = 1L;

    private final int at;

    BadPatternException(int at, String message) {
        super(message);
        this.at = at;
    }

    /** Offset in the pattern, in UTF-16 code units from 0. */
    public int at() {
        return at;
    }
}
