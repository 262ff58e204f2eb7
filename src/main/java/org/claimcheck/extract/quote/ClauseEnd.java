package org.claimcheck.extract.quote;

import java.util.Set;
import org.claimcheck.text.PhraseTable.Match;
import org.claimcheck.text.Tokens;
import org.claimcheck.text.WordList;

/**
 * Finds where what is reported ends and the telling goes on.
 *
 * <p>A reported clause goes on through its adjuncts, its coordinated clauses, semicolons and dashes; it ends where another
 * cue takes over ("…, adding that", "… and called for", "…, according to"), and, when the reporting clause is itself
 * subordinate ("When Berg said …, the crowd left"), at the comma behind it. A reported noun phrase or infinitive also ends
 * at a semicolon, at a dash that no other closes, and where the narrator adds something of their own: an apposition, a relative clause, a
 * participle, or a verb of the reporting clause behind "and" or "but".
 */
final class ClauseEnd {

    private static final int CUE_WITHIN = 7;
    private static final Set<String> CITING =
            Set.of("cite", "refer to", "point to", "call for", "call on", "urge", "accuse", "blame");
    private static final WordList LINKS =
            WordList.of("and", "but", "while", "though", "although", "as", "when", "whereas");
    private static final WordList ARTICLES = WordList.of("a", "an", "the", "another");
    private static final WordList SUMMATIVE = Clauses.words("summative-nouns.txt");
    private static final WordList CONCESSIVE = WordList.of("though", "although");
    private static final WordList PERFECT = WordList.of("has", "have", "had");
    private static final WordList ADDITIONS = WordList.of(
            "the", "a", "an", "which", "who", "whose", "where", "while", "though", "although", "but", "one", "whom");

    private final Tokens tokens;
    private final Clauses clauses;
    private final Adjuncts adjuncts;

    ClauseEnd(Tokens tokens, Clauses clauses) {
        this.tokens = tokens;
        this.clauses = clauses;
        this.adjuncts = new Adjuncts(tokens, clauses);
    }

    /**
     * One past the last token of what is reported.
     *
     * @param start where it begins
     * @param end one past the last token of the sentence, or of its part before a quotation
     * @param within how the reporting clause is embedded
     */
    int of(Complements.Start start, int end, Frame within) {
        for (int token = start.token() + 1; token < end; token++) {
            if (stops(start, token, end, within)) {
                return token;
            }
        }
        return end;
    }

    /**
     * The reporting clause around it.
     *
     * @param embedding how it stands in its sentence
     * @param tense the form of its verb: verbs that are joined by "and" share it
     */
    record Frame(Embedding embedding, Tense tense) {}

    /** The form of a verb. */
    enum Tense {
        /** "say", also an infinitive. */
        BASE,
        /** "says". */
        THIRD_PERSON,
        /** "saying". */
        GERUND,
        /** "said". */
        PAST
    }

    /** The form of the verb of a cue that starts at this token. */
    Tense tense(int token, Cue cue) {
        String form = tokens.lower(token);
        String lemma = cue.lemma();
        int space = lemma.indexOf(' ');
        if (form.equals(space < 0 ? lemma : lemma.substring(0, space))) {
            return Tense.BASE;
        }
        return form.endsWith("ing") ? Tense.GERUND : form.endsWith("s") ? Tense.THIRD_PERSON : Tense.PAST;
    }

    /** How the reporting clause stands in its sentence. */
    enum Embedding {
        /** By itself. */
        MAIN,
        /** Behind "if", "when", "while": it ends with its comma. */
        SUBORDINATE,
        /** Behind a relative pronoun and a comma: it ends with its comma. */
        ASIDE,
        /** Behind a relative pronoun or a noun without a comma: it ends before the verb of the clause around it. */
        RELATIVE,
        /** Between two dashes: it ends with the second. */
        PARENTHESIS
    }

    private boolean stops(Complements.Start start, int token, int end, Frame within) {
        if (tokens.kind(token) == Tokens.Kind.SIGN) {
            return sign(start, token, end, within);
        }
        if (tokens.is(token, "and") || tokens.is(token, "but")) {
            boolean left = tokens.is(token, "but") || verbFollows(token + 1, end);
            return reportsAgain(token + 1, end, start.clause(), within.tense()) || (!start.clause() && left);
        }
        if (within.embedding() == Embedding.RELATIVE && !start.clause()) {
            return token > start.token() + (clauses.isDeterminer(start.token()) ? 1 : 0)
                    && clauses.isFinite(token)
                    && !tokens.is(token - 1, "who")
                    && !tokens.is(token - 1, "that");
        }
        if (start.kind() == Complement.OBJECT && adjuncts.at(token, end) && !clauses.hasFinite(start.token(), token)) {
            return true;
        }
        return tokens.is(token, "according") && tokens.is(token + 1, "to");
    }

    private boolean sign(Complements.Start start, int token, int end, Frame within) {
        if (tokens.is(token, ";")) {
            return !start.clause();
        }
        if (clauses.isDash(token)) {
            return within.embedding() == Embedding.PARENTHESIS
                    || (start.clause()
                            ? judges(token + 1, end) || isContrast(start, token)
                            : !dashFollows(token + 1, end));
        }
        if (!tokens.is(token, ",")) {
            return false;
        }
        if (within.embedding() == Embedding.ASIDE || within.embedding() == Embedding.SUBORDINATE) {
            return !isList(token, end);
        }
        if (within.embedding() == Embedding.RELATIVE && !start.clause() && !isList(token, end)) {
            return true;
        }
        return takesOver(token + 1, end, start.clause(), within.tense())
                || isContrast(start, token)
                || (!start.clause() && adds(token + 1, end));
    }

