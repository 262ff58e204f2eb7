package org.claimcheck.extract.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimcheck.model.PlaceValue;
import org.claimcheck.text.Gazetteer.Entry;
import org.claimcheck.text.Gazetteer.Sort;

/**
 * A town that is too small for the gazetteer, in a region that an article names with it. It lies in that region and country, at
 * no known spot.
 *
 * <p>Example: {@code UnknownTown.in(maryland, "Sabillasville").value().display()} is "Sabillasville, Maryland, United States".
 */
final class UnknownTown {

    private UnknownTown() {}

    static Entry in(Entry region, String name) {
        List<String> within = new ArrayList<>();
        within.add(region.value().name());
        within.addAll(region.value().within());
        String town = name.equals(name.toUpperCase(Locale.ROOT)) ? inTitleCase(name) : name;
        PlaceValue value = new PlaceValue(
                town, PlaceValue.Kind.CITY, within, region.value().country(), null, null, 0);
        return new Entry(Sort.CITY, town, region.country(), region.region(), value, "", "");
    }

    /** Datelines are written in capitals: "WILSON" is Wilson. */
    private static String inTitleCase(String name) {
        return Stream.of(name.strip().split(" "))
                .map(word -> word.substring(0, 1) + word.substring(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" "));
    }
}
