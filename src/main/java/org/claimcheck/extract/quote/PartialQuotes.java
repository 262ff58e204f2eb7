package org.claimcheck.extract.quote;

import java.util.ArrayList;
import java.util.List;
import org.claimcheck.model.QuoteForm;
import org.claimcheck.model.QuoteMention;
import org.claimcheck.model.Span;
import org.claimcheck.text.Tokens;

/**
 * Reads quoted words within a reported clause as the words of whom the clause reports:
 * {@code Berg is skeptical of the “sharing economy” that others praise}. By themselves such words could be a term or irony of
 * the reporter; what somebody is reported to say or think, in which they stand, makes them this person's.
 */
final class PartialQuotes {

    private final Tokens tokens;

    PartialQuotes(Tokens tokens) {
        this.tokens = tokens;
    }

    /**
     * The runs that stand within reports and were not taken for quotations yet.
     *
     * @param left quoted runs that no cue of their own was found for, in text order
     * @param reports what is reported without quotation marks, in text order
     */
    List<QuoteMention> read(List<QuotedRun> left, List<QuoteMention> reports) {
        List<QuoteMention> found = new ArrayList<>();
        for (QuotedRun run : left) {
            QuoteMention closest = null;
            for (QuoteMention report : reports) {
                boolean holds = report.speaker() != null && report.span().contains(words(run));
                boolean closer = closest == null
                        || report.span().start() >= closest.span().start();
                closest = holds && closer ? report : closest;
            }
            if (closest != null && !QuotedWords.isCapitalised(run.content().of(tokens.source()))) {
                found.add(closest.quoting(run.span(), run.content(), QuoteForm.MIXED));
            }
        }
        return found;
    }

    /** The quoted words without the comma or full stop that only the typography sets within the marks. */
    private Span words(QuotedRun run) {
        Span content = run.content();
        boolean stop = ".,".indexOf(tokens.source().charAt(content.end() - 1)) >= 0;
        return stop ? new Span(content.start(), content.end() - 1) : content;
    }
}
