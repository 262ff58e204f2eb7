package org.claimcheck.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.claimcheck.model.Alignment.Pair;
import org.claimcheck.model.Claim;
import org.claimcheck.model.Comparison;
import org.claimcheck.model.PlaceValue;
import org.claimcheck.model.PlaceValue.Kind;
import org.claimcheck.model.SectionKind;
import org.claimcheck.text.Folding;
import org.claimcheck.text.Gazetteer;
import org.jspecify.annotations.Nullable;

/**
 * Where an event is, compared level by level: towns with towns, streets and buildings, regions and countries as they come.
 *
 * <p>That two articles agree on the country or on the name of a street does not excuse that they put the event into two towns.
 * Of the towns that an article gives an event it is the principal one that counts: the one it names most often, in a tie the one
 * of its headline, then the first. Where another is named nearly as often, the pair is not sure; nor where an article names the
 * other one's town as well, and if it names that nearly as often as its own there is no disagreement at all.
 */
final class PlacePairs {

    /** How many times as often the principal town must be named as the next one for the choice to be sure. */
    private static final int SURELY = 2;

    private PlacePairs() {}

    /**
     * An article's principal town.
     *
     * @param sure whether it is named far more often than any other
     * @param others the other towns that the article gives the event
     */
    private record Town(List<Claim> claims, boolean sure, List<PlaceValue> others) {

        boolean names(Claim town) {
            PlaceValue place = PlacePairs.town(town);
            return place != null && others.stream().anyMatch(other -> isOne(PlaceComparator.compare(other, place)));
        }

        /** Whether two towns are one; that one is not far from the other makes it no name for it. */
        private static boolean isOne(Comparison comparison) {
            return !comparison.relation().disagrees() && !comparison.kind().equals(PlaceComparator.NEAR);
        }
    }

    static List<Pair> pairs(List<Claim> claims, ClaimIndex index) {
        Map<String, Town> principal = principal(claims.stream()
                .filter(claim -> !PlaceComparator.isInferred(claim, index.article(claim)))
                .toList());
        List<Claim> towns = principal.values().stream()
                .flatMap(town -> town.claims().stream())
                .toList();
        List<Pair> pairs = new ArrayList<>();
        for (Pair pair : Pairing.pairs(claims, Comparators::compare, index)) {
            boolean settled = isTown(pair.left()) && isTown(pair.right());
            boolean below = town(pair.left()) != null
                    && town(pair.right()) != null
                    && pair.comparison().relation().disagrees();
            if (pair.within() || !(settled || below)) {
                pairs.add(pair);
            }
        }
        for (Pair pair : Pairing.pairs(towns, PlacePairs::compareTowns, index)) {
            Town left = principal.get(pair.left().article());
            Town right = principal.get(pair.right().article());
            if (left != null && right != null && !pair.within()) {
                boolean shared = left.names(pair.right()) || right.names(pair.left());
                boolean clear =
                        (left.sure() && right.sure()) || Pairing.isRetold(index.sides(pair.left(), pair.right()));
                if (clear || !shared || !pair.comparison().relation().disagrees()) {
                    Comparison comparison = OwnTown.weigh(pair.comparison(), pair.left(), pair.right(), index);
                    pairs.add(new Pair(pair.left(), pair.right(), comparison, pair.sure() && clear && !shared));
                }
            }
        }
        return pairs;
    }

    private static Comparison compareTowns(Sides sides) {
        PlaceValue left = Objects.requireNonNull(town(sides.left()));
        PlaceValue right = Objects.requireNonNull(town(sides.right()));
        return new PlaceComparator().compare(left, right, sides);
    }

    private static boolean isTown(Claim claim) {
        return claim.value() instanceof PlaceValue place && place.kind() == Kind.CITY;
    }

    /** The town that a claim names, or in which the street or building lies that it names; or null. */
    private static @Nullable PlaceValue town(Claim claim) {
        if (!(claim.value() instanceof PlaceValue place)) {
            return null;
        }
        if (place.kind() == Kind.CITY) {
            return place;
        }
        boolean inTown = place.kind() == Kind.VENUE && place.within().size() > 2; // town, region, country
        return inTown ? townOf(place) : null;
    }

    /** The town that a venue lies in, as the gazetteer knows it; or null. */
    static @Nullable PlaceValue townOf(PlaceValue venue) {
        List<String> outer = venue.within().subList(1, venue.within().size());
        return Gazetteer.shared().find(Folding.fold(venue.within().get(0))).stream()
                .map(Gazetteer.Entry::value)
                .filter(town -> town.kind() == Kind.CITY && town.within().equals(outer))
                .findFirst()
                .orElse(null);
    }

    private static Map<String, Town> principal(List<Claim> claims) {
        Map<String, Map<String, List<Claim>>> byArticle = new TreeMap<>();
        for (Claim claim : claims) {
            PlaceValue town = town(claim);
            if (town != null) {
                byArticle
                        .computeIfAbsent(claim.article(), any -> new LinkedHashMap<>())
                        .computeIfAbsent(Folding.fold(town.display()), any -> new ArrayList<>())
                        .add(claim);
            }
        }
        Map<String, Town> principal = new TreeMap<>();
        byArticle.forEach((article, towns) -> principal.put(article, principalOf(towns)));
        return principal;
    }

    private static Town principalOf(Map<String, List<Claim>> towns) {
        List<List<Claim>> order = new ArrayList<>(towns.values());
        order.sort(Comparator.comparingInt((List<Claim> named) -> -named.size())
                .thenComparing(named -> named.stream().noneMatch(claim -> claim.section() == SectionKind.HEADLINE))
                .thenComparing(named -> named.get(0).span()));
        boolean sure = order.size() == 1
                || order.get(0).size() >= SURELY * order.get(1).size();
        List<PlaceValue> others = order.subList(1, order.size()).stream()
                .map(named -> Objects.requireNonNull(town(named.get(0))))
                .toList();
        return new Town(List.copyOf(order.get(0)), sure, others);
    }
}
