package org.claimcheck.extract.quote;

import java.util.ArrayList;
import java.util.List;
import org.claimcheck.model.Certainty;
import org.claimcheck.model.Polarity;
import org.claimcheck.model.QuoteForm;
import org.claimcheck.model.QuoteMention;
import org.claimcheck.model.Span;
import org.claimcheck.model.Speaking;
import org.claimcheck.text.PhraseTable.Match;
import org.claimcheck.text.Reading;
import org.claimcheck.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Reads direct and mixed quotations: attributes each quoted run, joins the pieces of one, leaves scare quotes out. Words
 * whose marks were flattened to apostrophes are of the indirect form in the list of mentions, as news corpora have them; whoever asks whether they are marked learns it.
 * The same signs stand for inches and emphasis, so that without a speaker they are nothing.
 */
final class QuotedSpeech {

    /** A quoted run that was taken for speech. */
    private record Piece(
            QuotedRun run,
            Surroundings around,
            QuoteForm form,
            @Nullable Attribution by,
            @Nullable String speaker,
            int quotation,
            boolean isCued) {

        /** This piece, said by the speaker of another one. */
        Piece by(Piece other) {
            return new Piece(run, around, form, other.by(), other.speaker(), other.quotation(), false);
        }
    }

    private final Tokens tokens;
    private final String text;
    private final List<QuotedRun> runs;
    private final Attributor attributor;
    private final Speakers speakers;
    private final Occasions occasions;
    private final ContentClause clauses;
    private final QuotedNames names;
    private final List<QuoteMention> found = new ArrayList<>();
    private final List<Piece> pieces = new ArrayList<>(); // as found, one for one
    private final List<QuotedRun> left = new ArrayList<>();
    private @Nullable Piece last;
    private @Nullable String lastSpeaker;
    private int next;

    QuotedSpeech(Reading reading, Speakers speakers, Occasions occasions) {
        this.tokens = reading.tokens();
        this.text = tokens.source();
        this.runs = QuoteMarks.find(reading.article());
        this.attributor = new Attributor(tokens);
        this.speakers = speakers;
        this.occasions = occasions;
        this.clauses = new ContentClause(tokens);
        this.names = new QuotedNames(tokens);
    }

    /** The quoted pieces in text order. */
    List<QuoteMention> read() {
        for (int index = 0; index < runs.size(); index++) {
            Piece piece = piece(index);
            if (piece == null && !runs.get(index).single() && !runs.get(index).flattened()) {
                left.add(runs.get(index));
            }
            if (piece != null) {
                if (!piece.run().flattened() || piece.form() == QuoteForm.DIRECT) {
                    found.add(mention(piece));
                    pieces.add(piece);
                }
                last = piece;
                lastSpeaker = piece.speaker() == null ? lastSpeaker : piece.speaker();
                next = Math.max(next, piece.quotation() + 1);
            }
        }
        widen();
        return found;
    }

    /** Gives the first piece of a sentence the words of its clause that stand before the opening mark. */
    private void widen() {
        for (int first = 0; first < pieces.size(); first++) {
            Piece piece = pieces.get(first);
            Attribution by = piece.by();
            if (by != null && !piece.around().startsSentence()) {
                List<QuotedRun> runs = new ArrayList<>();
                for (int at = first; at < pieces.size() && isSameClause(piece, pieces.get(at)); at++) {
                    runs.add(pieces.get(at).run());
                }
                int start = clauses.start(runs, by, piece.around().from());
                found.set(first, found.get(first).startingAt(start));
                first += runs.size() - 1;
            }
        }
    }

    private static boolean isSameClause(Piece first, Piece next) {
        return next.quotation() == first.quotation() && next.around().sameSentence(first.run());
    }

    /** The runs that were taken neither for speech nor for a name, in text order. */
    List<QuotedRun> left() {
        return left;
    }

    /** The first quotation number not used yet. */
    int next() {
        return next;
    }

