package org.claimcheck.extract.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.claimcheck.extract.quote.ClauseEnd.Embedding;
import org.claimcheck.extract.quote.ClauseEnd.Frame;
import org.claimcheck.extract.quote.Report.Piece;
import org.claimcheck.model.Span;
import org.claimcheck.text.PhraseTable.Match;
import org.claimcheck.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Reads a reporting clause at its cue: before what is reported ({@code Berg said …}), behind it ({@code …, Berg said}), or
 * in its middle ({@code The dam, said Berg, would hold}).
 */
final class ReportingClauses {

    private static final int SHORTEST = 3;
    private static final Set<String> RELATIVES = Set.of("who", "which", "that");
    private static final Set<String> NOT_SPEAKERS = Set.of("i", "we", "you");

    private final Tokens tokens;
    private final Clauses clauses;
    private final Complements complements;
    private final ClauseEnd ends;
    private final SpeakerPhrase phrases;

    ReportingClauses(Tokens tokens) {
        this.tokens = tokens;
        this.clauses = new Clauses(tokens);
        this.complements = new Complements(tokens, clauses);
        this.ends = new ClauseEnd(tokens, clauses);
        this.phrases = new SpeakerPhrase(tokens);
    }

    /**
     * The report whose cue starts at this token; null when none does.
     *
     * @param first first token that may be read: of the sentence, or behind a quotation
     * @param end one past the last token that may be read
     * @param quoteFollows whether a quotation begins there
     */
    @Nullable
    Report at(int token, int first, int end, boolean quoteFollows) {
        Match<Cue> cue = Cue.any(tokens, token);
        if (cue == null || cue.end() > end) {
            return null;
        }
        return cue.meaning().isSource() ? source(cue, token, first, end) : verb(cue, token, first, end, quoteFollows);
    }

    /** "According to police, …", "…, according to police", "The crowd, according to police, was calm". */
    private @Nullable Report source(Match<Cue> cue, int token, int first, int end) {
        Span speaker = phrases.after(cue.end(), end);
        if (speaker == null) {
            return null;
        }
        int behind = tokens.at(speaker.end());
        while (behind < end && !tokens.is(behind, ",")) {
            behind++;
        }
        if (token <= first + 2) {
            return report(cue, token, speaker, List.of(new Piece(behind + 1, end)), true);
        }
        int start = clauseStart(first);
        Piece before = new Piece(start, token);
        boolean halfClause = tokens.is(token - 1, ",") && !clauses.hasFinite(start + 1, token);
        return report(
                cue,
                token,
                speaker,
                halfClause && behind + 2 < end ? List.of(before, new Piece(behind + 1, end)) : List.of(before),
                true);
    }

    /** Past the conjunction that begins a sentence. */
    private int clauseStart(int first) {
        boolean linked = tokens.is(first, "but") || tokens.is(first, "and") || tokens.is(first, "still");
        int start = linked ? first + 1 : first;
        while (start < tokens.size() && tokens.kind(start) == Tokens.Kind.SIGN && !tokens.is(start, "$")) {
            start++;
        }
        return start;
    }

    private @Nullable Report verb(Match<Cue> cue, int token, int first, int end, boolean quoteFollows) {
        boolean adjective = token > first && !clauses.isGerund(token) && Cue.isBeforeNouns(tokens.lower(token - 1));
        boolean noun = tokens.is(token - 1, "the") || tokens.is(token - 1, "a");
        if (token == first || tokens.is(token - 1, "to") || noun || adjective) {
            return null;
        }
        if (tokens.is(token - 1, ",") && cue.meaning().isStrong()) {
            Report inverted = inverted(cue, token, first, end);
            if (inverted != null) {
                return inverted;
            }
        }
        Span subject = subject(token, first);
        if (subject == null || isFirstPerson(subject)) {
            return null;
        }
        Report behind = behind(cue, token, first, end, subject);
        return behind == null ? before(cue, token, first, end, subject, quoteFollows) : behind;
    }

    private boolean isFirstPerson(Span subject) {
        return NOT_SPEAKERS.contains(tokens.lower(tokens.at(subject.start())));
    }

    private @Nullable Span subject(int token, int first) {
        if (!clauses.isGerund(token)) {
            Span near = antecedent(token, first);
            near = near == null ? phrases.before(token, first) : near;
            return near == null ? mainSubject(token, first) : near;
        }
        Span own = clauses.isFinite(token - 1) || tokens.lower(token - 1).endsWith("ly")
                ? phrases.before(token, first)
                : null;
        return own == null ? mainSubject(token, first) : own;
    }

    /** What a relative pronoun right before the verb stands for: "the union, which | endorsed her"; else null. */
    private @Nullable Span antecedent(int token, int first) {
        int relative = token - 1;
        while (relative > first
                && (clauses.isFinite(relative) || tokens.lower(relative).endsWith("ly"))) {
            relative--;
        }
        boolean found = tokens.is(relative, "which") || tokens.is(relative, "that");
        int end = relative > first && tokens.is(relative - 1, ",") ? relative - 1 : relative;
        return found && end > first ? phrases.before(end, first) : null;
    }

    /** The subject of the clause that a participle belongs to: "Berg rose, | adding that …". */
    private @Nullable Span mainSubject(int gerund, int first) {
        int verb = -1;
        for (int token = gerund - 1; token > first; token--) {
            Match<Cue> cue = clauses.isGerund(token) ? null : Cue.any(tokens, token);
            if (cue != null && !cue.meaning().isSource()) {
                return phrases.before(token, first);
            }
            verb = verb < 0 && !clauses.isGerund(token) && clauses.isFinite(token) ? token : verb;
        }
        return verb < 0 ? null : phrases.before(verb, first);
    }

