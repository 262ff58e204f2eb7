package org.claimcheck.align;

import java.util.EnumSet;
import java.util.Set;
import org.claimcheck.model.Comparison;
import org.claimcheck.model.ModeValue;
import org.claimcheck.model.ModeValue.Mode;
import org.claimcheck.model.PlaceValue;

/**
 * How two accounts of the way people meet stand to each other.
 *
 * <p>A way that both allow leaves peace: "hybrid" fits "in person" and "by videoconference" alike, since an account may
 * tell of one part only; "entirely face to face" leaves nobody on a screen. "Mostly virtual" and "in person" share only the hybrid meeting that nobody speaks of: in tension.
 * "Online only" and "in person" share nothing: conflicting.
 */
public final class ModeComparator implements ValueComparator<ModeValue> {

    @Override
    public Comparison compare(ModeValue left, ModeValue right, Sides sides) {
        return compare(left, right);
    }

    /** Compares two ways to meet. */
    public static Comparison compare(ModeValue left, ModeValue right) {
        if (left.modes().equals(right.modes())) {
            return Comparison.same("same-mode", quoted(left) + " and " + quoted(right) + " are the same way to meet");
        }
        if ((isOnlyInPerson(left) && isHybrid(right)) || (isHybrid(left) && isOnlyInPerson(right))) {
            return Comparison.conflicting(
                    "substantive", "nobody is on a screen in a meeting that is one of " + either(left, right));
        }
        if (isHybrid(left) || isHybrid(right)) {
            return Comparison.compatible("hybrid", "a hybrid meeting is both " + either(left, right));
        }
        Set<Mode> shared = EnumSet.copyOf(left.modes());
        shared.retainAll(right.modes());
        if (shared.isEmpty()) {
            return Comparison.conflicting(
                    "substantive", "a meeting that is " + quoted(left) + " is not " + quoted(right));
        }
        if (shared.equals(left.modes()) || shared.equals(right.modes())) {
            return Comparison.compatible(
                    "less-precise", quoted(left) + " and " + quoted(right) + " leave room for each other");
        }
        return Comparison.tension(
                "unsaid-hybrid", "both hold only of a hybrid meeting, and nobody says that it is one");
    }

    /**
     * Compares a way to meet with the place that another account gives for the meeting itself.
     *
     * @param place where people are said to meet; the seat of the host's office is no such place and must not be passed
     */
    public static Comparison compare(ModeValue mode, PlaceValue place) {
        if (mode.modes().contains(Mode.IN_PERSON) || isHybrid(mode)) {
            return Comparison.compatible(
                    "mode-and-place", quoted(mode) + " leaves room for a meeting in " + place.name());
        }
        if (mode.modes().contains(Mode.HYBRID)) {
            return Comparison.tension(
                    "unsaid-hybrid",
                    quoted(mode) + " and a meeting in " + place.name()
                            + " hold together only if some meet there and nobody says so");
        }
        return Comparison.conflicting(
                "substantive", "a meeting that is " + quoted(mode) + " does not take place in " + place.name());
    }

    private static boolean isHybrid(ModeValue value) {
        return value.modes().equals(EnumSet.of(Mode.HYBRID));
    }

    private static boolean isOnlyInPerson(ModeValue value) {
        return value.modes().equals(EnumSet.of(Mode.IN_PERSON));
    }

    private static String either(ModeValue left, ModeValue right) {
        return quoted(left) + " and " + quoted(right);
    }

    private static String quoted(ModeValue value) {
        return "“" + value.display() + "”";
    }
}
