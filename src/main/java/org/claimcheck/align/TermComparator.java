package org.claimcheck.align;

import org.claimcheck.model.Comparison;
import org.claimcheck.model.TermValue;

/**
 * How two terms of a closed list stand to each other: rejected and passed exclude each other, a burst tyre and a wet road
 * do not. Terms that exclude nothing by themselves are compatible.
 */
public final class TermComparator implements ValueComparator<TermValue> {

    @Override
    public Comparison compare(TermValue left, TermValue right, Sides sides) {
        return compare(left, right);
    }

    /** Compares two terms. */
    public static Comparison compare(TermValue left, TermValue right) {
        if (left.term().equals(right.term())) {
            return Comparison.same("same-term", "both say " + left.term());
        }
        if (excludes(left, right) || excludes(right, left)) {
            return Comparison.conflicting("opposite", left.term() + " excludes " + right.term());
        }
        if (isInstead(left, right)) {
            return Comparison.tension("another", left.term() + " and " + right.term() + " are given for one thing");
        }
        return Comparison.compatible("no-contradiction", left.term() + " and " + right.term() + " can both hold");
    }

    private static boolean excludes(TermValue one, TermValue other) {
        boolean all =
                one.opposes().equals(TermValue.EVERY_OTHER) && other.opposes().equals(TermValue.EVERY_OTHER);
        return all || (!one.opposes().isEmpty() && one.opposes().equals(other.term()));
    }

    /** Terms that exclude every other one, such as causes, oppose {@link TermValue#RIVALS}. */
    private static boolean isInstead(TermValue left, TermValue right) {
        return left.opposes().equals(TermValue.RIVALS) && right.opposes().equals(TermValue.RIVALS);
    }
}
