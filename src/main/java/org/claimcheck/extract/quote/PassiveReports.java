package org.claimcheck.extract.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.claimcheck.extract.quote.ClauseEnd.Embedding;
import org.claimcheck.extract.quote.ClauseEnd.Frame;
import org.claimcheck.extract.quote.ClauseEnd.Tense;
import org.claimcheck.extract.quote.Report.Piece;
import org.claimcheck.model.Certainty;
import org.claimcheck.model.Polarity;
import org.claimcheck.model.Span;
import org.claimcheck.text.PhraseTable.Match;
import org.claimcheck.text.Tokens;
import org.claimcheck.text.WordList;
import org.jspecify.annotations.Nullable;

/**
 * Reads reports in the passive: {@code Berg is expected to resign}, {@code it is believed that …}, {@code she was asked
 * whether …}, {@code the plan was criticised by Berg}. Who reports is whom "by" names behind the participle, or nobody.
 */
final class PassiveReports {

    private static final WordList WITH_INFINITIVE = participles("infinitive");
    private static final WordList WITH_AS = participles("as");
    private static final WordList WITH_OBJECT = participles("object");
    private static final WordList WITH_THAT = participles("that");
    private static final WordList OF_TELLING = participles("told");
    private static final WordList ABOUT = participles("about");
    private static final WordList OF_CRIME = participles("of");
    private static final WordList PREDICATES = participles("predicates");
    private static final WordList DEGREES =
            WordList.of("more", "less", "most", "least", "so", "too", "very", "quite", "almost", "all");
    private static final WordList HEARSAY = participles("hearsay");
    private static final WordList OF_SEEMING = participles("seem");
    private static final WordList TO_BE = WordList.of(
            "is", "are", "was", "were", "be", "been", "being", "'s", "'re", "isn't", "aren't", "wasn't", "weren't");
    private static final WordList BETWEEN =
            WordList.of("also", "not", "now", "still", "then", "later", "often", "being");
    /** By what something is said, not by whom: "said by | phone". */
    private static final WordList MEANS =
            WordList.of("phone", "telephone", "email", "e-mail", "text", "letter", "video", "message", "fax");

    private static final Set<Complement> CLAUSES = Set.of(Complement.THAT, Complement.QUESTION);

    /** Verbs whose passive tells of a text or a question, not of a judgement. */
    private static final Set<String> AUTHORSHIP = Set.of("write", "ask", "guarantee", "list", "post");

    private static WordList participles(String frame) {
        return Clauses.words("passives.txt", frame);
    }

    private final Tokens tokens;
    private final Clauses clauses;
    private final Complements complements;
    private final ClauseEnd ends;
    private final SpeakerPhrase phrases;

    PassiveReports(Tokens tokens, Clauses clauses, Complements complements, ClauseEnd ends, SpeakerPhrase phrases) {
        this.tokens = tokens;
        this.clauses = clauses;
        this.complements = complements;
        this.ends = ends;
        this.phrases = phrases;
    }

    /** The report whose participle is this token; null when none is. */
    @Nullable
    Report at(int token, int first, int end) {
        if (token + 2 >= end) {
            return null;
        }
        if (OF_SEEMING.at(tokens, token)) {
            return seeming(token, first, end);
        }
        if (HEARSAY.at(tokens, token)) {
            return token > first + 1 && clauses.isFinite(token - 1) ? all(token, token, first, end) : null;
        }
        int be = auxiliary(token, first);
        Report agent = tokens.is(token + 1, "by") ? agent(token, be, first, end) : null;
        if (agent != null || be < 0) {
            return agent;
        }
        Report clause =
                ABOUT.at(tokens, token) && tokens.is(token + 1, "about") ? about(token, end) : clause(token, be, end);
        return clause == null ? whole(token, be, first, end) : clause;
    }

    /** "Berg seems to agree", "it appears that Berg agrees": as it looks to whoever tells it. */
    private @Nullable Report seeming(int token, int first, int end) {
        if (tokens.is(token + 1, "that") && tokens.is(token - 1, "it")) {
            Complements.Start start = new Complements.Start(token + 1, Complement.THAT, true);
            return report(cue(token, CLAUSES), token, start, end);
        }
        boolean infinitive = clauses.isInfinitive(token + 1, end);
        return token > first && (infinitive || isPredicate(token + 1)) ? all(token, token, first, end) : null;
    }

    /** "seemed | shaken", "appears less | certain": not "appeared on the show". */
    private boolean isPredicate(int token) {
        boolean adverb = tokens.lower(token).endsWith("ly") || DEGREES.at(tokens, token);
        int at = adverb ? token + 1 : token;
        boolean participle = tokens.isWord(at) && tokens.lower(at).endsWith("ed");
        boolean likely = adverb && tokens.lower(token).endsWith("likely");
        return likely || PREDICATES.at(tokens, at) || participle || tokens.is(token, "like");
    }

