package org.claimcheck.record;

import java.util.List;
import org.claimcheck.model.Annotation;
import org.claimcheck.model.Article;
import org.claimcheck.model.Claim;
import org.claimcheck.model.Dateline;
import org.claimcheck.model.EventFrame;
import org.claimcheck.model.Mentions;
import org.claimcheck.model.PlaceValue;
import org.claimcheck.model.PublicationTime;
import org.claimcheck.model.Span;
import org.claimcheck.model.TimeValue;
import org.jspecify.annotations.Nullable;

/** An annotation without its article, which is stored once. */
public record StoredAnnotation(
        @Nullable PublicationTime published,
        @Nullable Dateline dateline,
        @Nullable PlaceValue datelinePlace,
        @Nullable TimeValue datelineDate,
        List<Span> sentences,
        Mentions mentions,
        List<EventFrame> frames,
        List<Claim> claims) {

    public static StoredAnnotation of(Annotation it) {
        return new StoredAnnotation(
                it.published(),
                it.dateline(),
                it.datelinePlace(),
                it.datelineDate(),
                it.sentences(),
                it.mentions(),
                it.frames(),
                it.claims());
    }

    public Annotation of(Article article) {
        return new Annotation(
                article, published, dateline, datelinePlace, datelineDate, sentences, mentions, frames, claims);
    }
}
