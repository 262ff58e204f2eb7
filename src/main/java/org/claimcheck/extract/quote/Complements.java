package org.claimcheck.extract.quote;

import java.util.Set;
import org.claimcheck.text.PhraseTable.Match;
import org.claimcheck.text.Tokens;
import org.claimcheck.text.WordList;
import org.jspecify.annotations.Nullable;

/**
 * Finds where what is reported begins behind a cue: the complement that the verb's frame allows, past adverbs, the time
 * and the place of speaking, and the one who is told.
 *
 * <p>Example: in "Berg told the council on Monday that it was late" it begins at "that".
 */
final class Complements {

    /**
     * Where a complement begins.
     *
     * @param token its first token
     * @param kind what it is
     * @param clause whether it is a clause with a verb of its own
     */
    record Start(int token, Complement kind, boolean clause) {}

    private static final int ADJUNCT = 14;
    private static final int FINITE_WITHIN = 14;
    private static final int LONGEST_ADDRESSEE = 8;
    private static final WordList TIMES = Clauses.words("adjuncts.txt", "times");
    private static final WordList VENUES = Clauses.words("adjuncts.txt", "occasions");
    private static final WordList PREPOSITIONS = Clauses.words("adjuncts.txt", "prepositions");

    private final Tokens tokens;
    private final Clauses clauses;

    Complements(Tokens tokens, Clauses clauses) {
        this.tokens = tokens;
        this.clauses = clauses;
    }

    /** The complement behind this cue, or null when none stands there. */
    @Nullable
    Start behind(Match<Cue> match, int end) {
        Cue cue = match.meaning();
        int at = clauses.pastMark(pastAdverbs(match.end(), end));
        if (cue.takes(Complement.ADDRESSEE)
                && clauses.isNominal(at)
                && !tokens.is(at, "that")
                && !clauses.isQuestion(at)) {
            Start told = told(cue, at, end);
            if (told != null || !takesNoun(cue)) {
                return told;
            }
        }
        Start start = at(cue, at, end);
        return start == null && takesThat(cue) ? pastAdjunct(at, end) : start;
    }

    static boolean isTime(String word) {
        return TIMES.contains(word);
    }

    /** Whether this word names an occasion on which somebody speaks: "interview". */
    static boolean isVenue(Tokens tokens, int token) {
        return VENUES.at(tokens, token);
    }

    static boolean isPreposition(String word) {
        return PREPOSITIONS.contains(word);
    }

    private static boolean takesNoun(Cue cue) {
        return cue.takes(Complement.OBJECT) || cue.takes(Complement.TOPIC);
    }

    private static boolean takesThat(Cue cue) {
        return cue.takes(Complement.CLAUSE) || cue.takes(Complement.THAT);
    }

    private int pastAdverbs(int from, int end) {
        int at = from;
        while (at < end && isAdverb(at, end)) {
            at++;
        }
        boolean aside = at + 2 < end && tokens.is(at, ",") && tokens.is(at + 2, ",") && tokens.isWord(at + 1);
        return aside ? at + 3 : at;
    }

    private boolean isAdverb(int at, int end) {
        String word = tokens.lower(at);
        boolean manner =
                word.endsWith("ly") && word.length() > 4 && !word.equals("family") && !tokens.isCapitalised(at);
        boolean day = word.equals("on") && at + 1 < end && isDay(at + 1);
        boolean owner = at + 1 < end && tokens.kind(at + 1) == Tokens.Kind.CLITIC;
        boolean time = !owner && TIMES.contains(word) && !(word.equals("this") && !isTimeNoun(at + 1, end));
        return manner || day || (time && !(word.equals("last") && !isTimeNoun(at + 1, end)));
    }

    private boolean isDay(int at) {
        return tokens.lower(at).endsWith("day") && TIMES.at(tokens, at);
    }

    private boolean isTimeNoun(int at, int end) {
        return at < end
                && (isDay(at)
                        || Set.of("week", "month", "year", "night", "morning", "afternoon", "evening")
                                .contains(tokens.lower(at)));
    }

    private @Nullable Start at(Cue cue, int at, int end) {
        if (at + 1 >= end) {
            return null;
        }
        if (tokens.is(at, "that") && takesThat(cue)) {
            return new Start(at, Complement.THAT, true);
        }
        if (clauses.isQuestion(at)) {
            boolean taken = cue.takes(Complement.QUESTION) || (cue.takes(Complement.CLAUSE) && tokens.is(at, "if"));
            return taken ? new Start(at, Complement.QUESTION, true) : null;
        }
        if (clauses.isInfinitive(at, end)) {
            return cue.takes(Complement.INFINITIVE) ? new Start(at, Complement.INFINITIVE, false) : null;
        }
        if (clauses.isGerund(at) && (cue.takes(Complement.GERUND) || takesNoun(cue))) {
            return new Start(at, Complement.GERUND, false);
        }
        return nominal(cue, at, end);
    }

    private @Nullable Start nominal(Cue cue, int at, int end) {
        boolean subordinate = cue.takes(Complement.CLAUSE)
                && clauses.isSubordinator(at)
                && !isMeanwhile(at, end)
                && clauses.isNominal(at + 1)
                && !(PREPOSITIONS.at(tokens, at) && adjunctEnd(at, end) > 0);
        if (!clauses.isNominal(at) && !subordinate) {
            return null;
        }
        boolean clause = cue.takes(Complement.CLAUSE) && (subordinate || isClause(at, end));
        if (clause || (cue.takes(Complement.CLAUSE) && cue.lemma().equals("say"))) {
            return new Start(at, Complement.CLAUSE, clause || !takesNoun(cue) || end - at > FINITE_WITHIN / 2);
        }
        if (cue.takes(Complement.OBJECT)) {
            return new Start(at, Complement.OBJECT, false);
        }
        if (cue.takes(Complement.AS) && asFollows(at, end)) {
            return new Start(at, Complement.OBJECT, false);
        }
        return cue.takes(Complement.TOPIC) ? new Start(at, Complement.TOPIC, false) : null;
    }

