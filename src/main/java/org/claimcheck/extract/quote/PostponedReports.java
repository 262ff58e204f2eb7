package org.claimcheck.extract.quote;

import java.util.List;
import org.claimcheck.extract.quote.Report.Piece;
import org.claimcheck.model.Span;
import org.claimcheck.text.PhraseTable.Match;
import org.claimcheck.text.Tokens;
import org.claimcheck.text.WordList;
import org.jspecify.annotations.Nullable;

/**
 * Reads a reporting clause that stands behind what is reported ({@code …, Berg said}, {@code …, said Berg}), or in its middle
 * ({@code The dam, said Berg, would hold}).
 */
final class PostponedReports {

    private static final int SHORTEST = 3;
    private static final int ADDRESSEE = 6;
    private static final int APPOSITION = 24;

    /** Tokens that surely hold a verb, whether it is known or not. */
    private static final int CLAUSE = 7;

    /** Words that open what is only added to a noun phrase. */
    private static final WordList ASIDES = WordList.of(
            "who", "which", "whose", "whom", "where", "when", "one", "including", "a", "an", "then", "now", "formerly");

    private static final WordList RELATIVES = WordList.of("who", "which", "that", "whose", "where", "whom");

    private static final WordList CONTINUING = WordList.of(
            "but", "because", "since", "so", "if", "unless", "until", "rather", "though", "although", "when", "that");

    private final Tokens tokens;
    private final Clauses clauses;
    private final Complements complements;
    private final SpeakerPhrase phrases;

    PostponedReports(Tokens tokens, Clauses clauses, Complements complements, SpeakerPhrase phrases) {
        this.tokens = tokens;
        this.clauses = clauses;
        this.complements = complements;
        this.phrases = phrases;
    }

    /** "…, said Berg" at the end or in the middle of what is reported. */
    @Nullable
    Report inverted(Match<Cue> cue, int token, int first, int end) {
        Span speaker = cue.end() < end ? phrases.after(cue.end(), end) : null;
        int start = clauseStart(first);
        if (speaker == null || token - start < SHORTEST || clauses.isFinite(tokens.at(speaker.end()))) {
            return null;
        }
        boolean named = !tokens.is(cue.end(), "that")
                && clauses.isNominal(cue.end())
                && !clauses.isSubject(cue.end())
                && !clauses.isGerund(cue.end());
        int behind = tokens.at(speaker.end());
        boolean medial = behind < end && tokens.is(behind, ",");
        boolean clause = holdsClause(start, token - 1) || medial;
        if (!named || !clause || Complements.isTime(tokens.lower(cue.end())) || verbBeforeComma(cue.end() + 1, end)) {
            return null;
        }
        return around(cue, token, speaker, start, token - 1, behind, end);
    }

    /** Whether the noun phrase behind a cue is the subject of a clause: "said | the crew would stay". */
    private boolean verbBeforeComma(int from, int end) {
        for (int token = from; token < end && !tokens.is(token, ","); token++) {
            if (tokens.is(token, "who")
                    || tokens.is(token, "which")
                    || tokens.is(token, "that")
                    || tokens.is(token, "as")) {
                return false;
            }
            if (clauses.hasFinite(token - 1, token + 1)) {
                return true;
            }
        }
        return false;
    }

    /** Whether these tokens hold a clause of their own, not only a noun phrase and what is added to it between commas. */
    private boolean holdsClause(int from, int end) {
        int start = from;
        for (int token = from; token <= end; token++) {
            if (token == end || tokens.is(token, ",")) {
                boolean aside = start > from && (ASIDES.at(tokens, start) || clauses.isGerund(start));
                if (!aside && verbs(start, token) > relatives(start, token)) {
                    return true;
                }
                start = token + 1;
            }
        }
        return false;
    }

    private int verbs(int from, int end) {
        int verbs = 0;
        for (int token = from + 1; token < end; token++) {
            boolean verb = clauses.hasFinite(token - 1, token + 1) && !clauses.hasFinite(token - 2, token);
            verbs += verb ? 1 : 0;
        }
        return verbs;
    }

    private int relatives(int from, int end) {
        int relatives = 0;
        for (int token = from + 1; token < end; token++) {
            relatives += RELATIVES.at(tokens, token) ? 1 : 0;
        }
        return relatives;
    }

    /** "…, Berg said" at the end or in the middle: nothing that is reported stands behind the cue. */
    @Nullable
    Report behind(Match<Cue> cue, int token, int first, int end, Span subject) {
        int comma = tokens.at(subject.start()) - 1;
        int start = clauseStart(first);
        boolean apart = comma > start && (tokens.is(comma, ",") || clauses.isDash(comma));
        if (!apart || !isSaying(cue.meaning()) || (clauses.isSubordinator(start) && !clauses.hasFinite(start, comma))) {
            return null;
        }
        int next = cue.meaning().takes(Complement.ADDRESSEE) ? pastAddressee(cue.end(), end) : cue.end();
        boolean aside = next < end && (tokens.is(next, ",") || clauses.isDash(next));
        boolean tail = end - next < 16
                && (cue.meaning().takes(Complement.ADDRESSEE) || !takesObject(next, end))
                && (comma - start >= CLAUSE
                        || clauses.hasFinite(start, comma)
                        || cue.meaning().lemma().equals("say"))
                && complements.behind(cue, end) == null;
        return aside || tail ? around(cue, token, subject, start, comma, next, end) : null;
    }

