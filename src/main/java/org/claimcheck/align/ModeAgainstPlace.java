package org.claimcheck.align;

import org.claimcheck.model.Comparison;
import org.claimcheck.model.ModeValue;
import org.claimcheck.model.PlaceValue;
import org.claimcheck.model.Value;

/** How a way of meeting stands to a place where people are said to meet. */
final class ModeAgainstPlace {

    private ModeAgainstPlace() {}

    static Comparison compare(Sides sides) {
        Value left = sides.left().value();
        Value right = sides.right().value();
        if (left instanceof ModeValue mode && right instanceof PlaceValue place) {
            return ModeComparator.compare(mode, place);
        }
        if (left instanceof PlaceValue place && right instanceof ModeValue mode) {
            return ModeComparator.compare(mode, place);
        }
        return Comparison.notComparable("kind", "two modes or two places are compared in slots of their own");
    }
}
