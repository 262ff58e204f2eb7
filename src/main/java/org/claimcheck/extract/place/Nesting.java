package org.claimcheck.extract.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.claimcheck.model.PlaceMention;
import org.claimcheck.model.PlaceValue;
import org.claimcheck.model.PlaceValue.Kind;
import org.claimcheck.text.Jurisdiction;
import org.claimcheck.text.Tokens;

/**
 * Which of two places that stand together lies in the other, where the words say so: "on Juniper Road in Oakfen", "the Millgate section
 * of Leeds", "in Millgate, Leeds", "Leeds's Millgate". What an article says counts more than the town that it reports from or than a
 * town elsewhere that bears the quarter's name.
 */
final class Nesting {

    private static final Pattern IN_TOWN = Pattern.compile(
            "(?: \\d+)?(?: (?:North|South|East|West))?,? (?:just )?(?:in|outside)(?: the)?(?: (?:town|city|village|township|community|hamlet) of)? ");
    private static final Pattern PART_OF = Pattern.compile(
            " (?:section|neighborhood|neighbourhood|district|quarter|area|part) of(?: the)?(?: city of)? ");
    private static final Pattern LIST = Pattern.compile("(?:,|,? (?:and|or)) \\p{Lu}.*", Pattern.DOTALL);

    /** Stands for several towns that have a street of one name. */
    private static final PlaceValue SEVERAL = new PlaceValue("", Kind.VENUE, List.of(), null, null, null, 0);

    /** Kilometres between a quarter and the middle of its city at most. */
    private static final double IN_CITY_KM = 40;

    private final Tokens tokens;
    private final String text;

    Nesting(Tokens tokens) {
        this.tokens = tokens;
        this.text = tokens.source();
    }

    /**
     * The same places in the same order, each inside the one that the words put it into.
     *
     * @param places in text order
     * @param located those of them of which the article tells no more than the name
     */
    List<PlaceMention> of(List<PlaceMention> places, List<PlaceMention> located) {
        Set<PlaceMention> unknown = new HashSet<>(located);
        List<PlaceMention> nested = new ArrayList<>(places);
        Map<String, PlaceValue> told = new HashMap<>();
        for (int at = 0; at + 1 < places.size(); at++) {
            PlaceMention left = places.get(at);
            PlaceMention right = places.get(at + 1);
            String between = text.substring(
                    Math.min(left.span().end(), right.span().start()),
                    right.span().start());
            boolean inTown = isSpot(left) && IN_TOWN.matcher(between).matches();
            if (inTown && unknown.contains(right)) {
                nested.set(at, put(left, right.value(), false));
            }
            if (inTown && (unknown.contains(right) || isTown(right))) {
                PlaceValue spot = nested.get(at).value();
                told.merge(spot.name(), spot, (one, other) -> one.equals(other) ? one : SEVERAL);
            } else if (isTown(right) && PART_OF.matcher(between).matches()) {
                nested.set(at, put(left, right.value(), isNear(left, right)));
            } else if (isPart(left, right) && between.equals(", ") && isAlone(left, right)) {
                nested.set(at, put(left, right.value(), true));
            } else if (isPart(right, left) && (between.equals("'s ") || between.equals("’s "))) {
                nested.set(at + 1, put(right, left.value(), true));
            }
        }
        nested.replaceAll(place -> isSpot(place) ? alike(place, told) : place);
        return nested;
    }

    /** A street that the article puts into one town lies there where it is named alone, too. */
    private static PlaceMention alike(PlaceMention spot, Map<String, PlaceValue> told) {
        PlaceValue value = told.getOrDefault(spot.value().name(), spot.value());
        return value.equals(SEVERAL) ? spot : new PlaceMention(spot.span(), value);
    }

    /** A street or a building, of which nothing is known but its name. */
    private static boolean isSpot(PlaceMention place) {
        return place.value().kind() == Kind.VENUE && place.value().population() == 0;
    }

    private static boolean isTown(PlaceMention place) {
        return place.value().kind() == Kind.CITY && place.value().latitude() != null;
    }

    private static boolean isNear(PlaceMention one, PlaceMention other) {
        return one.value().kilometresTo(other.value()) <= IN_CITY_KM;
    }

    /** Whether one may be a quarter of the other: a smaller town near by. */
    private static boolean isPart(PlaceMention part, PlaceMention whole) {
        return isTown(part)
                && isTown(whole)
                && part.value().population() < whole.value().population()
                && isNear(part, whole);
    }

    /** "was shot in Millgate, Leeds"; neither "In Millgate, Leeds police said" nor "in Millgate, Leeds and York". */
    private boolean isAlone(PlaceMention part, PlaceMention whole) {
        int first = tokens.at(part.span().start());
        int last = tokens.at(whole.span().end() - 1);
        return first > 0
                && CandidateFinder.LOCATIVE.at(tokens, first - 1)
                && !tokens.startsSentence(first - 1)
                && !Jurisdiction.follows(tokens, last)
                && !LIST.matcher(text.substring(whole.span().end())).matches();
    }

    /** The part, lying in the whole. */
    static PlaceMention put(PlaceMention part, PlaceValue whole, boolean near) {
        PlaceValue value = part.value();
        List<String> within = new ArrayList<>();
        within.add(whole.name());
        within.addAll(whole.within());
        PlaceValue at = near ? value : whole;
        return new PlaceMention(
                part.span(),
                new PlaceValue(
                        value.name(),
                        Kind.VENUE,
                        within,
                        whole.country(),
                        at.latitude(),
                        at.longitude(),
                        near ? value.population() : 0));
    }
}
