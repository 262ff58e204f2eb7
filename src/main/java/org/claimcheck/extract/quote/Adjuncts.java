package org.claimcheck.extract.quote;

import org.claimcheck.text.Tokens;
import org.claimcheck.text.WordList;

/**
 * Tells where behind a noun phrase the time, the occasion or the circumstances begin under which somebody speaks:
 * {@code praised the crew | on Monday}, {@code attacked the plan | during a debate}, {@code welcomed the vote | as he left}.
 */
final class Adjuncts {

    private static final int NEAR = 5;
    static final WordList DAYS = WordList.of(
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "today",
            "yesterday",
            "tonight");
    static final WordList MONTHS = WordList.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");
    private static final WordList RELATIVE = WordList.of("last", "this", "earlier", "late", "early", "later");
    private static final WordList UNITS = WordList.of(
            "week",
            "month",
            "year",
            "night",
            "morning",
            "afternoon",
            "evening",
            "summer",
            "spring",
            "fall",
            "winter",
            "weekend");
    private static final WordList BEFORE_TIMES = WordList.of("on", "in", "late", "early", "since", "last", "this");
    private static final WordList BEFORE_VENUES = WordList.of("in", "at", "during", "on", "via");
    private static final WordList CONJUNCTIONS = WordList.of("as", "when", "while", "before", "after", "because");

    private final Tokens tokens;
    private final Clauses clauses;

    Adjuncts(Tokens tokens, Clauses clauses) {
        this.tokens = tokens;
        this.clauses = clauses;
    }

    /** Whether such an adjunct begins at this token. */
    boolean at(int token, int end) {
        return (isTime(token, end) || isOccasion(token, end) || isCircumstance(token, end)) && !goesOn(token, end);
    }

    /** Whether the phrase goes on behind a time: "called on the council | on Monday to resign". */
    private boolean goesOn(int token, int end) {
        for (int at = token + 1; at < Math.min(end, token + NEAR); at++) {
            if (tokens.kind(at) == Tokens.Kind.SIGN) {
                return false;
            }
            if (tokens.is(at, "to") || tokens.is(at, "that")) {
                return true;
            }
        }
        return false;
    }

    /** "on Monday", "Monday", "in June", "in 2015", "last week". */
    private boolean isTime(int token, int end) {
        if (DAYS.at(tokens, token)) {
            boolean owns = token + 1 < tokens.size() && tokens.kind(token + 1) == Tokens.Kind.CLITIC;
            return !owns && !tokens.is(token - 1, "the");
        }
        if (token + 1 >= end) {
            return false;
        }
        if (RELATIVE.at(tokens, token)) {
            return DAYS.at(tokens, token + 1) || UNITS.at(tokens, token + 1) || RELATIVE.at(tokens, token + 1);
        }
        boolean month = MONTHS.at(tokens, token + 1) && tokens.isCapitalised(token + 1);
        boolean year = tokens.isNumber(token + 1) && tokens.end(token + 1) - tokens.start(token + 1) == 4;
        return BEFORE_TIMES.at(tokens, token)
                && (DAYS.at(tokens, token + 1) || month || (tokens.is(token, "in") && year));
    }

    /** "in an interview", "during a televised debate". */
    private boolean isOccasion(int token, int end) {
        if (!BEFORE_VENUES.at(tokens, token)) {
            return false;
        }
        if (tokens.is(token, "during")) {
            return true;
        }
        for (int at = token + 1; at < Math.min(end, token + NEAR); at++) {
            if (tokens.kind(at) == Tokens.Kind.SIGN || (at > token + 1 && clauses.isDeterminer(at))) {
                return false;
            }
            if (Complements.isVenue(tokens, at)) {
                return true;
            }
        }
        return false;
    }

    /** "as he left", "when asked", "before the council voted". */
    private boolean isCircumstance(int token, int end) {
        return CONJUNCTIONS.at(tokens, token)
                && (clauses.isSubject(token + 1)
                        || (!tokens.is(token, "as") && clauses.hasFinite(token + 1, Math.min(end, token + NEAR))));
    }
}
