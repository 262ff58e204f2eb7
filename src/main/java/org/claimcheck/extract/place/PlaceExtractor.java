package org.claimcheck.extract.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.claimcheck.model.Dateline;
import org.claimcheck.model.PlaceMention;
import org.claimcheck.model.PlaceValue;
import org.claimcheck.model.Span;
import org.claimcheck.text.Reading;
import org.claimcheck.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Finds place names and venues, and which place of the gazetteer each means. Stateless; may be shared.
 *
 * <p>"Paris, Texas" is one mention, of the town in Texas; a name with several bearers is the one that the article's other
 * places make likely, else the most populous. Demonyms ("Ukrainian") are no places.
 */
public final class PlaceExtractor {

    private static final String END_OF_REGION = ",(-–—_\n";

    /** Place mentions in text order, before the names of people and organisations are taken out. */
    public List<PlaceMention> extract(Reading reading) {
        List<Candidate> candidates = new CandidateFinder(reading.tokens(), datelineToken(reading)).find();
        PlaceValue dateline = dateline(reading);
        Meanings meanings = Meanings.of(candidates, dateline, reading.article().source());
        HomeTown home = HomeTown.of(candidates, dateline, reading.tokens(), meanings::of);
        meanings.settleAround(home);
        List<PlaceMention> towns = new ArrayList<>();
        for (Candidate candidate : candidates) {
            PlaceValue value = meanings.of(candidate);
            boolean spot = isQuarter(reading.tokens(), candidate) || isStreet(reading.tokens(), candidate);
            if (value != null && spot && home.value() != null) {
                value = home.spot(value.name());
            }
            if (value != null) {
                towns.add(new PlaceMention(reading.tokens().span(candidate.first(), candidate.last()), value));
            }
        }
        List<PlaceMention> places = new VenueFinder(reading, towns, home).withVenues();
        List<PlaceMention> located = new LocatedNames(reading.tokens()).beside(places);
        if (located.isEmpty()) {
            return places;
        }
        List<PlaceMention> all = new ArrayList<>(places);
        all.addAll(located);
        all.sort(Comparator.comparing(PlaceMention::span));
        return all;
    }

    /** "the Knoxville neighborhood": a part of the town that is reported from. */
    private static boolean isQuarter(Tokens tokens, Candidate candidate) {
        return tokens.is(candidate.last() + 1, "neighborhood")
                || tokens.is(candidate.last() + 1, "neighbourhood")
                || tokens.is(candidate.last() + 1, "section");
    }

    /** "the 16000 block of Eastwood": a street that bears the name of a town. */
    private static boolean isStreet(Tokens tokens, Candidate candidate) {
        boolean block = tokens.is(candidate.first() - 2, "block") || tokens.is(candidate.first() - 2, "blocks");
        return block && tokens.is(candidate.first() - 1, "of");
    }

    /** The place of the dateline, or null. */
    public @Nullable PlaceValue dateline(Reading reading) {
        Dateline dateline = reading.dateline();
        if (dateline == null || dateline.place() == null) {
            return null;
        }
        return DatelinePlace.of(dateline.place() + outer(reading.article().text(), dateline));
    }

    private static int datelineToken(Reading reading) {
        Dateline dateline = reading.dateline();
        Span place = dateline == null ? null : dateline.placeSpan();
        return place == null ? -1 : reading.tokens().at(place.start());
    }

    /** The region or country behind the dateline's place, with the comma: ", Mo" of "COLUMBIA, Mo. -"; or nothing. */
    private static String outer(String text, Dateline dateline) {
        Span place = dateline.placeSpan();
        if (place == null || !text.startsWith(",", place.end())) {
            return "";
        }
        int end = place.end() + 1;
        while (end < dateline.span().end() && END_OF_REGION.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return text.substring(place.end(), end);
    }
}