    private @Nullable Piece piece(int index) {
        QuotedRun run = runs.get(index);
        QuotedRun before = index > 0 && runs.get(index - 1).line().equals(run.line()) ? runs.get(index - 1) : null;
        QuotedRun after =
                index + 1 < runs.size() && runs.get(index + 1).line().equals(run.line()) ? runs.get(index + 1) : null;
        Surroundings around = Surroundings.of(tokens, run, before, after);
        if (run.reopened() && last != null) {
            return reopened(run, around, last);
        }
        if (names.isName(run, around)) {
            return null;
        }
        Attribution by = attribution(run, around, after);
        if (by != null) {
            return attributed(run, around, by);
        }
        return unattributed(run, around);
    }

    /**
     * Another paragraph of the quotation before. A cue behind it holds for all its paragraphs, back to the one that was
     * left open by nobody's cue; else the cue of the paragraphs before holds.
     */
    private Piece reopened(QuotedRun run, Surroundings around, Piece before) {
        Attribution own = attributor.behind(run, around.limit());
        if (own == null || own.speaker() == null || before.isCued()) {
            return new Piece(run, around, QuoteForm.DIRECT, before.by(), before.speaker(), before.quotation(), false);
        }
        String speaker = speakers.resolve(own.speaker(), lastSpeaker);
        Piece piece = new Piece(
                run, around, QuoteForm.DIRECT, own, speaker, before.by() == null ? before.quotation() : next, true);
        int at = pieces.size() - 1;
        while (at >= 0 && pieces.get(at).run().isUnclosed() && !pieces.get(at).isCued()) {
            pieces.set(at, pieces.get(at).by(piece));
            found.set(at, mention(pieces.get(at)));
            at--;
        }
        return piece;
    }

    private @Nullable Attribution attribution(QuotedRun run, Surroundings around, @Nullable QuotedRun next) {
        if (around.startsSentence()) {
            return attributor.behind(run, around.limit());
        }
        Attribution agent = attributor.agent(run, around.from(), around.limit());
        Attribution by = agent == null ? attributor.before(run, around.from()) : agent;
        if (by == null || !attributor.isLeadIn(run, by)) {
            Attribution behind = attributor.isParted(run) ? attributor.behind(run, around.limit()) : null;
            by = behind == null ? by : behind;
        }
        if (by == null && next != null && around.sameSentence(next)) {
            by = attributor.behind(next, around.sentenceEnd()); // "A" and "B," Berg said
        }
        return by == null ? attributor.atSentenceEnd(run, around.sentenceEnd()) : by;
    }

    private @Nullable Piece attributed(QuotedRun run, Surroundings around, Attribution by) {
        QuoteForm form = around.form(run, text);
        boolean uttered =
                tokens.at(run.span().start()) == by.endCueToken() || by.cue().names();
        if (form == QuoteForm.MIXED
                && !uttered
                && QuotedWords.isTitle(run.content().of(text))) {
            return null;
        }
        Span words = by.speaker();
        String speaker = words == null ? subject(by) : speakers.resolve(words, lastSpeaker);
        Piece before = last;
        Attribution lastBy = before == null ? null : before.by();
        boolean sameCue = lastBy != null && lastBy.firstCueToken() == by.firstCueToken();
        boolean sameSentence = before != null
                && form == QuoteForm.MIXED
                && around.sameSentence(before.run())
                && before.form() == QuoteForm.MIXED;
        int quotation = before != null && (sameCue || sameSentence) ? before.quotation() : next;
        return new Piece(run, around, form, by, speaker, quotation, true);
    }

    /** The subject of the sentence, for a cue without one of its own: "Berg rose and said". */
    private @Nullable String subject(Attribution by) {
        int cue = by.firstCueToken();
        Piece before = last;
        if (before != null && tokens.sentenceAt(before.run().span().end() - 1) == tokens.sentenceOf(cue)) {
            return before.speaker();
        }
        int first = tokens.firstOf(tokens.sentenceOf(cue));
        String named = first < cue ? speakers.firstPerson(tokens.start(first), tokens.start(cue)) : null;
        return named == null ? lastSpeaker : named;
    }

