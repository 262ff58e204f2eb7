package org.claimcheck.extract.place;

import org.claimcheck.text.Resources;
import org.claimcheck.text.Tokens;
import org.claimcheck.text.WordList;

/** Names of towns and regions that are those of streets and quarters where they stand. */
final class StreetNames {

    /** What a street's name ends with. */
    private static final WordList STREETS = WordList.of(Resources.lines(StreetNames.class, "street-nouns.txt"));

    private static final WordList CROSSINGS = WordList.of("streets", "avenues", "roads", "drives", "boulevards");

    private StreetNames() {}

    /** Whether a name is that of a street or a part of it: "on South Pennsylvania", "Nebraska Avenue", a village called "Ninth Street". */
    static boolean isStreet(Tokens tokens, int first, int last) {
        boolean called = first < last && STREETS.at(tokens, last);
        return called || isOnStreet(tokens, first) || isBeforeStreet(tokens, last) || isCrossing(tokens, last);
    }

    /** "the Knoxville neighborhood": a part of the town that is reported from. */
    static boolean isQuarter(Tokens tokens, int last) {
        return tokens.is(last + 1, "neighborhood")
                || tokens.is(last + 1, "neighbourhood")
                || tokens.is(last + 1, "section");
    }

    /** "the Brooklyn section", "Baltimore's Brooklyn neighborhood"; "a Raleigh neighborhood" is one in the town of Raleigh. */
    static boolean isQuarterOfTown(Tokens tokens, int first, int last) {
        int before = first - 1;
        return isQuarter(tokens, last)
                && before >= 0
                && (tokens.is(before, "the") || tokens.kind(before) == Tokens.Kind.CLITIC);
    }

    /** "a home on South Pennsylvania" */
    private static boolean isOnStreet(Tokens tokens, int first) {
        return first > 1
                && Trusts.DIRECTIONS.at(tokens, first - 1)
                && tokens.isCapitalised(first - 1)
                && (tokens.is(first - 2, "on") || (tokens.is(first - 2, "of") && tokens.is(first - 3, "block")));
    }

    /** "Nebraska Avenue" tells nothing of Nebraska. */
    private static boolean isBeforeStreet(Tokens tokens, int last) {
        return last + 1 < tokens.size() && tokens.isCapitalised(last + 1) && STREETS.at(tokens, last + 1);
    }

    /** "near York and Tessel streets": a corner. */
    static boolean isCrossing(Tokens tokens, int last) {
        return tokens.is(last + 1, "and")
                && last + 3 < tokens.size()
                && tokens.isCapitalised(last + 2)
                && CROSSINGS.at(tokens, last + 3);
    }
}
