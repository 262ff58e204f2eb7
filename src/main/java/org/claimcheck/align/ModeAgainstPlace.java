package org.claimcheck.align;

import java.util.Set;
import org.claimcheck.model.Comparison;
import org.claimcheck.model.ModeValue;
import org.claimcheck.model.ModeValue.Mode;
import org.claimcheck.model.PlaceValue;
import org.claimcheck.model.Value;

/** How a way of meeting stands to a place where people are said to meet. */
final class ModeAgainstPlace {

    private ModeAgainstPlace() {}

    static Comparison compare(Sides sides) {
        Value left = sides.left().value();
        Value right = sides.right().value();
        if (left instanceof ModeValue mode && right instanceof PlaceValue place) {
            return compare(mode, place);
        }
        if (left instanceof PlaceValue place && right instanceof ModeValue mode) {
            return compare(mode, place);
        }
        return Comparison.notComparable("kind", "two modes or two places are compared in slots of their own");
    }

    private static Comparison compare(ModeValue mode, PlaceValue place) {
        if (mode.modes().contains(Mode.IN_PERSON)) {
            return Comparison.compatible("in-person", mode.display() + " leaves room for a meeting in " + place.name());
        }
        if (mode.modes().equals(Set.of(Mode.HYBRID))) {
            return Comparison.compatible("hybrid", mode.display() + " says that some meet in " + place.name());
        }
        if (mode.modes().contains(Mode.HYBRID)) {
            return Comparison.tension(
                    "hybrid",
                    mode.display() + " and a meeting in " + place.name()
                            + " are both true only of a hybrid meeting, which nobody says it is");
        }
        return Comparison.conflicting("virtual", mode.display() + " leaves no room for a meeting in " + place.name());
    }
}
