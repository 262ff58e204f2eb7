package org.claimcheck.extract.event;

import java.util.ArrayList;
import java.util.List;
import org.claimcheck.model.Dateline;
import org.claimcheck.model.PlaceMention;
import org.claimcheck.model.PlaceValue;
import org.claimcheck.model.Span;
import org.claimcheck.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * The town that a local report takes for granted: that of its dateline, or of the police that it quotes. Streets and
 * buildings of which nothing else is known lie there; it is itself no place of an event, but for an incident that the
 * town's police look into and of which no other place is told.
 */
final class HomePlace {

    private static final Words JURISDICTION = Words.named("jurisdiction");

    private HomePlace() {}

    /** The home of an article, or null. */
    static @Nullable PlaceValue of(Scene scene) {
        Dateline dateline = scene.reading.dateline();
        Span span = dateline == null ? null : dateline.placeSpan();
        if (span != null) {
            for (PlaceMention place : scene.mentions.places()) {
                if (place.span().overlaps(span)) {
                    return place.value();
                }
            }
        }
        PlaceMention police = jurisdiction(scene);
        return police == null ? null : police.value();
    }

    /** A venue of which only the name is known, put into the home town; every other place as it is. */
    static PlaceValue placed(@Nullable PlaceValue home, PlaceValue place) {
        boolean open = place.kind() == PlaceValue.Kind.VENUE && place.within().isEmpty();
        if (home == null || !open || home.kind() != PlaceValue.Kind.CITY) {
            return place;
        }
        List<String> within = new ArrayList<>();
        within.add(home.name());
        within.addAll(home.within());
        return new PlaceValue(place.name(), place.kind(), within, home.country(), null, null, 0);
    }

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
        Tokens tokens = scene.tokens;
        for (Passage passage : scene.passages) {
            for (PlaceMention place : passage.places) {
                int next = scene.lastToken(place.span()) + 1;
                boolean town = place.value().kind() == PlaceValue.Kind.CITY;
                if (town && !passage.isCaption() && JURISDICTION.match(tokens, next, passage.end) > 0) {
                    return place;
                }
            }
        }
        return null;
    }
}