    /** "A, B and C": a comma with "and" or "or" soon behind it and no verb between. */
    private boolean isList(int comma, int end) {
        for (int token = comma + 1; token < Math.min(end, comma + 6); token++) {
            if (tokens.is(token, "and") || tokens.is(token, "or")) {
                return !verbFollows(token + 1, end);
            }
            if (clauses.isFinite(token) || clauses.isSubject(token)) {
                return false;
            }
        }
        return false;
    }

    private boolean dashFollows(int from, int end) {
        for (int token = from; token < end; token++) {
            if (clauses.isDash(token)) {
                return true;
            }
        }
        return false;
    }

    /** "…, | even as the board denies it", "…, | though she did not say when": what the narrator holds against what is reported. */
    private boolean isContrast(Complements.Start start, int sign) {
        boolean even = tokens.is(sign + 1, "even") && (tokens.is(sign + 2, "as") || tokens.is(sign + 2, "though"));
        boolean unsaid = CONCESSIVE.at(tokens, sign + 1)
                && clauses.isSubject(sign + 2)
                && (tokens.is(sign + 3, "did") || tokens.is(sign + 3, "didn't") || tokens.is(sign + 3, "declined"));
        return (even || unsaid) && (!start.clause() || clauses.hasFinite(start.token(), sign));
    }

    /** "…, | a charge that the mayor denies", "…, | something the crew had not heard": the narrator's own word for what is reported. */
    private boolean judges(int token, int end) {
        if (tokens.is(token, "something")) {
            return true;
        }
        if (!ARTICLES.at(tokens, token)) {
            return false;
        }
        for (int noun = token + 1; noun < Math.min(end - 1, token + 4); noun++) {
            if (SUMMATIVE.at(tokens, noun)) {
                return !tokens.isCapitalised(noun) && !tokens.is(noun + 1, "of");
            }
        }
        return false;
    }

    /** Behind a comma: another cue goes on. */
    private boolean takesOver(int token, int end, boolean clause, Tense tense) {
        if (token >= end) {
            return false;
        }
        if (tokens.is(token, "according") || (clause && judges(token, end))) {
            return true;
        }
        if (clauses.isGerund(token)) {
            Match<Cue> cue = Cue.any(tokens, token);
            return cue != null
                    && (!clause
                            || cue.meaning().takes(Complement.CLAUSE)
                            || cue.meaning().takes(Complement.THAT)
                            || CITING.contains(cue.meaning().lemma()));
        }
        return LINKS.at(tokens, token) && reportsAgain(token + 1, end, clause, tense);
    }

    /** Whether the one who reports, or another one, reports again behind "and" or "but". */
    private boolean reportsAgain(int from, int end, boolean clause, Tense tense) {
        for (int token = from; token < Math.min(end, from + CUE_WITHIN); token++) {
            if (tokens.is(token, "that") || tokens.is(token, ",") || tokens.is(token, "to")) {
                return false;
            }
            Match<Cue> cue = Cue.any(tokens, token);
            if (cue != null && !cue.meaning().isSource()) {
                boolean bare = token == from || tokens.lower(token - 1).endsWith("ly") || tokens.is(token - 1, "also");
                boolean same = bare && tense(token, cue.meaning()) == tense;
                boolean infinitive = bare && tense != Tense.BASE && tense(token, cue.meaning()) == Tense.BASE;
                return (cue.meaning().isStrong() && !infinitive)
                        || (same && !infinitive && !(clause && isOfMind(cue.meaning())));
            }
            if (clause && clauses.isFinite(token) && !PERFECT.at(tokens, token)) {
                return false;
            }
        }
        return false;
    }

    /** "decided", "knew", "wanted": what somebody who is reported on does, rather than another report. */
    private static boolean isOfMind(Cue cue) {
        return cue.takes(Complement.INFINITIVE) || cue.takes(Complement.THAT) || cue.takes(Complement.CLAUSE);
    }

    /** Behind a comma: the narrator adds to a noun phrase. */
    private boolean adds(int token, int end) {
        if (token >= end) {
            return false;
        }
        if (tokens.is(token, "and") || tokens.is(token, "or")) {
            return verbFollows(token + 1, end) || clauses.isSubject(token + 1) || clauseFollows(token + 1, end);
        }
        return (clauses.isGerund(token) && !tokens.is(token, "including"))
                || ADDITIONS.at(tokens, token)
                || clauses.isSubject(token)
                || clauses.isFinite(token);
    }

    /** Whether a noun phrase with a verb of its own follows: "praised the crew, and | the mayor left". */
    private boolean clauseFollows(int from, int end) {
        for (int token = from + 1; token < Math.min(end, from + CUE_WITHIN); token++) {
            if (tokens.kind(token) == Tokens.Kind.SIGN || clauses.isQuestion(token) || tokens.is(token, "that")) {
                return false;
            }
            if (clauses.isFinite(token)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a verb of the reporting clause follows: "praised the crew and | has thanked". */
    private boolean verbFollows(int from, int end) {
        int token = from;
        while (token < end
                && (tokens.lower(token).endsWith("ly") || tokens.is(token, "then") || tokens.is(token, "also"))) {
            token++;
        }
        if (token >= end || !tokens.isWord(token)) {
            return false;
        }
        boolean past = tokens.lower(token).endsWith("ed") && tokens.lower(token).length() > 4;
        return past || clauses.isFinite(token) || clauses.isSubject(token);
    }
}
