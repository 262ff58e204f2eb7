package org.claimcheck.align;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.claimcheck.model.Annotation;
import org.claimcheck.model.Claim;
import org.claimcheck.model.PlaceMention;
import org.claimcheck.model.PlaceValue;
import org.claimcheck.model.PlaceValue.Kind;
import org.claimcheck.text.Folding;
import org.claimcheck.text.Gazetteer;
import org.jspecify.annotations.Nullable;

/**
 * Reads a bare name of several bearers as the one that lies where the rest of the story happens: "a shooting in Salisbury", in an
 * article that names no state, is in Salisbury, North Carolina, when the story's other articles put it in North Carolina.
 */
final class PlaceAnchor {

    /** People of a town that is known beyond its country. */
    private static final long LARGE = 300_000;

    /** How many times as large as its namesakes a town is that is meant wherever nothing else is said. */
    private static final int CLEARLY = 10;

    private PlaceAnchor() {}

    /** The articles, with their bare place names read as the story tells, and saying which article told it. */
    static List<Annotation> anchor(List<Annotation> articles) {
        Map<String, List<String>> regions = regions(articles);
        List<Annotation> anchored = new ArrayList<>();
        for (Annotation article : articles) {
            Region region = mostOthers(regions, article.article().id());
            anchored.add(region == null ? article : resolve(article, region));
        }
        return anchored;
    }

    private record Region(String name, String by) {}

    /** The articles that put an event into each region, by the region's name with its country. */
    private static Map<String, List<String>> regions(List<Annotation> articles) {
        Map<String, List<String>> regions = new HashMap<>();
        for (Annotation article : articles) {
            for (String region : regions(article)) {
                regions.computeIfAbsent(region, any -> new ArrayList<>())
                        .add(article.article().id());
            }
        }
        return regions;
    }

    private static List<String> regions(Annotation article) {
        return article.claims().stream()
                .filter(claim -> claim.attribute().equals("place"))
                .map(claim -> claim.value() instanceof PlaceValue place ? region(place) : null)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private static @Nullable String region(PlaceValue place) {
        if (place.kind() == Kind.REGION && place.within().size() == 1) {
            return place.display();
        }
        List<String> within = place.within();
        return within.size() < 2 ? null : String.join(", ", within.subList(within.size() - 2, within.size()));
    }

    /** The region into which most of the other articles put the story, unless this one does too. */
    private static @Nullable Region mostOthers(Map<String, List<String>> regions, String article) {
        Region best = null;
        int most = 0;
        for (String region : regions.keySet().stream().sorted().toList()) {
            List<String> by = regions.getOrDefault(region, List.of());
            int others = by.size() - Collections.frequency(by, article);
            if (others > most) {
                most = others;
                best = new Region(
                        region,
                        by.stream()
                                .filter(id -> !id.equals(article))
                                .sorted()
                                .findFirst()
                                .orElse(""));
            }
        }
        return best;
    }

    private static Annotation resolve(Annotation article, Region region) {
        List<Claim> claims = new ArrayList<>(article.claims().size());
        boolean changed = false;
        for (Claim claim : article.claims()) {
            PlaceValue place =
                    claim.value() instanceof PlaceValue value ? inRegion(value, claim, region, article) : null;
            claims.add(place == null ? claim : claim.anchored(place, region.by()));
            changed |= place != null;
        }
        return changed ? article.with(article.frames(), claims) : article;
    }

    /** Whether a town is so much larger than its namesakes that nobody who names it bare means one of these: Boston. */
    private static boolean isUnmistakable(String name, @Nullable String region) {
        PlaceValue town = null;
        long namesake = 0;
        for (Gazetteer.Entry entry : Gazetteer.shared().find(Folding.fold(name))) {
            PlaceValue bearer = entry.value();
            if (bearer.kind() == Kind.CITY && region != null && region.equals(region(bearer))) {
                town = town == null ? bearer : town;
            } else if (bearer.kind() == Kind.CITY) {
                namesake = Math.max(namesake, bearer.population());
            }
        }
        return town != null && town.population() >= LARGE && town.population() > CLEARLY * namesake;
    }

    private static boolean isOneCountry(String region, PlaceValue place) {
        List<String> within = place.within();
        return region.endsWith(", " + within.get(within.size() - 1));
    }

    /** Whether an article names another town of the country: a Bristol alone in a story from Tennessee may well be the one there. */
    private static boolean hasOtherTown(Annotation article, String town, PlaceValue place) {
        return article.mentions().places().stream()
                .map(PlaceMention::value)
                .anyMatch(other -> other.kind() == Kind.CITY
                        && !other.name().equals(town)
                        && Objects.equals(other.country(), place.country()));
    }

    /** The bearer of a bare town's name that lies in a region, or null when it does already or none does. */
    private static @Nullable PlaceValue inRegion(PlaceValue place, Claim claim, Region region, Annotation article) {
        boolean bare = claim.span().length() <= place.name().length() + 2;
        String named = place.kind() == Kind.VENUE && place.within().size() > 2
                ? place.within().get(0)
                : place.name();
        if (isUnmistakable(named, region(place))
                && (isOneCountry(region.name(), place) || hasOtherTown(article, named, place))) {
            return null;
        }
        if (bare && place.kind() == Kind.VENUE && place.within().size() > 2) {
            return region.name().equals(region(place)) ? null : venueIn(place, region);
        }
        boolean town = place.kind() == Kind.CITY
                || (place.kind() == Kind.VENUE && place.within().isEmpty());
        if (!bare || !town || region.name().equals(region(place))) {
            return null;
        }
        return bearer(place.name(), region);
    }

    private static @Nullable PlaceValue bearer(String name, Region region) {
        return Gazetteer.shared().find(Folding.fold(name)).stream()
                .filter(bearer -> bearer.value().kind() == Kind.CITY || bearer.sort() == Gazetteer.Sort.COUNTY)
                .map(Gazetteer.Entry::value)
                .filter(bearer -> region.name().equals(region(bearer)))
                .findFirst()
                .orElse(null);
    }

    /** A street or building whose town was read as a namesake elsewhere: in the town of the region, or null where it has none. */
    private static @Nullable PlaceValue venueIn(PlaceValue venue, Region region) {
        PlaceValue town = bearer(venue.within().get(0), region);
        if (town == null) {
            return null;
        }
        List<String> within = new ArrayList<>(List.of(town.name()));
        within.addAll(town.within());
        return new PlaceValue(venue.name(), Kind.VENUE, within, town.country(), town.latitude(), town.longitude(), 0);
    }
}
