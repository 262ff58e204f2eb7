package org.claimcheck.align;

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

    /** The figures of a claim's sentence that are of another slot than its own. */
    private static List<Claim> beside(Claim claim, Annotation article) {
        return article.claims().stream()
                .filter(other -> other.sentence().equals(claim.sentence()) && FIGURES.contains(other.attribute()))
                .filter(other -> other.value() instanceof NumberValue && !isOneSlot(other, claim))
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
