package org.claimcheck.extract.event;

import org.claimcheck.text.Tokens;
import org.claimcheck.text.WordList;

/** Where clauses begin and end, by their connecting words and signs; cheap, and right often enough. */
final class Clauses {

    private static final Words START = Words.named("clause-start");
    private static final WordList SIGNS = WordList.of(";", ":", "–", "—");

    private final Tokens tokens;

    Clauses(Tokens tokens) {
        this.tokens = tokens;
    }

    /** Whether a new clause begins at this token. */
    boolean startsAt(int token) {
        if (START.at(tokens, token)) {
            boolean joins = tokens.is(token, "and") || tokens.is(token, "so");
            return !joins || tokens.is(token - 1, ",");
        }
        return SIGNS.at(tokens, token);
    }

    /** First token of the clause that holds this token, not before {@code from}. */
    int start(int token, int from) {
        int at = token;
        while (at > from && !startsAt(at)) {
            at--;
        }
        return at;
    }

    /** One past the last token of the clause that holds this token, not after {@code to}. */
    int end(int token, int to) {
        int at = token + 1;
        while (at < to && !startsAt(at)) {
            at++;
        }
        return at;
    }

    /** How far two tokens are apart: words between, with clause boundaries and commas dearer. */
    int distance(int left, int right) {
        int cost = 0;
        for (int at = left + 1; at <= right; at++) {
            if (startsAt(at)) {
                cost += 4;
            } else if (tokens.is(at, ",") || tokens.is(at, "(")) {
                cost += 2;
            } else {
                cost++;
            }
        }
        return cost;
    }
}
