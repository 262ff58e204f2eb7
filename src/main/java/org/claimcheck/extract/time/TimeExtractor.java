package org.claimcheck.extract.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.claimcheck.model.Article;
import org.claimcheck.model.PublicationTime;
import org.claimcheck.model.TimeMention;
import org.claimcheck.text.Reading;
import org.claimcheck.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Recognises and normalises the time expressions of an article. Stateless; may be shared. */
public final class TimeExtractor {

    /**
     * The time expressions in text order.
     *
     * @param reference the day that "tomorrow" and "Thursday" are counted from, or null when the article has none; values
     *     then stay partial
     */
    public List<TimeMention> extract(Reading reading, @Nullable PublicationTime reference) {
        return mentions(reading.tokens(), reference == null ? null : reference.date());
    }

    static List<TimeMention> mentions(Tokens tokens, @Nullable LocalDate reference) {
        Placement placement = new Placement(tokens, reference);
        List<TimeMention> mentions = new ArrayList<>();
        for (Draft draft : new Scan(tokens).drafts()) {
            placement.place(draft, mentions);
        }
        return mentions;
    }

    /**
     * The publication time that the article's own words give: what it brings as metadata, else a date with its year in the
     * dateline or on a line of its own at the top ("Published: July 29, 2004"); null when there is none.
     */
    public @Nullable PublicationTime reference(Reading reading) {
        Article article = reading.article();
        return article.published() != null ? article.published() : DateLines.publication(reading);
    }
}
