package org.claimcheck.model;

import org.jspecify.annotations.Nullable;

/**
 * One piece of a quotation.
 *
 * @param span the words, including quotation marks where there are any
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
 */
public record QuoteMention(
        Span span,
        Span content,
        QuoteForm form,
        int quotation,
        @Nullable String speaker,
        @Nullable Span speakerSpan,
        @Nullable String cue,
        @Nullable Span cueSpan,
        Certainty certainty,
        Polarity polarity,
        boolean statement)
        implements Mention {}
