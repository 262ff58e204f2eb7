package org.claimcheck.report;

/** A run of words on a page, and how it is marked. */
public record Piece(Kind kind, String text) {

    /** How words are marked. */
    public enum Kind {
        PLAIN,
        /** The words that count. */
        MARKED,
        /** Only in this one of two wordings. */
        ONLY,
        DELETED,
        INSERTED
    }

    static Piece plain(String text) {
        return new Piece(Kind.PLAIN, text);
    }
}
