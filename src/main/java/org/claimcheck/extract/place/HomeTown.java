package org.claimcheck.extract.place;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.claimcheck.extract.place.Candidate.Trust;
import org.claimcheck.model.PlaceValue;
import org.claimcheck.text.Jurisdiction;
import org.claimcheck.text.Tokens;
import org.claimcheck.text.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * The town that a local report takes for granted: that of its dateline, else of the police that it quotes, else the only one
 * that it names, or the only one in which it says that something is and around which its other names lie; of a report that names no
 * town, that of its station. Streets and quarters of which nothing else is known lie there.
 */
final class HomeTown {

    /** Kilometres beyond which a place is not around the town. */
    private static final double AROUND_KM = 250;

    /** People from which a town has quarters with names of their own. */
    private static final long WITH_QUARTERS = 50_000;

    /** People from which a town is meant wherever its name stands, unless the report is of what happened there. */
    private static final long KNOWN = 200_000;

    private final @Nullable PlaceValue town;

    private HomeTown(@Nullable PlaceValue town) {
        this.town = town;
    }

    /** @param station the town that the name of the site tells, or null */
    static HomeTown of(
            List<Candidate> candidates,
            @Nullable PlaceValue dateline,
            Tokens tokens,
            Meanings meanings,
            @Nullable PlaceValue station) {
        Function<Candidate, @Nullable PlaceValue> meaning = meanings::of;
        if (dateline != null && dateline.kind() == PlaceValue.Kind.CITY) {
            return new HomeTown(dateline);
        }
        Candidate previous = null;
        for (Candidate candidate : candidates) {
            boolean twofold = (previous != null && previous.last() == candidate.first() - 1)
                    || isBehindName(candidate.first(), tokens); // "Charlotte Mecklenburg police"

            previous = candidate;
            if (twofold) {
                continue;
            }
            boolean named = candidate.trust().compareTo(Trust.LOW) > 0 || standsFree(candidate.first(), tokens);
            boolean police = named && candidate.trust() != Trust.NONE && Jurisdiction.follows(tokens, candidate.last());
            PlaceValue value = police ? meaning.apply(candidate) : null;
            if (value != null && value.kind() == PlaceValue.Kind.CITY) {
                return new HomeTown(value);
            }
        }
        List<Candidate> towns = candidates.stream()
                .filter(candidate -> !meanings.isQuarter(candidate))
                .toList();
        PlaceValue only = only(towns, meaning);
        if (only == null) {
            only = only(towns.stream().filter(meanings::isSupported).toList(), meaning);
        }
        boolean none = only == null && towns.stream().noneMatch(candidate -> isTown(candidate, meaning));
        return new HomeTown(none ? station : only);
    }

    private static boolean isTown(Candidate candidate, Function<Candidate, @Nullable PlaceValue> meaning) {
        PlaceValue value = candidate.trust().compareTo(Trust.LOW) > 0 ? meaning.apply(candidate) : null;
        return value != null && value.kind() == PlaceValue.Kind.CITY;
    }

    /** The town, where an article surely names one and no other. */
    private static @Nullable PlaceValue only(
            List<Candidate> candidates, Function<Candidate, @Nullable PlaceValue> meaning) {
        PlaceValue only = null;
        for (Candidate candidate : candidates) {
            boolean town = isTown(candidate, meaning);
            PlaceValue value = town ? meaning.apply(candidate) : null;
            if (town && only != null && !only.equals(value)) {
                return null;
            }
            only = town ? value : only;
        }
        return only;
    }

    private static boolean isBehindName(int first, Tokens tokens) {
        return !tokens.startsSentence(first)
                && !tokens.is(first - 1, "the")
                && tokens.isWord(first - 1)
                && tokens.isCapitalised(first - 1)
                && WordSet.givenNames().contains(tokens.lower(first - 1));
    }

    /** "Chicago Police" and "The Chicago Police", not "East Chicago Police". */
    private static boolean standsFree(int first, Tokens tokens) {
        return tokens.startsSentence(first)
                || !tokens.isWord(first - 1)
                || !tokens.isCapitalised(first - 1)
                || tokens.is(first - 1, "the");
    }

    /** The town, or null when the article does not tell. */
    @Nullable
    PlaceValue value() {
        return town;
    }

    /**
     * A town of the gazetteer that is far off, smaller than the home and not said to be elsewhere is a namesake: a quarter of
     * the home bears its name. "A shooting in Roxbury", in a report from Boston, is not in Roxbury, Wisconsin.
     *
     * @param located whether the article names the region or the country that the place would lie in
     * @param leading whether the headline or the lead names the place, or the article speaks of its people
     */
    PlaceValue near(PlaceValue place, boolean located, boolean leading) {
        boolean quarter = town != null
                && !located
                && place.kind() == PlaceValue.Kind.CITY
                && town.population() >= WITH_QUARTERS
                && place.population() < (leading ? town.population() : Math.min(KNOWN, town.population()))
                && town.country() != null
                && town.country().equals(place.country())
                && place.kilometresTo(town) > AROUND_KM;
        return quarter ? spot(place.name()) : place;
    }

    /** A quarter, street or building of this name in the home town; a name alone when there is none. */
    PlaceValue spot(String name) {
        if (town == null) {
            return new PlaceValue(name, PlaceValue.Kind.VENUE, List.of(), null, null, null, 0);
        }
        return spotIn(town, name);
    }

    /** Whether streets lie in a place: in a town, or in a quarter that the gazetteer knows. */
    static boolean isTownOrQuarter(PlaceValue place) {
        return place.kind() == PlaceValue.Kind.CITY
                || (place.kind() == PlaceValue.Kind.VENUE && place.population() > 0);
    }

    /** A quarter, street or building in a town; in the town of a quarter. */
    static PlaceValue spotIn(PlaceValue town, String name) {
        List<String> within = new ArrayList<>();
        if (town.kind() == PlaceValue.Kind.CITY) {
            within.add(town.name());
        }
        within.addAll(town.within());
        return new PlaceValue(
                name, PlaceValue.Kind.VENUE, within, town.country(), town.latitude(), town.longitude(), 0);
    }

    /** Whether a place lies abroad, seen from the home. */
    boolean isAbroad(PlaceValue place) {
        return town != null && town.country() != null && !town.country().equals(place.country());
    }
}
