package org.claimcheck.extract.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.claimcheck.extract.quote.ClauseEnd.Embedding;
import org.claimcheck.extract.quote.ClauseEnd.Frame;
import org.claimcheck.extract.quote.ClauseEnd.Tense;
import org.claimcheck.extract.quote.Report.Piece;
import org.claimcheck.model.Span;
import org.claimcheck.text.PhraseTable.Match;
import org.claimcheck.text.Tokens;
import org.claimcheck.text.WordList;
import org.jspecify.annotations.Nullable;

/** Reads the report at a cue, whichever way it stands: {@code Berg said …}, {@code …, Berg said}, {@code …, according to Berg}. */
final class ReportingClauses {

    private static final int SHORTEST = 3;
    private static final int TAIL = 24;
    private static final int FRONTED = 8;
    private static final int ASKED = 8;

    private static final WordList RELATIVES = WordList.of("who", "which", "that");
    /** Prepositions before a gerund that opens a sentence: "by | noting that …, Berg …". */
    private static final WordList LEADING = WordList.of("by", "in", "without", "besides", "despite");

    private static final Set<String> NOT_SPEAKERS = Set.of("you");

    private final Tokens tokens;
    private final Clauses clauses;
    private final Complements complements;
    private final ClauseEnd ends;
    private final SpeakerPhrase phrases;
    private final Subjects subjects;
    private final NominalReports nouns;
    private final PostponedReports postponed;
    private final PassiveReports passives;
    private final SourcePhrases sources;
    private final VerbChains chains;

    ReportingClauses(Tokens tokens) {
        this.tokens = tokens;
        this.clauses = new Clauses(tokens);
        this.complements = new Complements(tokens, clauses);
        this.ends = new ClauseEnd(tokens, clauses);
        this.phrases = new SpeakerPhrase(tokens);
        this.subjects = new Subjects(tokens, clauses, phrases);
        this.postponed = new PostponedReports(tokens, clauses, complements, phrases);
        this.passives = new PassiveReports(tokens, clauses, complements, ends, phrases);
        this.sources = new SourcePhrases(tokens, clauses, phrases, postponed);
        this.chains = new VerbChains(tokens, complements);
        this.nouns = new NominalReports(tokens, clauses, ends, phrases);
    }

    /**
     * The report whose cue starts at this token; null when none does.
     *
     * @param first first token that may be read: of the sentence, or behind a quotation
     * @param end one past the last token that may be read
     * @param quoteFollows whether a quotation begins there
     * @param before the words for the speaker of the report before in the sentence, or null
     */
    @Nullable
    Report at(int token, int first, int end, boolean quoteFollows, @Nullable Span before) {
        Match<Cue> cue = Cue.any(tokens, token);
        Report asked = asked(token, first, end);
        if (asked != null) {
            return asked;
        }
        if (cue == null || cue.end() > end || tokens.is(token + 1, "by")) {
            Report passive = passives.at(token, first, end);
            return passive == null ? nouns.at(token, first, end) : passive;
        }
        if (cue.meaning().isSource()) {
            return sources.at(cue, token, first, end);
        }
        return verb(cue, token, first, end, quoteFollows, before);
    }

    /**
     * The report whose reporting clause closes these tokens: "…, Berg said on Monday." What stands before may hold others.
     */
    @Nullable
    Report closing(int first, int end) {
        for (int token = end - 1; token > Math.max(first + SHORTEST, end - TAIL); token--) {
            Match<Cue> cue = Cue.any(tokens, token);
            if (cue != null
                    && cue.meaning().isStrong()
                    && cue.end() <= end
                    && PostponedReports.isSaying(cue.meaning())) {
                Report report = at(token, first, end, false, null);
                return report != null
                                && report.end() == cue.end()
                                && report.pieces().size() == 1
                        ? report
                        : null;
            }
        }
        return null;
    }

    /** The token that a clause begins with, which is read from this one on. */
    int clauseStart(int first) {
        return postponed.clauseStart(first);
    }

