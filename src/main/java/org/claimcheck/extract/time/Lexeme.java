package org.claimcheck.extract.time;

import java.util.ArrayList;
import java.util.List;

/** All that one word can be: alone, with a capital letter, with its full stop, or as the first of several words. */
final class Lexeme {

    /** A fixed expression of several words, e.g. {@code new year's eve}; the rest are the words after the first. */
    record Longer(List<String> rest, Term term) {
        Longer {
            rest = List.copyOf(rest);
        }
    }

    private final List<Term> plainTerms = new ArrayList<>();
    private final List<Term> capitalTerms = new ArrayList<>();
    private final List<Longer> longer = new ArrayList<>();
    private Term[] plain = Term.NONE;
    private Term[] capitalised = Term.NONE;
    private boolean abbreviation;

    void add(Term term, boolean needsCapital) {
        capitalTerms.add(term);
        if (!needsCapital) {
            plainTerms.add(term);
        }
        plain = plainTerms.toArray(Term.NONE);
        capitalised = capitalTerms.toArray(Term.NONE);
    }

    void addLonger(Longer expression) {
        longer.add(expression);
    }

    void markAbbreviation() {
        abbreviation = true;
    }

    /** What the word alone can be; shared, not to be changed. */
    Term[] terms(boolean capital) {
        return capital ? capitalised : plain;
    }

    List<Longer> longer() {
        return longer;
    }

    /** Whether a full stop may follow it. */
    boolean isAbbreviation() {
        return abbreviation;
    }
}
