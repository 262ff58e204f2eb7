package org.claimcheck.extract.quote;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.claimcheck.model.Dateline;
import org.claimcheck.model.QuoteForm;
import org.claimcheck.model.QuoteMention;
import org.claimcheck.model.Span;
import org.claimcheck.text.PhraseTable.Match;
import org.claimcheck.text.Reading;
import org.claimcheck.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Reads what is reported without quotation marks: {@code Berg said she would resign}, {@code …, according to police},
 * {@code Berg praised the crew}. Sentences with quotations are read between these.
 */
final class IndirectSpeech {

    private final Tokens tokens;
    private final @Nullable Dateline dateline;
    private final Speakers speakers;
    private final Occasions occasions;
    private final ReportingClauses reports;
    private final List<QuoteMention> found = new ArrayList<>();
    private final Set<Integer> usedCues = new HashSet<>();
    private int next;
    private @Nullable Span speaker; // of the report or quotation before in the sentence

    IndirectSpeech(Reading reading, Speakers speakers, Occasions occasions) {
        this.tokens = reading.tokens();
        this.dateline = reading.dateline();
        this.speakers = speakers;
        this.occasions = occasions;
        this.reports = new ReportingClauses(tokens);
    }

    /** Reported speech outside the quotations, numbered from {@code firstNumber}. */
    List<QuoteMention> read(List<QuoteMention> quoted, int firstNumber) {
        next = firstNumber;
        for (QuoteMention quote : quoted) {
            Span cue = quote.cueSpan();
            if (cue != null) {
                usedCues.add(tokens.at(cue.start()));
            }
        }
        for (Report turn : new Turns(tokens, speakers).read()) {
            if (quoted.stream().noneMatch(quote -> isWithin(quote, turn))) {
                file(turn);
            }
        }
        int at = 0;
        for (int sentence = 0; sentence < tokens.sentences().size(); sentence++) {
            Span span = tokens.sentences().get(sentence);
            while (at < quoted.size() && quoted.get(at).span().end() <= span.start()) {
                at++;
            }
            at = sentence(sentence, quoted, at);
        }
        return found;
    }

    private boolean isWithin(QuoteMention quote, Report turn) {
        Report.Piece words = turn.pieces().get(0);
        return tokens.span(words.first(), words.end() - 1).overlaps(quote.span());
    }

    /** Reads a sentence between its quotations; returns the index of the first quotation that ends behind it. */
    private int sentence(int sentence, List<QuoteMention> quoted, int from) {
        int first = firstOf(sentence);
        int end = tokens.endOf(sentence);
        int at = from;
        boolean behindQuotation = false;
        speaker = null;
        while (at < quoted.size() && tokens.at(quoted.get(at).span().start()) < end) {
            Span quote = quoted.get(at).span();
            stretch(first, Math.min(end, tokens.at(quote.start())), behindQuotation, true);
            Span named = quoted.get(at).speakerSpan();
            speaker = named == null ? speaker : named;
            first = Math.max(first, tokens.at(quote.end()));
            behindQuotation = true;
            if (first >= end) {
                return at;
            }
            at++;
        }
        stretch(first, end, behindQuotation, false);
        return at;
    }

    /** The first token of a sentence behind the dateline. */
    private int firstOf(int sentence) {
        int first = tokens.firstOf(sentence);
        Dateline line = dateline;
        if (line == null || !tokens.sentences().get(sentence).overlaps(line.span())) {
            return first;
        }
        return Math.min(
                tokens.endOf(sentence), Math.max(first, tokens.at(line.span().end())));
    }

    /** Every report in these tokens, one behind the other. */
    private void stretch(int first, int end, boolean behindQuotation, boolean quoteFollows) {
        int token = first;
        int stop = end;
        Report closing = quoteFollows || end - first < 2 ? null : reports.closing(first, end);
        if (closing != null && !(behindQuotation && isRest(closing, first)) && usedCues.add(closing.cueToken())) {
            file(closing);
            stop = closing.pieces().get(0).end();
        }
        while (token < stop) {
            Report report = usedCues.contains(token) ? null : reports.at(token, first, stop, quoteFollows, speaker);
            int before = found.size();
            boolean rest = report != null && behindQuotation && isRest(report, first);
            if (report != null && !rest && !isBroken(report, end, quoteFollows)) {
                file(report);
            }
            boolean filed = found.size() > before;
            speaker = filed && report != null && report.speaker() != null ? report.speaker() : speaker;
            token = filed ? Math.max(token + 1, report == null ? 0 : report.end()) : token + 1;
        }
    }

    /**
     * Whether a report behind a quotation is only what stands between this and its cue: the reporting clause of that quotation
     * ("“…,” | Berg said, according to Lang"), or the rest of a clause of which some words are quoted.
     */
    private boolean isRest(Report report, int first) {
        Report.Piece words = report.pieces().get(0);
        return words.first() == reports.clauseStart(first) && words.end() <= report.cueToken();
    }

    /** Whether a source in front of its clause is told of words that a quotation goes on with. */
    private static boolean isBroken(Report report, int end, boolean quoteFollows) {
        return quoteFollows && report.cue().meaning().isSource() && report.end() == end;
    }

    private void file(Report report) {
        int number = next;
        for (Report.Piece piece : report.pieces()) {
            Span content = words(piece);
            if (content != null) {
                found.add(mention(content, report, number));
                next = number + 1;
            }
        }
    }

    /** The words of a piece without the signs at its ends; null when no word is left. */
    private @Nullable Span words(Report.Piece piece) {
        int start = piece.first();
        int end = Math.min(piece.end(), tokens.size());
        for (int token = start + 1; start > 0 && isMark(start - 1) && token < end; token++) {
            boolean stopped = isMark(token) && (tokens.is(token - 1, ",") || tokens.is(token - 1, "."));
            end = stopped ? token : end; // quoted words that are all of it
        }
        while (end > start
                && tokens.kind(end - 1) == Tokens.Kind.SIGN
                && !tokens.is(end - 1, ")")
                && !tokens.is(end - 1, "%")) {
            end--;
        }
        while (start < end && tokens.kind(start) == Tokens.Kind.SIGN && !tokens.is(start, "$")) {
            start++;
        }
        return start < end ? tokens.span(start, end - 1) : null;
    }

    private boolean isMark(int token) {
        return tokens.kind(token) == Tokens.Kind.SIGN
                && "“”\"".indexOf(tokens.source().charAt(tokens.start(token))) >= 0;
    }

    private List<Span> contents(Report report) {
        return report.pieces().stream()
                .map(piece -> tokens.span(piece.first(), Math.max(piece.first(), piece.end() - 1)))
                .toList();
    }

    private QuoteMention mention(Span content, Report report, int number) {
        Match<Cue> cue = report.cue();
        Span cueSpan = tokens.span(report.cueToken(), cue.end() - 1);
        Span speaker = report.speaker();
        return new QuoteMention(
                content,
                content,
                content,
                QuoteForm.INDIRECT,
                number,
                speaker == null ? null : speakers.resolve(speaker, null),
                speaker,
                cueSpan.of(tokens.source()),
                cueSpan,
                cue.meaning().certainty(),
                cue.meaning().polarity(),
                report.statement(),
                occasions.of(cue, report.cueToken(), contents(report)));
    }
}
