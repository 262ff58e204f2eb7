package org.claimcheck.extract.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.claimcheck.model.Article;
import org.claimcheck.model.Dateline;
import org.claimcheck.model.PublicationTime;
import org.claimcheck.model.Section;
import org.claimcheck.model.SectionKind;
import org.claimcheck.model.Span;
import org.claimcheck.model.TimeMention;
import org.claimcheck.text.Reading;
import org.claimcheck.text.Tokenizer;
import org.claimcheck.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Recognises and normalises the time expressions of an article. Stateless; may be shared. */
public final class TimeExtractor {

    /** How much of a stretch of metadata is read for a date. */
    private static final int DATE_LINE = 400;

    /**
     * The time expressions in text order.
     *
     * @param reference the day that "tomorrow" and "Thursday" are counted from, or null when the article has none; values
     *     then stay partial
     */
    public List<TimeMention> extract(Reading reading, @Nullable PublicationTime reference) {
        return mentions(reading.tokens(), reference == null ? null : reference.date());
    }

    private static List<TimeMention> mentions(Tokens tokens, @Nullable LocalDate reference) {
        Placement placement = new Placement(tokens, reference);
        List<TimeMention> mentions = new ArrayList<>();
        for (Draft draft : new Scan(tokens).drafts()) {
            mentions.add(placement.mention(draft));
        }
        return mentions;
    }

    /** The publication time that the article's own words give: its metadata, else a date in its dateline; null when none. */
    public @Nullable PublicationTime reference(Reading reading) {
        Article article = reading.article();
        if (article.published() != null) {
            return article.published();
        }
        for (Section section : article.sections()) {
            if (section.kind() == SectionKind.BODY) {
                break;
            }
            PublicationTime time = section.kind() == SectionKind.METADATA ? fullDate(article, section.span()) : null;
            if (time != null) {
                return time;
            }
        }
        Dateline dateline = reading.dateline();
        return dateline == null ? null : fullDate(article, dateline.span());
    }

    /** The first day with its year, and the time of day beside it, in this stretch of the article. */
    private static @Nullable PublicationTime fullDate(Article article, Span where) {
        int end = Math.min(where.end(), where.start() + DATE_LINE);
        Article line = Article.ofText(article.id(), null, null, article.text().substring(where.start(), end));
        for (TimeMention mention : mentions(Tokenizer.tokenize(line), null)) {
            LocalDate day = mention.value().day();
            if (day != null && mention.value().from() != null) {
                boolean timed = mention.value().clock() != null
                        && !mention.value().clock().isPartOfDay();
                return new PublicationTime(
                        day,
                        timed ? mention.value().from().toLocalTime() : null,
                        timed ? mention.value().zone() : null);
            }
        }
        return null;
    }
}
