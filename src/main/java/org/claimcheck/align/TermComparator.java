package org.claimcheck.align;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.claimcheck.model.Comparison;
import org.claimcheck.model.TermValue;
import org.claimcheck.text.Resources;

/**
 * How two terms of a closed list stand to each other: rejected and passed exclude each other, a burst tyre and a wet road
 * do not. Terms that exclude nothing by themselves are compatible.
 */
public final class TermComparator implements ValueComparator<TermValue> {

    private static final List<Set<String>> KINDRED =
            Resources.lines(TermComparator.class, "kindred-causes.txt").stream()
                    .map(line -> Set.of(line.split("\\|")))
                    .toList();

    private static final Set<String> APPLIANCES =
            Words.content(String.join(" ", Resources.lines(TermComparator.class, "appliances.txt")));

    @Override
    public Comparison compare(TermValue left, TermValue right, Sides sides) {
        return compare(left, right);
    }

    /** Compares two terms. */
    public static Comparison compare(TermValue left, TermValue right) {
        if (left.term().equals(right.term())) {
            return Comparison.same("same-term", "both say " + left.term());
        }
        if (areKindred(left, right) && !nameOtherThings(left, right)) {
            return Comparison.compatible("kindred", left.term() + " and " + right.term() + " go together");
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
        boolean rival =
                one.opposes().equals(TermValue.EVERY_RIVAL) && other.opposes().equals(TermValue.RIVALS);
        return all || rival || (!one.opposes().isEmpty() && one.opposes().equals(other.term()));
    }

    /** Whether the one is a case of the other: a short circuit, and a faulty refrigerator. */
    private static boolean areKindred(TermValue left, TermValue right) {
        return KINDRED.stream().anyMatch(line -> line.contains(left.term()) && line.contains(right.term()));
    }

    /** Whether both name a thing that had the fault, each another one: an overheated dryer, and a short circuit in the ceiling lights. */
    private static boolean nameOtherThings(TermValue left, TermValue right) {
        Set<String> one = things(left);
        Set<String> other = things(right);
        return !one.isEmpty() && !other.isEmpty() && Collections.disjoint(one, other);
    }

    private static Set<String> things(TermValue term) {
        return Words.content(term.display()).stream()
                .filter(APPLIANCES::contains)
                .collect(Collectors.toSet());
    }

    /** Terms that exclude every other one, such as causes, oppose {@link TermValue#RIVALS}. */
    private static boolean isInstead(TermValue left, TermValue right) {
        return left.opposes().equals(TermValue.RIVALS) && right.opposes().equals(TermValue.RIVALS);
    }
}
