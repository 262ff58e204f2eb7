package org.claimcheck.extract.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.claimcheck.model.Dateline;
import org.claimcheck.model.PlaceMention;
import org.claimcheck.model.PlaceValue;
import org.claimcheck.model.Span;
import org.claimcheck.text.Folding;
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

    /**
     * The places of an article.
     *
     * @param mentions in text order, before the names of people and organisations are taken out
     * @param dateline the place that the article is filed from, or null
     */
    public record Places(List<PlaceMention> mentions, @Nullable PlaceValue dateline) {}

    /** The places that an article names. */
    public Places extract(Reading reading) {
        CandidateFinder finder = new CandidateFinder(reading.tokens(), datelineToken(reading));
        List<Candidate> candidates = finder.find();
        SitePlaces site = SitePlaces.of(reading.article());
        Hints hints = Hints.of(candidates, finder.nations(), reading.article().source(), site);
        Meanings meanings = new Meanings(hints);
        PlaceValue dateline = dateline(reading, meanings);
        hints.settle(candidates, dateline);
        meanings.file(dateline);
        HomeTown home = HomeTown.of(candidates, dateline, reading.tokens(), meanings, site.town());
        meanings.settleAround(home);
        List<PlaceMention> towns = new ArrayList<>();
        for (Candidate candidate : candidates) {
            PlaceValue value = meanings.of(candidate);
            PlaceValue owner = value == null ? null : owner(reading.tokens(), candidate, towns);
            if (owner != null) {
                value = HomeTown.spotIn(
                        owner, candidate.entries().get(0).value().name());
            } else if (value == null && isStreet(reading.tokens(), candidate) && home.value() != null) {
                value = home.spot(reading.tokens()
                        .span(candidate.first(), candidate.last())
                        .of(reading.article().text()));
            } else if (value != null && isInTown(reading.tokens(), candidate, home)) {
                value = home.spot(value.name());
            }
            if (value != null) {
                towns.add(new PlaceMention(reading.tokens().span(candidate.first(), candidate.last()), value));
            }
        }
        List<PlaceMention> places = new VenueFinder(reading, towns, home).withVenues();
        Dateline line = reading.dateline();
        List<PlaceMention> located =
                new LocatedNames(reading.tokens(), line == null ? null : line.place()).beside(places);
        PlaceValue county = onlyCounty(places);
        if (county != null) {
            located.replaceAll(place -> place.value().within().isEmpty() ? inCounty(place, county) : place);
        }
        List<PlaceMention> all = new ArrayList<>(places);
        all.addAll(located);
        all.sort(Comparator.comparing(PlaceMention::span));
        return new Places(new Nesting(reading.tokens()).of(all, located), dateline);
    }

    /**
     * The county that an article speaks of when it speaks of one only, and tells or leaves no doubt in which region that is: a village that no
     * gazetteer knows lies there. Null otherwise.
     */
    private static @Nullable PlaceValue onlyCounty(List<PlaceMention> places) {
        PlaceValue only = null;
        for (PlaceMention place : places) {
            boolean county = CountyNames.isCounty(place.value());
            if (county && only != null && !only.equals(place.value())) {
                return null;
            }
            only = county ? place.value() : only;
        }
        return only == null || only.within().isEmpty() ? null : only;
    }

    /** A village in its county; what bears the county's own name is the county. */
    private static PlaceMention inCounty(PlaceMention place, PlaceValue county) {
        return county.name().startsWith(place.value().name() + " ")
                ? new PlaceMention(place.span(), county)
                : Nesting.put(place, county, false);
    }

    /** A street or a quarter that bears the name of a town or a region, in whatever town that is. */
    private static boolean isInTown(Tokens tokens, Candidate candidate, HomeTown home) {
        boolean quarter = home.value() == null
                ? StreetNames.isQuarterOfTown(tokens, candidate.first(), candidate.last())
                : StreetNames.isQuarter(tokens, candidate.last());
        return quarter || isStreet(tokens, candidate);
    }

    /** "Leeds's Holbeck": the town that a village or quarter is told to be of, whoever else bears its name; or null. */
    private static @Nullable PlaceValue owner(Tokens tokens, Candidate candidate, List<PlaceMention> towns) {
        PlaceMention before = towns.isEmpty() ? null : towns.get(towns.size() - 1);
        if (before == null || before.value().kind() != PlaceValue.Kind.CITY) {
            return null;
        }
        int clitic = candidate.first() - 1;
        boolean owned = clitic > 0
                && tokens.kind(clitic) == Tokens.Kind.CLITIC
                && before.span().end() == tokens.start(clitic);
        return owned && candidate.entries().stream().noneMatch(Trusts::isLarge) ? before.value() : null;
    }

    /** "the 16000 block of Eastwood": a street that bears the name of a town. */
    private static boolean isStreet(Tokens tokens, Candidate candidate) {
        boolean block = tokens.is(candidate.first() - 2, "block") || tokens.is(candidate.first() - 2, "blocks");
        return block && tokens.is(candidate.first() - 1, "of");
    }

    /** The place of the dateline, or null. */
    private static @Nullable PlaceValue dateline(Reading reading, Meanings meanings) {
        Dateline dateline = reading.dateline();
        if (dateline == null || dateline.place() == null) {
            return null;
        }
        String key = Folding.fold(dateline.place());
        return DatelinePlace.of(
                dateline.place() + outer(reading.article().text(), dateline), it -> meanings.support(it, key));
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