    /** "said | as she turned around": what the speaker did meanwhile, where no clause of what is said follows. */
    private boolean isMeanwhile(int at, int end) {
        if (!tokens.is(at, "as") || !clauses.isSubject(at + 1)) {
            return false;
        }
        int token = at + 2;
        while (token < end && !tokens.is(token, ",")) {
            token++;
        }
        return token == end;
    }

    /** Whether "as" and what a thing is taken for come soon: "the vote | as a warning". */
    private boolean asFollows(int at, int end) {
        for (int token = at + 1; token < Math.min(end - 1, at + FINITE_WITHIN); token++) {
            if (tokens.is(token, "as")) {
                return !clauses.isSubject(token + 1);
            }
            if (tokens.is(token, ",") || tokens.is(token, ";") || clauses.isDash(token)) {
                return false;
            }
        }
        return false;
    }

    /** Whether a verb of its own comes soon: not one behind "as", "when" or "after". */
    private boolean isClause(int at, int end) {
        int limit = at + 1;
        while (limit < Math.min(end, at + FINITE_WITHIN)
                && !tokens.is(limit, ";")
                && (clauses.isSubordinator(at) || !clauses.isSubordinator(limit))) {
            limit++;
        }
        return clauses.hasFinite(at + 1, limit);
    }

    /** Where a clause begins behind a noun phrase with a preposition: "after the vote | he would"; 0 when none does. */
    private int adjunctEnd(int preposition, int end) {
        for (int at = preposition + 2; at < Math.min(end - 1, preposition + ADJUNCT); at++) {
            if (clauses.hasFinite(at - 1, at + 1) || tokens.is(at, ",")) {
                return 0;
            }
            if (clauses.isSubject(at) || tokens.is(at, "that")) {
                return at;
            }
        }
        return 0;
    }

    /** "said in a statement on Monday | that …", "said in an interview | the dam held". */
    private @Nullable Start pastAdjunct(int from, int end) {
        if (from >= end || !(PREPOSITIONS.at(tokens, from) || tokens.is(from, ","))) {
            return null;
        }
        int bare = 0;
        for (int at = from + 1; at < Math.min(end - 2, from + ADJUNCT); at++) {
            if (tokens.is(at, "that")) {
                return new Start(at, Complement.THAT, true);
            }
            if (tokens.is(at, ";") || clauses.isSubordinator(at) || (at > from + 1 && clauses.isFinite(at))) {
                break;
            }
            boolean past = TIMES.at(tokens, at - 1)
                    || VENUES.at(tokens, at - 1)
                    || (clauses.isSubject(at) && tokens.isWord(at - 1));
            bare = bare == 0 && past && clauses.isNominal(at) && isClause(at, end) ? at : bare;
        }
        return bare == 0 ? null : new Start(bare, Complement.CLAUSE, true);
    }

    /** "told the council | that …", "told him | to …". */
    private @Nullable Start told(Cue cue, int from, int end) {
        int at = from;
        int limit = Math.min(end - 1, from + LONGEST_ADDRESSEE);
        while (at < limit) {
            boolean beyond = at > from;
            if (beyond && (isMeanwhile(at, end) || (tokens.is(at, "when") && Cue.participle(tokens, at + 1) != null))) {
                return null;
            }
            if (beyond && (tokens.is(at, "that") || clauses.isSubject(at) || clauses.isQuestion(at))) {
                boolean question = clauses.isQuestion(at);
                return new Start(at, question ? Complement.QUESTION : Complement.CLAUSE, true);
            }
            if (beyond && clauses.isInfinitive(at, end) && cue.takes(Complement.INFINITIVE)) {
                return new Start(at, Complement.INFINITIVE, false);
            }
            if (beyond && startsClause(at, from, end)) {
                return new Start(at, Complement.CLAUSE, true);
            }
            if (tokens.is(at, ",") || (clauses.isFinite(at) && tokens.kind(at) != Tokens.Kind.CLITIC)) {
                return null;
            }
            boolean adjunct = beyond && PREPOSITIONS.at(tokens, at) && !tokens.is(at, "of");
            if (adjunct) {
                int past = pastAdverbs(at, end);
                Start behind = past > at ? at(cue, past, end) : null;
                return behind == null ? pastAdjunct(at, end) : behind;
            }
            at++;
        }
        return null;
    }

    /** A determiner or a name behind the one who is told, with a verb to follow: "told reporters | the dam held". */
    private boolean startsClause(int at, int from, int end) {
        boolean pronoun = clauses.isObjectPronoun(at - 1) && at - 1 == from;
        boolean lowerBefore = !tokens.isCapitalised(at - 1) && tokens.isWord(at - 1) && !clauses.isDeterminer(at - 1);
        boolean opens = clauses.isDeterminer(at) || (tokens.isCapitalised(at) && lowerBefore);
        return (pronoun || (opens && (lowerBefore || at - from > 1))) && clauses.isNominal(at) && isClause(at, end);
    }
}
