package org.claimcheck.extract.quote;

import org.claimcheck.model.Span;

/**
 * Words between two quotation marks, in one paragraph.
 *
 * @param span with the marks
 * @param content without them
 * @param line the paragraph it stands in
 * @param reopened whether it goes on from a run of the paragraph before, which was left unclosed for that
 * @param single whether the marks are single
 * @param flattened whether two apostrophes or grave accents stand for each mark
 */
record QuotedRun(Span span, Span content, Span line, boolean reopened, boolean single, boolean flattened) {

    /** Whether no mark closes it. */
    boolean isUnclosed() {
        return span.end() <= content.end();
    }

    /** A short quotation alone on its line is a heading inside the text. */
    boolean isCrosshead(String text) {
        boolean alone = line.length() <= span.length() + 1;
        return !isUnclosed() && alone && (single || QuotedWords.count(content.of(text)) < 4);
    }

    QuotedRun asReopened() {
        return new QuotedRun(span, content, line, true, single, flattened);
    }
}
