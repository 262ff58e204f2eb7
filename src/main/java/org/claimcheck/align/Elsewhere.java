package org.claimcheck.align;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.claimcheck.model.Comparison;
import org.claimcheck.model.Granularity;
import org.claimcheck.model.PlaceValue;
import org.claimcheck.model.TimeValue;

/**
 * Days and places that lie so far from each other that they are another event's, not a contradiction about this one. An
 * article that has the day wrong is wrong by days; one that speaks of another month speaks of something else.
 */
final class Elsewhere {

    /** Days beyond which two dates are two events: slips of a weekday or of a digit stay below it. */
    private static final long FAR_IN_DAYS = 10;

    /** Kilometres beyond which a small place is more likely a namesake of the one that is meant. */
    private static final double FAR_IN_KILOMETRES = 300;

    /** People below which a place is small enough to be taken for a namesake. */
    private static final long SMALL = 100_000;

    private static final double KILOMETRES_PER_DEGREE = 111.2;

    private Elsewhere() {}

    static Comparison weigh(Comparison comparison, Sides sides) {
        if (sides.left().value() instanceof TimeValue left && sides.right().value() instanceof TimeValue right) {
            return days(comparison, left, right);
        }
        if (sides.left().value() instanceof PlaceValue left && sides.right().value() instanceof PlaceValue right) {
            return places(comparison, left, right);
        }
        return comparison;
    }

    private static Comparison days(Comparison comparison, TimeValue left, TimeValue right) {
        boolean coarse = isCoarse(left) || isCoarse(right);
        if (coarse && left.granularity() != right.granularity()) {
            return Comparison.notComparable("another-event", "a day and a period that does not hold it");
        }
        LocalDate one = left.day();
        LocalDate other = right.day();
        if (one != null && other != null && Math.abs(ChronoUnit.DAYS.between(one, other)) > FAR_IN_DAYS) {
            return Comparison.notComparable("another-event", "the days lie too far apart to be one event's");
        }
        return comparison;
    }

    private static boolean isCoarse(TimeValue value) {
        return value.granularity().compareTo(Granularity.WEEK) <= 0;
    }

    private static Comparison places(Comparison comparison, PlaceValue left, PlaceValue right) {
        boolean small = Math.min(left.population(), right.population()) < SMALL;
        return small && kilometres(left, right) > FAR_IN_KILOMETRES
                ? Comparison.notComparable("namesake", "one of the places is more likely a namesake")
                : comparison;
    }

    /** Distance on the ground, near enough to tell far from near; 0 when unknown. */
    private static double kilometres(PlaceValue left, PlaceValue right) {
        Double latitude = left.latitude();
        Double longitude = left.longitude();
        Double otherLatitude = right.latitude();
        Double otherLongitude = right.longitude();
        if (latitude == null || longitude == null || otherLatitude == null || otherLongitude == null) {
            return 0;
        }
        double north = latitude - otherLatitude;
        double east = (longitude - otherLongitude) * Math.cos(Math.toRadians((latitude + otherLatitude) / 2));
        return KILOMETRES_PER_DEGREE * Math.hypot(north, east);
    }
}