    /** "(When) asked whether the dam would hold, …": a question that nobody is named for. */
    private @Nullable Report asked(int token, int first, int end) {
        boolean opens =
                token == first || (token == first + 1 && tokens.is(first, "when")) || tokens.is(token - 1, "when");
        Cue verb = opens && tokens.is(token, "asked") ? Cue.participle(tokens, token) : null;
        if (verb == null) {
            return null;
        }
        Match<Cue> cue = new Match<>(verb, token + 1);
        Complements.Start start = complements.behind(cue, end);
        if (start == null || start.kind() != Complement.QUESTION) {
            start = question(token + 1, end);
        }
        if (start == null) {
            return null;
        }
        Span asking = tokens.is(token + 1, "by") ? phrases.after(token + 2, start.token()) : null;
        int stop = ends.of(start, end, new Frame(Embedding.SUBORDINATE, Tense.PAST));
        return report(cue, token, asking, List.of(new Piece(start.token(), stop)), true);
    }

    /** "asked on the radio | whether the dam would hold", "asked on Monday | about the dam". */
    private Complements.@Nullable Start question(int from, int end) {
        for (int token = from; token < Math.min(end - 1, from + ASKED) && !tokens.is(token, ","); token++) {
            boolean about = tokens.is(token, "about") && clauses.isNominal(token + 1);
            if (about || clauses.isQuestion(token)) {
                return new Complements.Start(token, Complement.QUESTION, !about);
            }
        }
        return null;
    }

    private @Nullable Report verb(
            Match<Cue> cue, int token, int first, int end, boolean quoteFollows, @Nullable Span spokeBefore) {
        boolean adjective =
                token > first && !clauses.isGerund(token) && VerbReading.isBeforeNouns(tokens.lower(token - 1));
        boolean noun = tokens.is(token - 1, "the") || tokens.is(token - 1, "a");
        boolean led = token == first + 1 && (clauses.isSubordinator(first) || LEADING.at(tokens, first));
        if ((token == first || led) && clauses.isGerund(token) && spokeBefore == null) {
            return opening(cue, token, end);
        }
        boolean infinitive = tokens.is(token - 1, "to");
        int governor = infinitive ? chains.governor(token - 2, first, cue, end) : token;
        if (governor < 0 && infinitive) {
            return purpose(cue, token, first, end, quoteFollows);
        }
        if ((token == first && !(clauses.isGerund(token) && spokeBefore != null))
                || governor < 0
                || noun
                || adjective) {
            return null;
        }
        if (tokens.is(token - 1, ",")
                && !clauses.isGerund(token)
                && cue.meaning().isStrong()
                && !cue.meaning().takes(Complement.ADDRESSEE)
                && !takesOnlyObjects(cue.meaning())) {
            Report inverted = postponed.inverted(cue, token, first, end);
            if (inverted != null) {
                return inverted;
            }
        }
        Span subject = subjects.of(governor, first, spokeBefore);
        if (subject == null || isFirstPerson(subject)) {
            return null;
        }
        Report behind = governor == token ? postponed.behind(cue, token, first, end, subject) : null;
        if (behind != null) {
            return behind;
        }
        Report aside = postponed.asIs(cue, token, first, end, subject);
        if (aside != null) {
            return aside;
        }
        Report report = before(cue, token, first, end, subject, quoteFollows);
        return governor == token || report == null ? report : report.unsaid();
    }

    /** "…, praised Berg" is no reporting clause: what stands behind the verb is praised. */
    private static boolean takesOnlyObjects(Cue cue) {
        return cue.takes(Complement.OBJECT) && cue.complements().size() == 1;
    }

    /** "Berg took to the stage | to say that …", "Berg has yet to explain why": whoever is the subject of the clause. */
    private @Nullable Report purpose(Match<Cue> cue, int token, int first, int end, boolean quoteFollows) {
        Span subject = token > first + 2 ? subjects.main(token - 1, first) : null;
        Report report = subject == null || isFirstPerson(subject)
                ? null
                : before(cue, token, first, end, subject, quoteFollows);
        return report == null ? null : report.unsaid();
    }

