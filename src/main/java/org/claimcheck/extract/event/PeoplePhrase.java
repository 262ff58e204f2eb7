package org.claimcheck.extract.event;

import org.claimcheck.model.NumberValue;
import org.jspecify.annotations.Nullable;

/**
 * Words for people that can be counted: "three others", "a 24-year-old man", "nobody", "Ann Lee, 30, and a child".
 *
 * @param first first token
 * @param last last token
 * @param number how many, as a range
 * @param kind how they are spoken of
 * @param noun the head noun, lower case, or null
 * @param others whether they are others than people named before
 */
record PeoplePhrase(int first, int last, NumberValue number, Kind kind, @Nullable String noun, boolean others) {

    /** How people are spoken of. */
    enum Kind {
        /** "five people", "a married couple" */
        COUNT,
        /** "three of the men" */
        PART,
        /** "a man", headline "Man" */
        ONE,
        /** "the man", "his son" */
        KNOWN,
        /** by name */
        NAMED,
        /** "a fifth passenger" counts five so far */
        ORDINAL,
        /** "nobody", "no passengers" */
        NONE
    }

    /** This phrase and another that "and" joins to it, as one. */
    PeoplePhrase and(PeoplePhrase other) {
        NumberValue sum = new NumberValue(
                "",
                number.min() + other.number.min(),
                number.max() + other.number.max(),
                number.approximate() || other.number.approximate(),
                "person",
                null,
                1);
        Kind joined = kind == Kind.NAMED && other.kind == Kind.NAMED ? Kind.NAMED : Kind.COUNT;
        boolean onlyOthers = others && other.others;
        return new PeoplePhrase(first, other.last, sum, joined, null, onlyOthers);
    }

    /** The same people, of whom there may be more. */
    PeoplePhrase atLeast() {
        NumberValue least =
                new NumberValue("", number.min(), Double.POSITIVE_INFINITY, number.approximate(), "person", null, 1);
        return new PeoplePhrase(first, last, least, kind, noun, others);
    }

    boolean isSingle() {
        return kind == Kind.ONE || kind == Kind.KNOWN || (kind == Kind.NAMED && number.min() == 1);
    }

    /** One person. */
    static PeoplePhrase one(int first, int last, Kind kind, @Nullable String noun) {
        return new PeoplePhrase(first, last, NumberValue.exactly(1, "person", ""), kind, noun, false);
    }

    /** Nobody. */
    static PeoplePhrase none(int first, int last, @Nullable String noun) {
        return new PeoplePhrase(first, last, NumberValue.exactly(0, "person", ""), Kind.NONE, noun, false);
    }

    /** Whether a noun for people speaks of several. */
    static boolean isPlural(String noun) {
        return (noun.endsWith("s") && !noun.equals("boss"))
                || noun.equals("men")
                || noun.equals("women")
                || noun.equals("people")
                || noun.equals("children")
                || noun.endsWith("men");
    }
}
