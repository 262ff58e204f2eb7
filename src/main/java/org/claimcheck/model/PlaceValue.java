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

    private static final double EARTH_RADIUS_KM = 6371.0088;

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

    /**
     * Whether a name is that of a county, or of a parish of Louisiana, as the gazetteer writes them.
     *
     * <p>Example: true of "Lane County", false of "Lane".
     */
    public static boolean isCountyName(String name) {
        return name.endsWith(" County") || name.endsWith(" Parish");
    }

    /**
     * Great-circle distance in kilometres, by the haversine formula on a sphere of the mean radius of the Earth (IUGG).
     *
     * @return not a number when either place has no coordinates
     */
    public double kilometresTo(PlaceValue other) {
        if (latitude == null || longitude == null || other.latitude() == null || other.longitude() == null) {
            return Double.NaN;
        }
        double here = Math.toRadians(latitude);
        double there = Math.toRadians(other.latitude());
        double north = Math.sin((there - here) / 2);
        double east = Math.sin(Math.toRadians(other.longitude() - longitude) / 2);
        double part = north * north + Math.cos(here) * Math.cos(there) * east * east;
        return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(part)));
    }

    @Override
    public String display() {
        StringBuilder out = new StringBuilder(name);
        within.forEach(outer -> out.append(", ").append(outer));
        return out.toString();
    }
}
