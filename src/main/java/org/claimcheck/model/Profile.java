package org.claimcheck.model;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What grouping and lineage need of an article, small enough that all of a month's fit in memory.
 *
 * @param article the article's id
 * @param source outlet, or null
 * @param published epoch second of publication, or null when unknown
 * @param eventDays epoch days that the article's main event may fall on; empty when unknown
 * @param eventTypes families of its events, main first
 * @param terms weighted content terms: words, names, places, figures, each with a kind prefix such as {@code person:}
 * @param shingles hashes of word shingles, sorted, for near copies
 * @param quotes hashes of normalised quotations
 * @param credits outlets or agencies that the text credits, lower case, e.g. {@code reuters}, {@code foreign media}
 * @param length number of words read
 */
public record Profile(
        String article,
        @Nullable String source,
        @Nullable Long published,
        List<Long> eventDays,
        List<String> eventTypes,
        Map<String, Float> terms,
        List<Long> shingles,
        List<Long> quotes,
        List<String> credits,
        int length) {

    public Profile {
        eventDays = List.copyOf(eventDays);
        eventTypes = List.copyOf(eventTypes);
        terms = Collections.unmodifiableMap(new TreeMap<>(terms)); // iterates in the same order on every run
        shingles = List.copyOf(shingles);
        quotes = List.copyOf(quotes);
        credits = List.copyOf(credits);
    }
}