    /** "Noting that the dam was old, | Berg left": whoever is the subject of the clause behind the comma. */
    private @Nullable Report opening(Match<Cue> cue, int token, int end) {
        Complements.Start start = complements.behind(cue, end);
        if (start == null || tokens.is(token, "regarding")) {
            return null;
        }
        int stop = ends.of(start, end, new Frame(Embedding.SUBORDINATE, Tense.PAST));
        if (!start.clause() && clauses.hasFinite(start.token(), stop)) {
            return null; // "noting it was enough to …"
        }
        int verb = stop + 2;
        while (verb < end && !clauses.hasFinite(verb - 1, verb + 1)) {
            verb++;
        }
        Span subject = verb < end && tokens.is(stop, ",") ? phrases.before(verb, stop + 1) : null;
        return subject == null || isFirstPerson(subject)
                ? null
                : report(cue, token, subject, List.of(new Piece(start.token(), stop)), start.clause());
    }

    private boolean isFirstPerson(Span subject) {
        return NOT_SPEAKERS.contains(tokens.lower(tokens.at(subject.start())));
    }

    private @Nullable Report before(Match<Cue> cue, int token, int first, int end, Span subject, boolean quoteFollows) {
        int fronted = tokens.at(subject.start()) - 1;
        Complements.Start start = complements.behind(cue, end);
        boolean relative = fronted >= first && RELATIVES.at(tokens, fronted);
        boolean gap = relative && cue.meaning().takes(Complement.CLAUSE) && isVerb(cue.end());
        start = gap ? new Complements.Start(cue.end(), Complement.CLAUSE, true) : start;
        if (start == null || isName(cue, token, start) || chains.isInner(start, token, end)) {
            return null;
        }
        int stop = ends.of(start, end, new Frame(embedding(token, subject, first), ends.tense(token, cue.meaning())));
        if (quoteFollows && stop == end) {
            return null;
        }
        List<Piece> pieces = new ArrayList<>();
        boolean ofPreposition = fronted > first && Complements.isPreposition(tokens.lower(fronted - 1));
        boolean lacks = start.kind() == Complement.CLAUSE && !tokens.is(fronted, "that");
        if (relative && !ofPreposition && (gap || lacks || start.kind() == Complement.INFINITIVE)) {
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

    /** Whether a verb stands here that lacks its subject: "a plan that Berg said | failed". */
    private boolean isVerb(int token) {
        return clauses.isFinite(token)
                || (token < tokens.size()
                        && tokens.isWord(token)
                        && !tokens.isCapitalised(token)
                        && tokens.lower(token).endsWith("ed"));
    }

    private Embedding embedding(int token, Span subject, int first) {
        int start = tokens.at(subject.start());
        for (int at = start; at < token; at++) {
            if (RELATIVES.at(tokens, at)) {
                return tokens.is(at - 1, ",") ? Embedding.ASIDE : Embedding.RELATIVE;
            }
        }
        if (clauses.isGerund(token) && tokens.at(subject.end()) == token && !clauses.hasFinite(first, token)) {
            return Embedding.RELATIVE;
        }
        int before = start - 1;
        if (before > first && clauses.isDash(before)) {
            return Embedding.PARENTHESIS;
        }
        if (before >= first && RELATIVES.at(tokens, before)) {
            return before > first && tokens.is(before - 1, ",") ? Embedding.ASIDE : Embedding.MAIN;
        }
        boolean subordinate = clauses.isSubordinator(before)
                && (before == first || !tokens.is(before - 1, ",") || before < first + 3);
        boolean fronted = clauses.isSubordinator(first)
                && before > first
                && before < first + FRONTED
                && !clauses.hasFinite(first + 1, before + 1);
        return subordinate || fronted ? Embedding.SUBORDINATE : Embedding.MAIN;
    }

    private @Nullable Report report(
            Match<Cue> cue, int token, @Nullable Span speaker, List<Piece> pieces, boolean statement) {
        Piece last = pieces.get(pieces.size() - 1);
        return last.end() > last.first() ? new Report(cue, token, speaker, pieces, statement) : null;
    }
}