    /** The form of "be" that the participle belongs to, or -1. */
    private int auxiliary(int token, int first) {
        int be = token - 1;
        while (be > first && (tokens.lower(be).endsWith("ly") || BETWEEN.at(tokens, be))) {
            be--;
        }
        return be > first && TO_BE.at(tokens, be) ? be : -1;
    }

    /**
     * "the plan was criticised | by Berg", "a plan proposed by Berg": what is judged is the subject, or the noun before, with what
     * it is taken for: "seen by Berg | as a warning", "expected by analysts | to fall".
     */
    private @Nullable Report agent(int token, int be, int first, int end) {
        Cue cue = token > first ? Cue.participle(tokens, token) : null;
        boolean judges = cue != null && (cue.takes(Complement.OBJECT) || cue.takes(Complement.TOPIC));
        boolean takesFor = be >= 0 && WITH_AS.at(tokens, token);
        boolean plain = be >= 0 || !clauses.isFinite(token - 1);
        Span speaker = (judges || takesFor) && plain ? phrases.after(token + 2, end) : null;
        Span judged = speaker == null ? null : phrases.before(be < 0 ? token : be, first);
        if (cue == null || speaker == null || judged == null || AUTHORSHIP.contains(cue.lemma())) {
            return null;
        }
        int from = tokens.at(judged.start());
        int to = tokens.at(judged.end());
        if (MEANS.at(tokens, token + 2)
                || clauses.isGerund(tokens.at(speaker.start()))
                || clauses.hasFinite(from, to)) {
            return null;
        }
        List<Piece> pieces = new ArrayList<>(List.of(new Piece(from, to)));
        int behind = tokens.at(speaker.end());
        boolean predicate = takesFor && behind + 1 < end && tokens.is(behind, "as");
        if (!judges && !predicate) {
            return null;
        }
        if (predicate || (be >= 0 && WITH_INFINITIVE.at(tokens, token) && clauses.isInfinitive(behind, end))) {
            Complements.Start start = new Complements.Start(behind, Complement.INFINITIVE, false);
            pieces.add(new Piece(behind, ends.of(start, end, new Frame(Embedding.MAIN, Tense.PAST))));
        }
        return new Report(new Match<>(cue, token + 1), token, speaker, pieces, false);
    }

    /** "it is believed | that …", "Berg was told | that …". */
    private @Nullable Report clause(int token, int be, int end) {
        boolean told = OF_TELLING.at(tokens, token);
        boolean impersonal = WITH_THAT.at(tokens, token) && tokens.is(be - 1, "it");
        if (!told && !impersonal) {
            return null;
        }
        Cue cue = cue(token, CLAUSES);
        Complements.Start start = complements.behind(new Match<>(cue, token + 1), end);
        return start == null ? null : report(cue, token, start, end);
    }

    /** "Berg was asked | about the dam". */
    private @Nullable Report about(int token, int end) {
        return token + 3 < end
                ? report(cue(token, CLAUSES), token, new Complements.Start(token + 1, Complement.QUESTION, false), end)
                : null;
    }

    private Report report(Cue cue, int token, Complements.Start start, int end) {
        int stop = ends.of(start, end, new Frame(Embedding.MAIN, Tense.PAST));
        boolean statement = start.kind() != Complement.QUESTION;
        return new Report(new Match<>(cue, token + 1), token, null, List.of(new Piece(start.token(), stop)), statement);
    }

    /** "Berg is expected to resign": all of the clause is what is reported. */
    private @Nullable Report whole(int token, int be, int first, int end) {
        boolean reported = (WITH_INFINITIVE.at(tokens, token) && clauses.isInfinitive(token + 1, end))
                || (WITH_AS.at(tokens, token) && tokens.is(token + 1, "as"))
                || (OF_CRIME.at(tokens, token) && tokens.is(token + 1, "of"))
                || (WITH_OBJECT.at(tokens, token) && clauses.isDeterminer(token + 1));
        return reported ? all(token, be, first, end) : null;
    }

    private @Nullable Report all(int token, int verb, int first, int end) {
        Span subject = phrases.before(verb, first);
        if (subject == null || clauses.isQuestion(tokens.at(subject.start()))) {
            return null;
        }
        Complements.Start start = new Complements.Start(token + 1, Complement.INFINITIVE, false);
        int stop = ends.of(start, end, new Frame(Embedding.MAIN, Tense.PAST));
        List<Piece> pieces = new ArrayList<>();
        pieces.add(new Piece(tokens.at(subject.start()), stop));
        return new Report(new Match<>(cue(token, Set.of()), token + 1), token, null, pieces, false);
    }

    private Cue cue(int token, Set<Complement> frame) {
        return new Cue(tokens.lower(token), Certainty.POSSIBLE, Polarity.ASSERTED, Cue.Strength.WEAK, frame);
    }
}