    /** "As Berg noted on Monday, | the dam held" and "The dam held, as Berg noted": the clause that "as" refers to. */
    @Nullable
    Report asIs(Match<Cue> cue, int token, int first, int end, Span subject) {
        int as = tokens.at(subject.start()) - 1;
        if (as < first || !tokens.is(as, "as") || !isSaying(cue.meaning())) {
            return null;
        }
        int next = cue.end();
        boolean bare = next >= end
                || tokens.kind(next) == Tokens.Kind.SIGN
                || Complements.isPreposition(tokens.lower(next))
                || Complements.isTime(tokens.lower(next));
        int start = clauseStart(first);
        if (bare && as > start + SHORTEST && tokens.is(as - 1, ",") && clauses.hasFinite(start + 1, as)) {
            return new Report(cue, token, subject, List.of(new Piece(start, as - 1)), true);
        }
        while (next < end && !tokens.is(next, ",") && !clauses.isFinite(next)) {
            next++;
        }
        return bare && as == start && next + SHORTEST < end && tokens.is(next, ",")
                ? new Report(cue, token, subject, List.of(new Piece(next + 1, end)), true)
                : null;
    }

    /** Whether a noun phrase stands behind the cue that tells no time: "Berg found | few friends". */
    private boolean takesObject(int token, int end) {
        return token < end
                && clauses.isNominal(token)
                && !Complements.isTime(tokens.lower(token))
                && !tokens.lower(token).endsWith("ly");
    }

    /** "The dam, Berg told the council | , would hold": the comma behind the one who is told, if it comes soon. */
    private int pastAddressee(int from, int end) {
        for (int token = from; token < Math.min(end, from + ADDRESSEE); token++) {
            if (tokens.is(token, ",")) {
                return token;
            }
            if (tokens.is(token, "that") || clauses.isFinite(token)) {
                break;
            }
        }
        return from;
    }

    static boolean isSaying(Cue cue) {
        return cue.takes(Complement.CLAUSE) || (cue.takes(Complement.ADDRESSEE) && cue.takes(Complement.THAT));
    }

    /** What is reported before a reporting clause, and what goes on behind it when the clause before has no verb yet. */
    private Report around(Match<Cue> cue, int token, Span speaker, int start, int comma, int behind, int end) {
        Piece before = new Piece(start, comma);
        boolean inverted = speaker.start() > tokens.start(token);
        boolean goesOn = behind + 2 < end
                && tokens.is(behind, ",")
                && !clauses.isGerund(behind + 1)
                && !(inverted && isApposition(behind + 1));
        boolean open = goesOn && (clauses.isSubordinator(start) || !clauses.hasFinite(start + 1, comma));
        int verb = inverted ? pastApposition(behind, end) : behind + 1;
        List<Piece> pieces = List.of(before);
        if (open || (goesOn && continues(behind + 1, end))) {
            pieces = List.of(before, new Piece(behind + 1, end));
        } else if (verb + 1 < end && clauses.isFinite(verb)) {
            pieces = List.of(before, new Piece(verb, end));
        }
        return new Report(cue, token, speaker, pieces, true);
    }

    /**
     * "The dam held, Berg said, | because it was new", "The dam, which is old, Berg said, | will hold": what is reported goes on
     * behind the reporting clause, with a word that joins it or with the verb that the clause before still lacks.
     */
    boolean continues(int token, int end) {
        return CONTINUING.at(tokens, token) || clauses.isInfinitive(token, end) || clauses.isFinite(token);
    }

    /** "The dam, said Berg, an engineer of the county, | will hold": behind the comma that closes what is added to the speaker. */
    private int pastApposition(int comma, int end) {
        if (comma + 1 >= end || !tokens.is(comma, ",") || !isApposition(comma + 1)) {
            return comma + 1;
        }
        for (int token = comma + 2; token < Math.min(end, comma + APPOSITION); token++) {
            if (tokens.is(token, ",") && clauses.isFinite(token + 1)) {
                return token + 1;
            }
        }
        return end;
    }

    private boolean isApposition(int token) {
        return tokens.is(token, "who") || tokens.is(token, "the") || tokens.is(token, "a") || tokens.is(token, "an");
    }

    /** Where the clause begins that a source behind it is told for: past a conjunction, within the bracket that holds both. */
    int clauseStart(int first, int source) {
        for (int token = source - 1; token > first; token--) {
            if (tokens.is(token, ")")) {
                break;
            }
            if (tokens.is(token, "(")) {
                return token + 1;
            }
        }
        return clauseStart(first);
    }

    /** Past the conjunction that begins a sentence. */
    int clauseStart(int first) {
        boolean linked = tokens.is(first, "but") || tokens.is(first, "and") || tokens.is(first, "still");
        int start = linked ? first + 1 : first;
        while (start < tokens.size() && tokens.kind(start) == Tokens.Kind.SIGN && !tokens.is(start, "$")) {
            start++;
        }
        return start;
    }
}
