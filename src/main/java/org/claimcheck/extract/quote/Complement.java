package org.claimcheck.extract.quote;

import java.util.Locale;

/**
 * What a reporting verb takes behind it: its subcategorisation frame, as dictionaries for learners give it ("say that",
 * "promise to", "deny doing", "praise somebody").
 */
enum Complement {
    /** A finite clause, with or without "that": {@code said (that) it was late}. */
    CLAUSE,
    /** A finite clause with "that": {@code replied that it was late}. */
    THAT,
    /** An embedded question: {@code asked whether it was late}. */
    QUESTION,
    /** {@code promised to come}. */
    INFINITIVE,
    /** {@code denied coming late}. */
    GERUND,
    /** A noun phrase and what is said of it: {@code praised the crew}, {@code urged the crew to wait}. */
    OBJECT,
    /** A noun phrase and, behind "as", what it is taken for: {@code saw the vote as a warning}. */
    AS,
    /** A noun phrase that is referred to, with its own time and circumstances: {@code recalled the flood of last year}. */
    TOPIC,
    /** The one who is told, before a clause: {@code told the council that it was late}. */
    ADDRESSEE;

    static Complement of(String label) {
        return valueOf(label.toUpperCase(Locale.ROOT));
    }
}
