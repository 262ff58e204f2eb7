package org.claimcheck.extract.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.claimcheck.model.PlaceMention;
import org.claimcheck.model.PlaceValue;
import org.claimcheck.model.PlaceValue.Kind;
import org.claimcheck.model.Span;
import org.claimcheck.text.Folding;
import org.claimcheck.text.Gazetteer;
import org.claimcheck.text.PlaceWords;
import org.jspecify.annotations.Nullable;

/**
 * A street that an article names without a town lies in the town that the event is said to be in, not in the one that the report is
 * filed from: "LEEDS - A car burned on Juniper Road. ... The fire in Oakfen was put out" puts Juniper Road into Oakfen.
 *
 * <p>Only where the event is said to be in one town, which is not known to be far from the other one, nor may be a quarter of it.
 */
final class StreetTowns {

    /** What a street lies in: its town, region and country. */
    private static final int WITH_TOWN = 3;

    /** Kilometres between a town and the one from which it is reported on at most. */
    private static final double AROUND_KM = 100;

    /** People from which a town has quarters that reports name without it. */
    private static final long WITH_QUARTERS = 200_000;

    private StreetTowns() {}

    /** Corrects where the streets of each event lie. */
    static void settle(Context context) {
        for (int frame = 0; frame < context.frames().size(); frame++) {
            PlaceValue town = onlyTown(context, frame);
            if (town != null) {
                context.desk()
                        .replacePlaces(
                                frame,
                                (place, span) -> isAssumed(context, place, span, town) ? inTown(place, town) : place);
            }
        }
    }

    /** The only town that an event is said to be in, or null. */
    private static @Nullable PlaceValue onlyTown(Context context, int frame) {
        Set<PlaceValue> towns = new HashSet<>(context.desk().places(frame));
        towns.removeIf(place -> !isTown(place));
        return towns.size() == 1 ? towns.iterator().next() : null;
    }

    /** A town, or a village of which no more is known than its name and its county. */
    private static boolean isTown(PlaceValue place) {
        boolean village = place.kind() == Kind.VENUE
                && place.population() == 0
                && !PlaceWords.endVenue(place.name())
                && place.name().chars().noneMatch(Character::isDigit)
                && (place.within().isEmpty()
                        || PlaceValue.isCountyName(place.within().get(0)));
        return place.kind() == Kind.CITY || village;
    }

    /** Whether a street lies in another town only because the article reports from there. */
    private static boolean isAssumed(Context context, PlaceValue street, Span span, PlaceValue town) {
        if (street.kind() != Kind.VENUE || street.population() > 0 || !PlaceWords.endVenue(street.name())) {
            return false;
        }
        List<String> within = street.within();
        if (within.isEmpty()) {
            return true;
        }
        boolean quarter = town.kind() == Kind.VENUE && isInLarge(street);
        boolean other = !quarter
                && !street.name().contains(within.get(0)) // "Leeds Airport"
                && within.size() >= WITH_TOWN
                && !within.get(0).equals(town.name())
                && !PlaceValue.isCountyName(within.get(0));
        double apart = street.kilometresTo(town);
        return other && !(apart > AROUND_KM) && !isTold(context, within.get(0), span);
    }

    /** Whether the town in which a street lies has quarters, whose names no gazetteer need know. */
    private static boolean isInLarge(PlaceValue street) {
        List<String> within = street.within();
        List<String> around = within.subList(1, within.size());
        return Gazetteer.shared().find(Folding.fold(within.get(0))).stream()
                .map(Gazetteer.Entry::value)
                .anyMatch(town ->
                        town.population() >= WITH_QUARTERS && town.within().equals(around));
    }

    /** Whether the sentence of the street names the town. */
    private static boolean isTold(Context context, String town, Span span) {
        Passage passage = context.scene().passages.get(context.tokens().sentenceAt(span.start()));
        for (PlaceMention place : passage.places) {
            if (place.value().kind() == Kind.CITY && place.value().name().equals(town)) {
                return true;
            }
        }
        return false;
    }

    private static PlaceValue inTown(PlaceValue street, PlaceValue town) {
        List<String> within = new ArrayList<>(List.of(town.name()));
        within.addAll(town.within());
        return new PlaceValue(street.name(), Kind.VENUE, within, town.country(), town.latitude(), town.longitude(), 0);
    }
}
