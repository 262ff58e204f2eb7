package org.claimcheck.model;

import org.jspecify.annotations.Nullable;

/**
 * One piece of a quotation.
 *
 * @param span the words, including quotation marks where there are any; of a clause that is quoted nearly whole, the
 *     clause: {@code that the dam “held for three days”}
 * @param marked the part of the span from the opening to the closing mark; the span where nothing of it stands outside
 * @param content the words without quotation marks
 * @param form direct, mixed or indirect
 * @param quotation number of the quotation in this article; pieces of one quotation share it
 * @param speaker one name or description, resolved in the article, or null when unknown
 * @param speakerSpan the words that name the speaker at this quotation, or null
 * @param cue the reporting verb as written, e.g. {@code told}, or null
 * @param cueSpan where the cue stands, or null
 * @param certainty how firmly the cue reports: stated for "said", hoped for "hopes"
 * @param polarity denied for "denied", ruled out for "ruled out"
 * @param statement whether the words are something said; false for what is only wanted, judged or mentioned, as in
 *     {@code praised the crew}
 * @param speaking to whom, where and when it was said
 */
public record QuoteMention(
        Span span,
        Span marked,
        Span content,
        QuoteForm form,
        int quotation,
        @Nullable String speaker,
        @Nullable Span speakerSpan,
        @Nullable String cue,
        @Nullable Span cueSpan,
        Certainty certainty,
        Polarity polarity,
        boolean statement,
        Speaking speaking)
        implements Mention {

    /**
     * Whether words of it stand between quotation marks, be it two apostrophes or grave accents that an archive keeps for each:
     * such a mention is of the indirect form, and its marked part is longer than its content.
     */
    public boolean isMarked() {
        return form != QuoteForm.INDIRECT || marked.length() > content.length();
    }

    /** Whether some of these words stand between the quotation marks, so that they are the speaker's to the letter. */
    public boolean marks(Span words) {
        return isMarked() && marked.overlaps(words);
    }

    /**
     * Words between quotation marks within these, said by the same speaker in the same report.
     *
     * @param marked with the marks
     * @param content without them
     */
    public QuoteMention quoting(Span marked, Span content, QuoteForm form) {
        return new QuoteMention(
                marked,
                marked,
                content,
                form,
                quotation,
                speaker,
                speakerSpan,
                cue,
                cueSpan,
                certainty,
                polarity,
                statement,
                speaking);
    }

    /** The same quotation with the words of its clause from this offset on. */
    public QuoteMention startingAt(int start) {
        return new QuoteMention(
                new Span(start, span.end()),
                marked,
                content,
                form,
                quotation,
                speaker,
                speakerSpan,
                cue,
                cueSpan,
                certainty,
                polarity,
                statement,
                speaking);
    }
}
