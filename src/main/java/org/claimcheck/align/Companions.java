package org.claimcheck.align;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.claimcheck.model.Annotation;
import org.claimcheck.model.Claim;
import org.claimcheck.model.Comparison;
import org.claimcheck.model.NumberValue;
import org.claimcheck.model.Relation;
import org.jspecify.annotations.Nullable;

/**
 * The other figures of the sentences that two figures stand in: where those differ as well, and none of them agrees, the sentences
 * give two sets of figures, a season's and a career's, one night's and a weekend's. One disagreeing slot does not break a match, several do.
 *
 * <p>Example: "33 goals in 157 matches" and "13 goals in 54 matches" are two counts; "13 goals in 45 matches" and "13 goals in 54 matches"
 * are one.
 */
final class Companions {

    private static final Set<String> FIGURES = Set.of("casualties", "count", "measure", "percentage", "money");

    /** Other figures that two sentences must share to be one list. */
    private static final int LIST = 2;

    private static final NumberComparator NUMBERS = new NumberComparator();

    private Companions() {}

    /** Whether other figures of one kind stand beside both, and all of these differ. */
    static boolean disagree(Sides sides) {
        boolean differ = false;
        for (Claim left : beside(sides.left(), sides.leftArticle())) {
            for (Claim right : beside(sides.right(), sides.rightArticle())) {
                Relation relation = relation(left, right, sides);
                if (relation == Relation.SAME || relation == Relation.COMPATIBLE) {
                    return false;
                }
                differ |= relation == Relation.CONFLICTING;
            }
        }
        return differ;
    }

    /**
     * Whether two other figures of one kind stand beside both and are the same: then the two sentences give one list, and what
     * differs in it is one figure. "Six rifles, 12 magazines and 300 rounds" and "six rifles, 12 magazines and 400 rounds".
     */
    static boolean agree(Sides sides) {
        Set<String> same = new HashSet<>();
        for (Claim left : others(sides.left(), sides.leftArticle())) {
            for (Claim right : others(sides.right(), sides.rightArticle())) {
                if (isOneFigure(left, right)) {
                    same.add(left.attribute() + left.value().display());
                }
            }
        }
        return same.size() >= LIST || (!same.isEmpty() && Bearer.isOne(sides));
    }

    private static List<Claim> others(Claim claim, Annotation article) {
        return Telling.beside(claim, article).stream()
                .filter(other -> FIGURES.contains(other.attribute()))
                .filter(other ->
                        other.value() instanceof NumberValue && !other.span().overlaps(claim.span()))
                .toList();
    }

    /** The same number of the same unit or noun, whatever either is held to be of. */
    private static boolean isOneFigure(Claim left, Claim right) {
        boolean counted = left.attribute().equals("count");
        return left.attribute().equals(right.attribute())
                && (!counted || Objects.equals(left.subject(), right.subject()))
                && left.value() instanceof NumberValue one
                && right.value() instanceof NumberValue other
                && one.isExact()
                && other.isExact()
                && one.min() == other.min()
                && Objects.equals(one.unit(), other.unit())
                && Objects.equals(one.currency(), other.currency());
    }

    /** The figures of a claim's sentence that are of another slot than its own, and not read from its own words. */
    private static List<Claim> beside(Claim claim, Annotation article) {
        return Telling.beside(claim, article).stream()
                .filter(other -> FIGURES.contains(other.attribute()))
                .filter(other -> other.value() instanceof NumberValue && !isOneSlot(other, claim))
                .filter(other -> !other.span().overlaps(claim.span()))
                .toList();
    }

    private static boolean isOneSlot(Claim one, Claim other) {
        return one.attribute().equals(other.attribute())
                && Objects.equals(one.role(), other.role())
                && Objects.equals(one.subject(), other.subject())
                && Objects.equals(unit(one), unit(other));
    }

    private static Relation relation(Claim left, Claim right, Sides sides) {
        boolean one = isOneSlot(left, right) && unit(left) != null;
        if (one && left.value() instanceof NumberValue mine && right.value() instanceof NumberValue yours) {
            Comparison comparison =
                    NUMBERS.compare(mine, yours, new Sides(left, sides.leftArticle(), right, sides.rightArticle()));
            return comparison.relation();
        }
        return Relation.NOT_COMPARABLE;
    }

    private static @Nullable String unit(Claim claim) {
        return claim.value() instanceof NumberValue number ? number.unit() : null;
    }
}
