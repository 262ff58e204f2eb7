package org.claimcheck.extract.quote;

import org.claimcheck.text.Tokens;
import org.claimcheck.text.WordList;

/**
 * Tells a subject from the time, place or occasion that opens its clause without a comma: {@code At the inquest in Orley on
 * Monday | forester Elliot Marsh said}, {@code After the vote | the mayor said}.
 *
 * <p>The subject is the noun phrase that ends before the verb: a name with the common nouns right before it, or nouns with their
 * own determiner. What belongs to the determiner of the adjunct ("During the trial | Marsh") is none of it.
 */
final class OpeningAdjunct {

    private static final WordList OPENING = WordList.of(
            "at",
            "in",
            "on",
            "during",
            "after",
            "before",
            "following",
            "amid",
            "outside",
            "inside",
            "near",
            "since",
            "throughout",
            "despite",
            "under",
            "upon");
    private static final WordList DETERMINERS = WordList.of(
            "the", "a", "an", "his", "her", "its", "their", "our", "my", "this", "that", "these", "those", "another",
            "each", "some", "many", "several", "two", "three", "both");
    private static final WordList BREAKING = WordList.of(
            "to",
            "with",
            "by",
            "from",
            "over",
            "about",
            "between",
            "through",
            "night",
            "morning",
            "afternoon",
            "evening",
            "week",
            "month",
            "year",
            "ago",
            "later",
            "earlier",
            "last",
            "and",
            "or");
    private static final WordList JOINING = WordList.of("of", "for");

    private final Tokens tokens;
    private final int opening;

    private OpeningAdjunct(Tokens tokens, int opening) {
        this.tokens = tokens;
        this.opening = opening;
    }

    /** The first token of the subject of which the words from {@code start} to {@code end} hold no more than an adjunct before it. */
    static int past(Tokens tokens, int start, int end) {
        int opening = opening(tokens, start);
        return opening < 0 || end - opening < 3 ? start : new OpeningAdjunct(tokens, opening).subject(start, end);
    }

    private static int opening(Tokens tokens, int start) {
        if (OPENING.at(tokens, start)) {
            return start;
        }
        boolean before = start > 0 && OPENING.at(tokens, start - 1) && tokens.isCapitalised(start - 1);
        return before ? start - 1 : -1;
    }

    private int subject(int start, int end) {
        int name = name(end);
        int nouns = nouns(name);
        for (int joint = joint(nouns); nouns < end && joint > opening + 1; joint = joint(nouns)) {
            nouns = nouns(name(joint));
        }
        boolean determined = nouns - 1 > opening && DETERMINERS.at(tokens, nouns - 1);
        if (determined && nouns - 1 > opening + 1) {
            return Math.max(start, nouns - 1);
        }
        if (determined || nouns == opening + 1) { // the nouns are those of the adjunct
            return name == opening + 1 ? start : name < end ? name : end - 1;
        }
        return nouns < end ? nouns : start;
    }

    /** Where "of" stands before this phrase: "the head | of the works", "a spokesman | for Orley"; else -1. */
    private int joint(int phrase) {
        int before = phrase - 1 > opening && DETERMINERS.at(tokens, phrase - 1) ? phrase - 2 : phrase - 1;
        return before > opening && JOINING.at(tokens, before) ? before : -1;
    }

    /** Where the run of capitalised words begins that ends here. */
    private int name(int end) {
        int at = end;
        while (at > opening + 1 && (isNamed(at - 1) || (at < end && isSignOfName(at - 1)))) {
            at--;
        }
        return at;
    }

    private boolean isNamed(int token) {
        return tokens.isWord(token) && tokens.isCapitalised(token) && !breaks(token);
    }

    private boolean isSignOfName(int token) {
        return tokens.kind(token) == Tokens.Kind.SIGN && (tokens.is(token, ".") || tokens.is(token, "-"));
    }

    /** Where the run of common nouns and adjectives begins that ends here. */
    private int nouns(int end) {
        int at = end;
        while (at > opening + 1 && isNoun(at - 1)) {
            at--;
        }
        return at;
    }

    private boolean isNoun(int token) {
        boolean hyphen = tokens.is(token, "-");
        return hyphen
                || (tokens.isWord(token)
                        && !tokens.isCapitalised(token)
                        && !OPENING.at(tokens, token)
                        && !JOINING.at(tokens, token)
                        && !DETERMINERS.at(tokens, token)
                        && !breaks(token));
    }

    private boolean breaks(int token) {
        return BREAKING.at(tokens, token) || Adjuncts.DAYS.at(tokens, token) || Adjuncts.MONTHS.at(tokens, token);
    }
}
