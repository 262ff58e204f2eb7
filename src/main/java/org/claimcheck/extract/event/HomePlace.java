package org.claimcheck.extract.event;

import org.claimcheck.model.PlaceMention;
import org.claimcheck.model.PlaceValue;
import org.claimcheck.text.Jurisdiction;
import org.jspecify.annotations.Nullable;

/**
 * The town of the police that a local report quotes. It is no place of an event, but for an incident that they look into and
 * of which no other place is told.
 */
final class HomePlace {

    private HomePlace() {}

    /** Files the town of the investigating police for an incident of which no place is told. */
    static void fill(Context context) {
        boolean incident = context.mainFamily().group().equals("incident");
        PlaceMention police = incident && !context.desk().has(0, "place") ? jurisdiction(context.scene()) : null;
        if (police != null) {
            int token = context.scene().firstToken(police.span());
            context.desk().file(0, "place", null, null, police.value(), police.span(), token);
        }
    }

    /** The first town named as that of police, sheriff or fire department. */
    private static @Nullable PlaceMention jurisdiction(Scene scene) {
        for (Passage passage : scene.passages) {
            for (PlaceMention place : passage.places) {
                boolean town = place.value().kind() == PlaceValue.Kind.CITY;
                if (town && !passage.isCaption() && Jurisdiction.follows(scene.tokens, scene.lastToken(place.span()))) {
                    return place;
                }
            }
        }
        return null;
    }
}
