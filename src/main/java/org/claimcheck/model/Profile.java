package org.claimcheck.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What grouping and lineage need of an article, small enough that all of a month's fit in memory.
 *
 * @param article the article's id
 * @param source outlet, or null
 * @param url its address, or null
 * @param headline its headline, or its first words where it has none; for the label of its story
 * @param published epoch second of publication, or null when unknown
 * @param eventDays epoch days that the article's main event may fall on, likeliest first; empty when unknown
 * @param eventTypes families of its events, main first
 * @param terms weighted content terms: words, names, places, figures, each with a kind prefix such as {@code person:}
 * @param shingles sketch of the word runs outside quotations, ascending: all of them, or the smallest of a long text
 * @param quotes sketch of the word runs inside quotations, ascending
 * @param outline names, figures and rare words in the order in which the text tells them
 * @param credits outlets or agencies that the text credits, lower case, e.g. {@code reuters}, {@code foreign media}
 * @param length number of words read
 * @param parts parts of a round-up, live blog or newsletter that may tell of events of their own; mostly none
 * @param traces what other stories may be known by that the article goes back to
 */
public record Profile(
        String article,
        @Nullable String source,
        @Nullable String url,
        String headline,
        @Nullable Long published,
        List<Long> eventDays,
        List<String> eventTypes,
        TermVector terms,
        Hashes shingles,
        Hashes quotes,
        Hashes outline,
        List<String> credits,
        int length,
        List<Part> parts,
        Traces traces) {

    /**
     * What an article has in common with the stories that it follows, and with those that follow it.
     *
     * @param people full names of those who are not named for their office, folded, most named first
     * @param aged those of them whose age it gives
     * @param bodies other names of several words, folded, most named first
     * @param days epoch days that the text speaks of, wherever, ascending
     */
    public record Traces(List<String> people, List<String> aged, List<String> bodies, List<Long> days) {

        /** None. */
        public static final Traces NONE = new Traces(List.of(), List.of(), List.of(), List.of());

        public Traces {
            people = List.copyOf(people);
            aged = List.copyOf(aged);
            bodies = List.copyOf(bodies);
            days = List.copyOf(days);
        }
    }

    /**
     * What grouping needs of a part of an article.
     *
     * @param stretches of the article's text, in order
     * @param opening its heading or first words
     */
    public record Part(
            List<Span> stretches,
            String opening,
            List<Long> eventDays,
            List<String> eventTypes,
            TermVector terms,
            Hashes shingles,
            Hashes quotes,
            int length) {

        public Part {
            stretches = List.copyOf(stretches);
            eventDays = List.copyOf(eventDays);
            eventTypes = List.copyOf(eventTypes);
        }
    }

    public Profile {
        parts = parts == null ? List.of() : List.copyOf(parts); // stored before there were any
        traces = traces == null ? Traces.NONE : traces; // likewise
        eventDays = List.copyOf(eventDays);
        eventTypes = List.copyOf(eventTypes);
        credits = List.copyOf(credits);
    }

    /** This profile as far as it takes part in finding and weighing pairs: no terms, outline, credits and outlet. */
    public Profile gist(List<String> families) {
        return new Profile(
                article,
                null,
                url,
                headline,
                published,
                eventDays,
                families,
                TermVector.none(),
                shingles,
                quotes,
                Hashes.none(),
                List.of(),
                length,
                List.of(),
                Traces.NONE);
    }

    /** The same article with parts that may tell of events of their own. */
    public Profile withParts(List<Part> told) {
        return new Profile(
                article,
                source,
                url,
                headline,
                published,
                eventDays,
                eventTypes,
                terms,
                shingles,
                quotes,
                outline,
                credits,
                length,
                told,
                traces);
    }

    /** A part of this article as if it were an article. */
    public Profile of(Part part) {
        return new Profile(
                article,
                source,
                url,
                part.opening(),
                published,
                part.eventDays(),
                part.eventTypes(),
                part.terms(),
                part.shingles(),
                part.quotes(),
                Hashes.none(),
                List.of(),
                part.length(),
                List.of(),
                Traces.NONE);
    }
}
