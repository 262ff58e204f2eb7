package org.claimcheck.extract.event;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.claimcheck.model.Certainty;
import org.claimcheck.model.Claim;
import org.claimcheck.model.PlaceMention;
import org.claimcheck.model.PlaceValue;
import org.claimcheck.model.PlaceValue.Kind;
import org.claimcheck.model.Polarity;
import org.claimcheck.text.Jurisdiction;
import org.claimcheck.text.PlaceWords;
import org.claimcheck.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * The town of a local report: that of the police that it quotes, of its dateline, of its headline, or the only one that it names; without
 * a town, the place that something is said to be in, or the only county.
 *
 * <p>It is no place of an event. Where the police of a town look into an incident of which no place is told, it is held to be there.
 * Where no town is told otherwise, or another than that of the police, the fact that the report comes from one is filed by itself,
 * with the role {@value Claim#REPORTED_FROM}, for the reader's sake: such claims are never compared.
 */
final class HomePlace {

    /** Groups of families of what happens in a town and is reported from there. */
    private static final Set<String> LOCAL = Set.of("incident", "law", "robbery", "discovery", "missing");

    /** What a town lies in, and a street lies in: its region and its country, and the town. */
    private static final int WITH_TOWN = 3;

    /** A town's name rather than that of a street or a building, which has three words or a number. */
    private static final Pattern NAME = Pattern.compile("\\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)?");

    /** What stands between a dwelling and its town beside the name of a street: "on", "in the". */
    private static final Words BETWEEN =
            Words.of(List.of("in", "on", "at", "of", "near", "off", "along", "outside", "the", ","));

    /** Tokens between a dwelling and its town at most: "a home in the 900 block of North Juniper Road in". */
    private static final int FAR = 12;

    private HomePlace() {}

    /** Files the town of the investigating police, or the one that is reported from, where no other is told. */
    static void fill(Context context) {
        Scene scene = context.scene();
        if (!LOCAL.contains(context.mainFamily().group())) {
            return;
        }
        boolean incident = context.mainFamily().group().equals("incident");
        PlaceMention police = jurisdiction(scene);
        if (police != null && incident && !context.desk().hasPlace(0, any -> true)) {
            context.desk().file(0, "place", null, null, police.value(), police.span(), scene.firstToken(police.span()));
            return;
        }
        PlaceMention only = incident && !context.desk().hasPlace(0, HomePlace::tellsTown) ? only(context) : null;
        if (only != null) {
            context.desk().file(0, "place", null, null, only.value(), only.span(), scene.firstToken(only.span()));
            return;
        }
        boolean told = context.desk().hasPlace(0, HomePlace::tellsTown);
        PlaceMention home = told ? police : home(police, context);
        if (home != null && !context.desk().hasPlace(0, place -> isIn(place, home.value()))) {
            context.desk()
                    .file(
                            0,
                            "place",
                            null,
                            Claim.REPORTED_FROM,
                            home.value(),
                            home.span(),
                            Polarity.ASSERTED,
                            Certainty.POSSIBLE);
        }
    }

    private static boolean tellsTown(PlaceValue place) {
        return place.kind() == Kind.CITY
                || (place.kind() == Kind.VENUE && place.within().size() >= WITH_TOWN);
    }

    private static boolean isIn(PlaceValue place, PlaceValue town) {
        return place.equals(town) || place.within().contains(town.name());
    }

    private static @Nullable PlaceMention home(@Nullable PlaceMention police, Context context) {
        if (police != null) {
            return police;
        }
        Scene scene = context.scene();
        PlaceMention dateline = scene.datelinePlace();
        if (dateline != null && dateline.value().kind() == Kind.CITY) {
            return dateline;
        }
        Towns inHeadline = new Towns();
        Towns ofScene = new Towns();
        Towns ofDwelling = new Towns();
        Towns any = new Towns();
        Towns unknown = new Towns();
        Towns counties = new Towns();
        if (dateline != null && isCounty(dateline.value())) {
            counties.add(dateline);
        }
        for (Passage passage : scene.passages) {
            for (PlaceMention place : passage.places) {
                if (passage.isCaption() || PlaceFiller.isGoal(context, passage, place)) {
                    continue;
                }
                boolean bare = isBare(place.value());
                boolean placed = PlaceFiller.isScene(context, passage, place);
                if (isCounty(place.value())) {
                    counties.add(place);
                } else if (bare && placed) {
                    unknown.add(place);
                }
                if (placed && (bare || place.value().kind() == Kind.CITY) && isOfDwelling(context, passage, place)) {
                    ofDwelling.add(place);
                }
                if (place.value().kind() != Kind.CITY) {
                    continue;
                }
                if (passage.isHeadline()) {
                    inHeadline.add(place);
                }
                if (placed) {
                    ofScene.add(place);
                }
                any.add(place);
            }
        }
        if (inHeadline.first != null) {
            return inHeadline.first;
        }
        if (ofDwelling.only() != null) {
            return ofDwelling.only();
        }
        PlaceMention town = any.several ? ofScene.only() : any.only();
        if (town != null || any.several) {
            return town;
        }
        return unknown.only() != null ? unknown.only() : counties.only();
    }

    /** "to a home in Leeds", "at an apartment in the 900 block of Juniper Road in Leeds": where police and ambulances are called to. */
    private static boolean isOfDwelling(Context context, Passage passage, PlaceMention place) {
        Tokens tokens = context.tokens();
        int first = context.scene().firstToken(place.span());
        for (int at = first - 1; at >= passage.first && at >= first - FAR; at--) {
            if (PlaceWords.DWELLINGS.at(tokens, at) || tokens.is(at, "block")) {
                return true;
            }
            boolean name = tokens.isNumber(at) || tokens.isCapitalised(at) || tokens.joined(at);
            if (!name && !BETWEEN.at(tokens, at)) {
                return false;
            }
        }
        return false;
    }

    /** A county, as wide as a report of what happened in a town may be. */
    private static boolean isCounty(PlaceValue place) {
        return place.kind() == Kind.REGION && PlaceValue.isCountyName(place.name());
    }

    /** A place of which nothing is known but the name that something is said to be in, and its county at most. */
    private static boolean isBare(PlaceValue place) {
        boolean alone = place.within().isEmpty() && place.latitude() == null;
        boolean county = place.within().size() == WITH_TOWN
                && PlaceValue.isCountyName(place.within().get(0));
        return place.kind() == Kind.VENUE
                && (alone || county)
                && NAME.matcher(place.name()).matches();
    }

    /** The towns that are named somewhere. */
    private static final class Towns {
        private @Nullable PlaceMention first;
        private boolean several;

        void add(PlaceMention place) {
            several |= first != null && !first.value().equals(place.value());
            first = first == null ? place : first;
        }

        /** The first mention of the only town, or null. */
        @Nullable
        PlaceMention only() {
            return several ? null : first;
        }
    }

    /** Where the words of the body put something into the only town that an article names; null when they do not, or it names others. */
    private static @Nullable PlaceMention only(Context context) {
        Scene scene = context.scene();
        PlaceMention dateline = scene.datelinePlace();
        PlaceMention only = dateline != null && dateline.value().kind() == Kind.CITY ? dateline : null;
        PlaceMention located = null;
        for (Passage passage : scene.passages) {
            for (PlaceMention place : passage.places) {
                if (place.value().kind() != Kind.CITY) {
                    continue;
                }
                if (only != null && !only.value().equals(place.value())) {
                    return null;
                }
                only = place;
                if (located == null && !passage.isHeadline() && PlaceFiller.isScene(context, passage, place)) {
                    located = place;
                }
            }
        }
        return located;
    }

    /** The first town named as that of police, sheriff or fire department. */
    private static @Nullable PlaceMention jurisdiction(Scene scene) {
        for (Passage passage : scene.passages) {
            for (PlaceMention place : passage.places) {
                boolean town = place.value().kind() == Kind.CITY;
                if (town && !passage.isCaption() && Jurisdiction.follows(scene.tokens, scene.lastToken(place.span()))) {
                    return place;
                }
            }
        }
        return null;
    }
}
