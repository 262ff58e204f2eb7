package org.claimcheck.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.claimcheck.model.Alignment.Pair;
import org.claimcheck.model.Claim;
import org.claimcheck.model.Comparison;
import org.claimcheck.model.PlaceValue;
import org.claimcheck.model.PlaceValue.Kind;
import org.claimcheck.text.Folding;
import org.claimcheck.text.Gazetteer;

/**
 * Which places of one slot tell of one place: what only says what another place lies in stands with that place, when it holds no
 * third one. "In Saxony" stands with "in Dresden", unless somebody says "in Leipzig", which Saxony fits as well.
 */
final class PlaceNesting {

    private PlaceNesting() {}

    /** Pairs of claims that stand together though the one place only holds the other. */
    static List<Pair> pairs(List<Claim> claims) {
        Map<String, Claim> places = new TreeMap<>();
        for (Claim claim : claims) {
            if (claim.value() instanceof PlaceValue) {
                places.putIfAbsent(claim.value().display(), claim);
            }
        }
        List<Pair> pairs = new ArrayList<>();
        for (Claim outer : places.values()) {
            List<Claim> inner = places.values().stream()
                    .filter(claim -> holds(place(outer), place(claim)))
                    .sorted(Comparator.comparingInt(
                            claim -> place(claim).within().size()))
                    .toList();
            if (!inner.isEmpty() && inner.stream().allMatch(claim -> isWithin(claim, inner.get(0)))) {
                Comparison same = Comparison.same("inside", "one tells what the other lies in");
                pairs.add(new Pair(outer, inner.get(0), same, true));
            }
        }
        return pairs;
    }

    private static boolean isWithin(Claim claim, Claim outer) {
        return claim.equals(outer) || holds(place(outer), place(claim));
    }

    private static boolean holds(PlaceValue outer, PlaceValue inner) {
        return PlaceComparator.holds(outer, inner) || isCountyOf(outer, inner);
    }

    /** A county and a town, or what lies in that: no chain of what a town lies in tells its county. */
    private static boolean isCountyOf(PlaceValue outer, PlaceValue inner) {
        if (outer.kind() != Kind.REGION
                || outer.within().size() <= 1
                || inner.kind().compareTo(Kind.CITY) < 0) {
            return false;
        }
        int region = inner.within().size() - outer.within().size();
        String town = inner.kind() == Kind.CITY
                ? inner.name()
                : region < 1 ? "" : inner.within().get(region - 1);
        return region >= 0
                && inner.within().subList(region, inner.within().size()).equals(outer.within())
                && Gazetteer.shared().find(Folding.fold(town)).stream()
                        .anyMatch(entry -> entry.county().equals(outer.name())
                                && entry.value().within().equals(outer.within()));
    }

    private static PlaceValue place(Claim claim) {
        return (PlaceValue) claim.value();
    }
}
