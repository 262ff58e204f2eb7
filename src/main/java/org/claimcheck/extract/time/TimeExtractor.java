package org.claimcheck.extract.time;

import java.util.List;
import org.claimcheck.model.PublicationTime;
import org.claimcheck.model.TimeMention;
import org.claimcheck.text.Reading;
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
        return List.of();
    }

    /** The publication time that the article's own words give: its metadata, else a date in its dateline; null when none. */
    public @Nullable PublicationTime reference(Reading reading) {
        return reading.article().published();
    }
}
