package org.claimcheck.extract.time;

import java.time.LocalDate;
import org.claimcheck.model.Article;
import org.claimcheck.model.ClockTime;
import org.claimcheck.model.Dateline;
import org.claimcheck.model.PublicationTime;
import org.claimcheck.model.Section;
import org.claimcheck.model.SectionKind;
import org.claimcheck.model.Span;
import org.claimcheck.model.TimeMention;
import org.claimcheck.model.TimeValue;
import org.claimcheck.text.Reading;
import org.claimcheck.text.Tokenizer;
import org.jspecify.annotations.Nullable;

/** The publication time of an article that brings none, from the lines at its top. */
final class DateLines {

    /** How much of a stretch of metadata is read, in UTF-16 code units. */
    private static final int METADATA = 400;

    /** How far down the body a line of its own may give the date. */
    private static final int TOP = 700;

    /** How much may stand beside the date on such a line: "Published", a byline, the outlet. */
    private static final int BESIDE = 45;

    private DateLines() {}

    static @Nullable PublicationTime publication(Reading reading) {
        Article article = reading.article();
        PublicationTime metadata = inMetadata(article);
        if (metadata != null) {
            return metadata;
        }
        Dateline dateline = reading.dateline();
        PublicationTime filed = dateline == null ? null : firstFull(article, dateline.span(), Integer.MAX_VALUE);
        return filed != null ? filed : onOwnLine(article);
    }

    private static @Nullable PublicationTime inMetadata(Article article) {
        for (Section section : article.sections()) {
            if (section.kind() == SectionKind.METADATA && section.span().start() < TOP * 2) {
                Span span = section.span();
                Span top = new Span(span.start(), Math.min(span.end(), span.start() + METADATA));
                PublicationTime time = firstFull(article, top, Integer.MAX_VALUE);
                if (time != null) {
                    return time;
                }
            }
        }
        return null;
    }

    /** A short line near the top that is little more than a date. */
    private static @Nullable PublicationTime onOwnLine(Article article) {
        String text = article.text();
        int end = Math.min(text.length(), TOP);
        int at = 0;
        while (at < end) {
            int newline = text.indexOf('\n', at);
            int lineEnd = newline < 0 ? text.length() : newline;
            boolean isShort = lineEnd - at <= BESIDE + 40 && lineEnd > at;
            if (isShort && article.kindAt(at) != SectionKind.CAPTION && article.kindAt(at) != SectionKind.BOILERPLATE) {
                PublicationTime time = firstFull(article, new Span(at, lineEnd), BESIDE);
                if (time != null) {
                    return time;
                }
            }
            at = lineEnd + 1;
        }
        return null;
    }

    /** The first day with its year in this stretch, and the time of day beside it. */
    private static @Nullable PublicationTime firstFull(Article article, Span where, int beside) {
        int end = Math.min(where.end(), article.text().length());
        Article line = Article.ofText(article.id(), null, null, article.text().substring(where.start(), end));
        for (TimeMention mention : TimeExtractor.mentions(Tokenizer.tokenize(line), null)) {
            TimeValue value = mention.value();
            LocalDate day = value.day();
            if (day != null
                    && value.from() != null
                    && where.length() - mention.span().length() <= beside) {
                ClockTime clock = value.clock();
                return clock == null || clock.isPartOfDay()
                        ? PublicationTime.of(day)
                        : new PublicationTime(day, clock.from(), value.zone());
            }
        }
        return null;
    }
}
