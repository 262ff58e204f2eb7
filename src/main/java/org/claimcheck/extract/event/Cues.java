package org.claimcheck.extract.event;

import java.util.List;
import org.claimcheck.model.Certainty;
import org.claimcheck.model.Polarity;
import org.claimcheck.text.Tokens;

/** How firmly, and whether at all, a clause says what it says, by its modal and negating words. */
final class Cues {

    private static final Words NEGATIONS = Words.named("negations");
    private static final Words RULED_OUT = Words.named("ruled-out");
    private static final Words EXPECTED = Words.named("expected");
    private static final Words HOPED = Words.named("hoped");
    private static final Words POSSIBLE = Words.named("possible");
    private static final Words ALLEGED = Words.named("alleged");
    private static final Words NOUN_HEDGES = Words.named("noun-hedges");
    private static final Words ACCUSING = Words.named("accusing");
    private static final Words BEFORE_PLACES =
            Words.of(List.of("in", "at", "near", "of", "from", "outside", "through"));
    private static final Words ANY = Words.any(EXPECTED, HOPED, POSSIBLE, ALLEGED);
    private static final Words LIVES = Words.named("lives");
    private static final int LIVES_REACH = 4;
    private static final int REACH = 7;

    private final Tokens tokens;
    private final Clauses clauses;

    Cues(Tokens tokens, Clauses clauses) {
        this.tokens = tokens;
        this.clauses = clauses;
    }

    /** Polarity at this token: a negation before it in its clause, not far off. */
    Polarity polarity(int token, int sentenceStart) {
        int from = Math.max(clauses.start(token, sentenceStart), token - REACH);
        for (int at = from; at < token; at++) {
            if (RULED_OUT.match(tokens, at, token) > 0) {
                return Polarity.RULED_OUT;
            }
            if (negates(at)) {
                return Polarity.DENIED;
            }
        }
        return Polarity.ASSERTED;
    }

    private boolean negates(int at) {
        if (tokens.is(at, "not") && (tokens.is(at + 1, "only") || tokens.is(at + 1, "just"))) {
            return false;
        }
        int behind = tokens.is(at + 1, ".") ? at + 2 : at + 1;
        boolean number = tokens.is(at, "no") && behind < tokens.size() && tokens.isNumber(behind); // "Route No. 4"
        return (!number && NEGATIONS.at(tokens, at)) || tokens.endsWith(at, "n't");
    }

    /** Certainty in the clause of this token. */
    Certainty certainty(int token, int sentenceStart, int sentenceEnd) {
        if (!mayHedge(token)) {
            return Certainty.STATED;
        }
        int from = clauses.start(token, sentenceStart);
        int to = clauses.end(token, sentenceEnd);
        return between(from, to);
    }

    /**
     * Whether all that hedges the clause of this token is said of a noun: "a suspected gang shooting in Leeds", "an alleged
     * robber was shot on Monday" leave open what it was and who did it, not where and when.
     */
    boolean isOfNoun(int token, int sentenceStart, int sentenceEnd) {
        if (!mayHedge(token)) {
            return false;
        }
        int from = clauses.start(token, sentenceStart);
        int to = clauses.end(token, sentenceEnd);
        boolean hedged = false;
        for (int at = Math.max(0, from); at < to; at++) {
            if (cue(at, to) != Certainty.STATED) {
                hedged = true;
                if (!NOUN_HEDGES.at(tokens, at)) {
                    return false;
                }
            }
        }
        return hedged;
    }

    /**
     * Whether all that hedges the clause of this token is said of who did it: "a man who police believe shot eight people", "she
     * allegedly wounded two" leave open who it was, not how many were hurt.
     */
    boolean isOfDoer(int token, int sentenceStart, int sentenceEnd) {
        if (!mayHedge(token)) {
            return false;
        }
        int to = clauses.end(token, sentenceEnd);
        boolean hedged = false;
        for (int at = Math.max(0, clauses.start(token, sentenceStart)); at < to; at++) {
            if (cue(at, to) != Certainty.STATED) {
                hedged = true;
                if (ACCUSING.match(tokens, at, to) == 0 && (at == 0 || ACCUSING.match(tokens, at - 1, to) < 2)) {
                    return false;
                }
            }
        }
        return hedged;
    }

    private boolean mayHedge(int token) {
        return ANY.mayStartIn(tokens, tokens.sentenceOf(token));
    }

    /** The weakest certainty that a cue between these tokens gives. */
    Certainty between(int from, int to) {
        Certainty found = Certainty.STATED;
        for (int at = Math.max(0, from); at < to; at++) {
            Certainty here = cue(at, to);
            if (here.compareTo(found) > 0) {
                found = here;
            }
        }
        return found;
    }

    /** "in Hope Valley", "on Sunday, May 4": nobody hopes, and nothing is only possible. */
    private boolean isName(int at) {
        boolean month = tokens.is(at, "may") && tokens.isNumber(at + 1);
        return at > 0 && tokens.isCapitalised(at) && (month || BEFORE_PLACES.at(tokens, at - 1));
    }

    /** "The fire claimed three lives", "claimed the life of a nun". */
    private boolean isOfLives(int at) {
        for (int noun = at + 1; noun <= at + LIVES_REACH; noun++) {
            if (LIVES.at(tokens, noun)) {
                return true;
            }
        }
        return false;
    }

    /** What the cue at this token gives; {@link Certainty#STATED} when there is none. */
    Certainty cue(int at, int to) {
        if (!ANY.mayStartAt(tokens, at) || isName(at)) {
            return Certainty.STATED;
        }
        if (EXPECTED.match(tokens, at, to) > 0) {
            return Certainty.EXPECTED;
        }
        if (HOPED.match(tokens, at, to) > 0) {
            return Certainty.HOPED;
        }
        if (POSSIBLE.match(tokens, at, to) > 0) {
            return Certainty.POSSIBLE;
        }
        return ALLEGED.match(tokens, at, to) > 0 && !isOfLives(at) ? Certainty.ALLEGED : Certainty.STATED;
    }
}
