package org.claimcheck.align;

import org.claimcheck.model.Comparison;
import org.claimcheck.model.Value;

/** The one comparison operation: picks the comparator of the values' kind. Different kinds are not comparable. */
final class Comparators {

    private Comparators() {}

    /** How the values of two claims stand to each other. */
    static Comparison compare(Sides sides) {
        Value left = sides.left().value();
        Value right = sides.right().value();
        if (!left.getClass().equals(right.getClass())) {
            return Comparison.notComparable("kind", "the values are of different kinds");
        }
        if (Words.normal(left.display()).equals(Words.normal(right.display()))) {
            return Comparison.same("equal", "both say " + left.display());
        }
        return Comparison.notComparable("unknown", "nothing is known of how they compare");
    }
}
