package org.claimcheck.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that the checker sees in one article, nothing judged.
 *
 * @param published the article's own publication time, else the one its dateline or first lines give; null when neither
 * @param dateline where the dateline stands, or null
 * @param datelinePlace the place of the dateline as a place, or null
 * @param datelineDate the date of the dateline, or null
 * @param sentences sentence spans of the sections that are read, in order
 */
public record Annotation(
        Article article,
        @Nullable PublicationTime published,
        @Nullable Dateline dateline,
        @Nullable PlaceValue datelinePlace,
        @Nullable TimeValue datelineDate,
        List<Span> sentences,
        Mentions mentions,
        List<EventFrame> frames,
        List<Claim> claims) {

    public Annotation {
        sentences = List.copyOf(sentences);
        frames = List.copyOf(frames);
        claims = List.copyOf(claims);
    }

    /** The sentence that holds these words; the words themselves where no sentence does. */
    public Span sentenceOf(Span words) {
        for (Span sentence : sentences) {
            if (sentence.contains(words)) {
                return sentence;
            }
        }
        return words;
    }

    /** The same article with other events and claims. */
    public Annotation with(List<EventFrame> otherFrames, List<Claim> otherClaims) {
        return new Annotation(
                article,
                published,
                dateline,
                datelinePlace,
                datelineDate,
                sentences,
                mentions,
                otherFrames,
                otherClaims);
    }
}
