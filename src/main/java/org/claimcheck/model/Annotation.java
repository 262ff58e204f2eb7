package org.claimcheck.model;

import java.util.List;
import java.util.Objects;
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

    /** Of all components, as with any record; an annotation is mostly held against itself. */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof Annotation it
                        && article.id().equals(it.article.id())
                        && article.equals(it.article)
                        && Objects.equals(published, it.published)
                        && Objects.equals(dateline, it.dateline)
                        && Objects.equals(datelinePlace, it.datelinePlace)
                        && Objects.equals(datelineDate, it.datelineDate)
                        && sentences.equals(it.sentences)
                        && mentions.equals(it.mentions)
                        && frames.equals(it.frames)
                        && claims.equals(it.claims));
    }

    /** Of the article's id alone, which hardly two annotations share. */
    @Override
    public int hashCode() {
        return article.id().hashCode();
    }

    /** The sentence that holds these words; the words themselves where no sentence does. */
    public Span sentenceOf(Span words) {
        int low = 0;
        int high = sentences.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sentences.get(middle).start() <= words.start()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low > 0 && sentences.get(low - 1).contains(words) ? sentences.get(low - 1) : words;
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
