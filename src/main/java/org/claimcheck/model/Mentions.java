package org.claimcheck.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The mentions of one article by kind, each list in text order. */
public record Mentions(
        List<TimeMention> times,
        List<PersonMention> persons,
        List<PlaceMention> places,
        List<OrganisationMention> organisations,
        List<QuantityMention> quantities,
        List<QuoteMention> quotes,
        List<EventMention> events) {

    public Mentions {
        times = List.copyOf(times);
        persons = List.copyOf(persons);
        places = List.copyOf(places);
        organisations = List.copyOf(organisations);
        quantities = List.copyOf(quantities);
        quotes = List.copyOf(quotes);
        events = List.copyOf(events);
    }

    public static Mentions none() {
        return new Mentions(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    /** The same mentions with these events. */
    public Mentions withEvents(List<EventMention> found) {
        return new Mentions(times, persons, places, organisations, quantities, quotes, found);
    }

    /** All of them in text order, by start, then end, then kind. */
    public List<Mention> inTextOrder() {
        List<Mention> all = new ArrayList<>();
        all.addAll(times);
        all.addAll(persons);
        all.addAll(places);
        all.addAll(organisations);
        all.addAll(quantities);
        all.addAll(quotes);
        all.addAll(events);
        all.sort(Comparator.comparing(Mention::span)
                .thenComparing(mention -> mention.getClass().getSimpleName()));
        return all;
    }
}
