package org.claimcheck.story;

/** What a content term is; the letter before its colon. */
enum Kind {
    WORD('w', 0),
    NAME('n', 1),
    PERSON('p', 2),
    PLACE('l', 3),
    COUNTRY('c', 4),
    FIGURE('f', 5);

    private static final Kind[] ALL = values();

    private final char letter;
    private final int place;

    Kind(char letter, int place) {
        this.letter = letter;
        this.place = place;
    }

    /** Place of the kind in arrays by kind. */
    int at() {
        return place;
    }

    /** What a term of this kind starts with, e.g. {@code p:}. */
    String prefix() {
        return letter + ":";
    }

    /** The kind of a term such as {@code p:smith}. */
    static Kind of(String term) {
        for (Kind kind : ALL) {
            if (term.charAt(0) == kind.letter) {
                return kind;
            }
        }
        throw new IllegalArgumentException("no kind of term: " + term);
    }

    /** Share of news at large that holds the term, as far as it is known. */
    float share(String term, CommonWords common) {
        return switch (this) {
            case WORD -> (float) common.share(term.substring(2));
            case NAME -> (float) common.share(Fold.stem(term.substring(2)));
            case PERSON -> 0.0005f;
            case PLACE -> 0.002f;
            case COUNTRY -> 0.03f;
            case FIGURE -> 0.002f;
        };
    }
}