    private @Nullable Piece unattributed(QuotedRun run, Surroundings around) {
        String words = run.content().of(text);
        Piece before = last;
        boolean sentence = QuotedWords.isSentence(words);
        if (run.isCrosshead(text)) {
            return null;
        }
        if (before != null && sentence && around.startsSentence() && follows(before.run(), run)) {
            return new Piece(run, around, QuoteForm.DIRECT, before.by(), before.speaker(), before.quotation(), false);
        }
        boolean goesOn = before != null
                && before.by() != null
                && !around.startsSentence()
                && around.sameSentence(before.run())
                && !QuotedWords.isTitle(words);
        if (before != null && goesOn) {
            return new Piece(run, around, QuoteForm.MIXED, before.by(), before.speaker(), before.quotation(), false);
        }
        if (QuotedWords.isTitle(words)) {
            return null;
        }
        QuoteForm form = around.form(run, text);
        int least = form == QuoteForm.DIRECT ? 4 : 7;
        boolean accepted = sentence && (QuotedWords.count(words) >= least || run.isUnclosed());
        return accepted ? new Piece(run, around, form, null, speakerBefore(run, around.from()), next, false) : null;
    }

    /** Whether nothing but the attribution of the piece before stands between it and this run. */
    private boolean follows(QuotedRun before, QuotedRun run) {
        if (before.line().equals(run.line())) {
            int sentences = tokens.sentenceAt(run.span().start())
                    - tokens.sentenceAt(before.span().end() - 1);
            return sentences <= 2 && run.span().start() - before.span().end() < 250;
        }
        boolean nextLine =
                text.substring(before.line().end(), run.line().start()).isBlank();
        return nextLine
                && run.line().end() - before.span().end() > 0
                && before.line().end() - before.span().end() < 200;
    }

    /** The subject of the sentence before a quotation that names no speaker. */
    private @Nullable String speakerBefore(QuotedRun run, int from) {
        Span colon = attributor.colonSubject(run, from);
        String introduced = colon == null ? null : speakers.lastNamed(colon);
        if (introduced != null) {
            return introduced;
        }
        int sentence = tokens.sentenceAt(run.span().start());
        for (int back = sentence; back >= Math.max(0, sentence - 1); back--) {
            int first = tokens.firstOf(back);
            int end = Math.min(tokens.endOf(back), tokens.at(run.span().start()));
            String named = first < end ? speakers.firstPerson(tokens.start(first), tokens.end(end - 1)) : null;
            if (named != null) {
                return named;
            }
        }
        return lastSpeaker;
    }

    private QuoteMention mention(Piece piece) {
        Attribution by = piece.by();
        Span cue = by == null ? null : tokens.span(by.firstCueToken(), by.endCueToken() - 1);
        return new QuoteMention(
                piece.run().span(),
                piece.run().span(),
                piece.run().content(),
                piece.run().flattened() ? QuoteForm.INDIRECT : piece.form(),
                piece.quotation(),
                piece.speaker(),
                by == null ? null : by.speaker(),
                cue == null ? null : cue.of(text),
                cue,
                by == null ? Certainty.STATED : by.cue().certainty(),
                by == null ? Polarity.ASSERTED : by.cue().polarity(),
                true,
                by == null
                        ? Speaking.UNTOLD
                        : occasions.of(new Match<>(by.cue(), by.endCueToken()), by.firstCueToken(), contents(piece)));
    }

    /** The piece, and the quoted runs beside it in its paragraph. */
    private List<Span> contents(Piece piece) {
        List<Span> contents = new ArrayList<>();
        int at = runs.indexOf(piece.run());
        for (int near = Math.max(0, at - 2); near < Math.min(runs.size(), at + 3); near++) {
            if (runs.get(near).line().equals(piece.run().line())) {
                contents.add(runs.get(near).span());
            }
        }
        return contents;
    }
}
