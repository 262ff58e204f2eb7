package org.claimcheck.align;

import java.util.List;
import org.claimcheck.model.PlaceValue;
import org.claimcheck.model.PlaceValue.Kind;
import org.claimcheck.text.Folding;
import org.claimcheck.text.Gazetteer;

/** The towns that a place may be of which an article gives a name that several bear, and nothing that tells which. */
final class Bearers {

    private Bearers() {}

    /** Whether of a town only the name is known, and at most the country. */
    static boolean isUnsettled(PlaceValue place) {
        return place.kind() == Kind.CITY && place.within().isEmpty() && place.latitude() == null;
    }

    /** Whether a place is such a town, or a street or building in one; of a building in France the country is known, and no town. */
    static boolean isInUnsettled(PlaceValue place) {
        return isUnsettled(place)
                || (place.kind() == Kind.VENUE
                        && place.within().size() == 1
                        && place.latitude() == null
                        && !isCountry(place.within().get(0)));
    }

    private static boolean isCountry(String name) {
        return Gazetteer.shared().find(Folding.fold(name)).stream()
                .anyMatch(bearer -> bearer.value().kind() == Kind.COUNTRY);
    }

    /**
     * The places that may be meant: the towns of the name, in the country where that is known; the place itself where it is settled.
     *
     * <p>Example: Columbus is one of the towns of that name in Ohio, Georgia, Indiana and other states.
     */
    static List<PlaceValue> of(PlaceValue place) {
        if (!isUnsettled(place)) {
            return List.of(place);
        }
        return Gazetteer.shared().find(Folding.fold(place.name())).stream()
                .map(Gazetteer.Entry::value)
                .filter(town -> town.kind() == Kind.CITY
                        && (place.country() == null || place.country().equals(town.country())))
                .toList();
    }
}