    /** "…, said Berg" at the end or in the middle of what is reported. */
    private @Nullable Report inverted(Match<Cue> cue, int token, int first, int end) {
        Span speaker = cue.end() < end ? phrases.after(cue.end(), end) : null;
        int start = clauseStart(first);
        if (speaker == null || token - start < SHORTEST || clauses.isFinite(tokens.at(speaker.end()))) {
            return null;
        }
        boolean named = tokens.isCapitalised(cue.end()) || clauses.isDeterminer(cue.end());
        int behind = tokens.at(speaker.end());
        boolean medial = behind < end && tokens.is(behind, ",");
        boolean clause = clauses.hasFinite(start + 1, token - 1) || medial;
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
            if (clauses.hasFinite(token, token + 1)) {
                return true;
            }
        }
        return false;
    }

    /** "…, Berg said" at the end or in the middle: nothing that is reported stands behind the cue. */
    private @Nullable Report behind(Match<Cue> cue, int token, int first, int end, Span subject) {
        int comma = tokens.at(subject.start()) - 1;
        int start = clauseStart(first);
        boolean apart = comma - start >= SHORTEST - 1 && (tokens.is(comma, ",") || clauses.isDash(comma));
        if (!apart
                || !cue.meaning().takes(Complement.CLAUSE)
                || (clauses.isSubordinator(start) && !clauses.hasFinite(start, comma))) {
            return null;
        }
        int next = cue.end();
        boolean aside = next < end && (tokens.is(next, ",") || clauses.isDash(next));
        boolean tail = complements.behind(cue, end) == null && end - next < 16;
        return aside || tail ? around(cue, token, subject, start, comma, next, end) : null;
    }

    /** What is reported before a reporting clause, and what goes on behind it when the clause before has no verb yet. */
    private Report around(Match<Cue> cue, int token, Span speaker, int start, int comma, int behind, int end) {
        Piece before = new Piece(start, comma);
        boolean inverted = speaker.start() > tokens.start(token);
        boolean goesOn = behind + 2 < end
                && tokens.is(behind, ",")
                && !clauses.isGerund(behind + 1)
                && !(inverted && isApposition(behind + 1));
        boolean open = goesOn && !clauses.hasFinite(start + 1, comma);
        return new Report(
                cue,
                token,
                speaker,
                open || (goesOn && tokens.is(behind + 1, "but"))
                        ? List.of(before, new Piece(behind + 1, end))
                        : List.of(before),
                true);
    }

    private boolean isApposition(int token) {
        return tokens.is(token, "who") || tokens.is(token, "the") || tokens.is(token, "a") || tokens.is(token, "an");
    }

    private @Nullable Report before(Match<Cue> cue, int token, int first, int end, Span subject, boolean quoteFollows) {
        int fronted = tokens.at(subject.start()) - 1;
        Complements.Start start = complements.behind(cue, end);
        boolean gap = start == null
                && fronted >= first
                && RELATIVES.contains(tokens.lower(fronted))
                && cue.meaning().takes(Complement.CLAUSE)
                && clauses.isFinite(cue.end());
        start = gap ? new Complements.Start(cue.end(), Complement.CLAUSE, true) : start;
        if (start == null || isName(cue, token, start)) {
            return null;
        }
        int stop = ends.of(start, end, new Frame(embedding(token, subject, first), isPresent(token)));
        if (quoteFollows && stop == end) {
            return null;
        }
        List<Piece> pieces = new ArrayList<>();
        boolean ofPreposition = fronted > first && Complements.isPreposition(tokens.lower(fronted - 1));
        if (fronted >= first
                && !ofPreposition
                && start.kind() == Complement.CLAUSE
                && (tokens.is(fronted, "which") || tokens.is(fronted, "who"))) {
            pieces.add(new Piece(fronted, fronted + 1));
        }
        pieces.add(new Piece(start.token(), stop));
        return report(cue, token, subject, pieces, start.clause());
    }

    /** "a firm called Harbour Works": a name, not a judgement. */
    private boolean isName(Match<Cue> cue, int token, Complements.Start start) {
        boolean afterNoun =
                tokens.isWord(token - 1) && !tokens.isCapitalised(token - 1) && !clauses.isSubject(token - 1);
        return cue.meaning().lemma().equals("call") && afterNoun && tokens.isCapitalised(start.token());
    }

    private boolean isPresent(int token) {
        return tokens.lower(token).endsWith("s") || tokens.lower(token).endsWith("ing");
    }

    private Embedding embedding(int token, Span subject, int first) {
        int start = tokens.at(subject.start());
        for (int at = start; at < token; at++) {
            if (RELATIVES.contains(tokens.lower(at))) {
                return tokens.is(at - 1, ",") ? Embedding.ASIDE : Embedding.RELATIVE;
            }
        }
        int before = start - 1;
        if (before >= first && RELATIVES.contains(tokens.lower(before))) {
            return before > first && tokens.is(before - 1, ",") ? Embedding.ASIDE : Embedding.MAIN;
        }
        return clauses.isSubordinator(before) && (before == first || !tokens.is(before - 1, ",") || before < first + 3)
                ? Embedding.SUBORDINATE
                : Embedding.MAIN;
    }

    private @Nullable Report report(
            Match<Cue> cue, int token, @Nullable Span speaker, List<Piece> pieces, boolean statement) {
        Piece last = pieces.get(pieces.size() - 1);
        return last.end() > last.first() ? new Report(cue, token, speaker, pieces, statement) : null;
    }
}
