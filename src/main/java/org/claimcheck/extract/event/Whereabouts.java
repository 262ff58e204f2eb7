package org.claimcheck.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.claimcheck.model.PlaceMention;
import org.claimcheck.model.PlaceValue;
import org.claimcheck.model.PlaceValue.Kind;
import org.jspecify.annotations.Nullable;

/**
 * The place that an event's word bears itself: "the Oregon shooting", "a shooting in Oregon". An event that bears another one is
 * another event, however bare the word.
 */
final class Whereabouts {

    /** Kilometres beyond which two towns are no suburbs of each other. */
    private static final double APART_KILOMETRES = 120;

    /** People below which a town may be a namesake of the one that is meant. */
    private static final long KNOWN_TOWN = 20_000;

    private static final Words IN = Words.of(List.of("in", "at", "near", "outside"));

    private Whereabouts() {}

    /** The town, region or country that a trigger bears, or null. */
    static @Nullable PlaceValue of(Trigger trigger, Passage passage, Scene scene) {
        for (PlaceMention place : passage.places) {
            boolean large = place.value().kind() != Kind.VENUE && place.value().kind() != Kind.WORLD_REGION;
            boolean before = !trigger.verb() && scene.lastToken(place.span()) == trigger.first() - 1;
            int first = scene.firstToken(place.span());
            boolean behind = first == trigger.last() + 2 && IN.at(scene.tokens, trigger.last() + 1);
            if (large && (before || behind)) {
                return place.value();
            }
        }
        return null;
    }

    /** Whether neither place can hold or adjoin the other. Small towns and unknown ones are never apart. */
    static boolean areApart(@Nullable PlaceValue one, @Nullable PlaceValue other) {
        if (one == null || other == null || holds(one, other) || holds(other, one)) {
            return false;
        }
        String country = one.country();
        if (country != null && other.country() != null && !country.equals(other.country())) {
            return isKnown(one) && isKnown(other);
        }
        if (one.kind() == Kind.CITY && other.kind() == Kind.CITY) {
            double kilometres = one.kilometresTo(other);
            return isKnown(one) && isKnown(other) && kilometres > APART_KILOMETRES;
        }
        boolean regions = one.kind() == Kind.REGION && other.kind() == Kind.REGION;
        boolean regionAndTown = (one.kind() == Kind.REGION && other.kind() == Kind.CITY && isKnown(other))
                || (other.kind() == Kind.REGION && one.kind() == Kind.CITY && isKnown(one));
        return regions || regionAndTown;
    }

    private static boolean isKnown(PlaceValue place) {
        return place.kind() != Kind.CITY || place.population() >= KNOWN_TOWN;
    }

    private static boolean holds(PlaceValue outer, PlaceValue inner) {
        List<String> chain = new ArrayList<>(inner.within());
        chain.add(inner.name());
        String name = outer.name().toLowerCase(Locale.ROOT);
        return chain.stream().anyMatch(part -> part.toLowerCase(Locale.ROOT).equals(name));
    }
}
