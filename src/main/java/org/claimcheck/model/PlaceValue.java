package org.claimcheck.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place as a node of the containment tree.
 *
 * @param name its usual English name, e.g. {@code Paris}, or a venue's name as written, e.g. {@code NATO headquarters}
 * @param kind how large a thing it is
 * @param within what it lies in, nearest first, e.g. {@code [Île-de-France, France]}
 * @param country ISO 3166 alpha-2 code, or null when unknown
 * @param latitude degrees north, or null
 * @param longitude degrees east, or null
 * @param population of the place, 0 when unknown
 */
public record PlaceValue(
        String name,
        Kind kind,
        List<String> within,
        @Nullable String country,
        @Nullable Double latitude,
        @Nullable Double longitude,
        long population)
        implements Value {

    /** Sizes of places, largest first. */
    public enum Kind {
        WORLD_REGION,
        COUNTRY,
        REGION,
        CITY,
        /** A building, street, district or other spot inside or near a populated place. */
        VENUE
    }

    public PlaceValue {
        within = List.copyOf(within);
    }

    @Override
    public String display() {
        StringBuilder out = new StringBuilder(name);
        within.forEach(outer -> out.append(", ").append(outer));
        return out.toString();
    }
}
