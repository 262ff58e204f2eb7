package org.claimcheck.align;

import java.util.Objects;
import org.claimcheck.model.Claim;
import org.claimcheck.model.Comparison;
import org.claimcheck.model.NumberValue;
import org.claimcheck.model.TimeBound;
import org.claimcheck.model.TimeValue;
import org.claimcheck.model.Value;

/**
 * Whether one fact was put in the place of another. Two versions of one sentence speak of one thing, so what two articles
 * could both say is a change too: another bound ("by 3 July", "by 13 July"; "more than 30", "more than 50"), another office.
 */
final class VersionLadder {

    private VersionLadder() {}

    static boolean isChanged(Sides sides) {
        Claim left = sides.left();
        Claim right = sides.right();
        if (left.value() instanceof TimeValue old
                && right.value() instanceof TimeValue now
                && old.bound() == now.bound()
                && now.bound() != TimeBound.WITHIN
                && old.isResolved()
                && now.isResolved()) {
            return !Objects.equals(old.from(), now.from()) || !Objects.equals(old.until(), now.until());
        }
        Sides closed = new Sides(
                closed(left, right.value()), sides.leftArticle(), closed(right, left.value()), sides.rightArticle());
        Comparison compared = Comparators.compare(closed);
        return compared.relation().disagrees() || compared.kind().equals(TitleComparator.OTHER_ROLE);
    }

    /** A number that is open to the same side as the other, as its bound. */
    private static Claim closed(Claim claim, Value other) {
        if (!(claim.value() instanceof NumberValue number) || !(other instanceof NumberValue second)) {
            return claim;
        }
        boolean up = isOpen(number.max()) && isOpen(second.max()) && !isOpen(number.min()) && !isOpen(second.min());
        boolean down = isOpen(number.min()) && isOpen(second.min()) && !isOpen(number.max()) && !isOpen(second.max());
        double bound = up ? number.min() : number.max();
        return up || down
                ? claim.anchored(
                        new NumberValue(
                                number.display(),
                                bound,
                                bound,
                                number.approximate(),
                                number.unit(),
                                number.currency(),
                                number.precision()),
                        "its bound")
                : claim;
    }

    private static boolean isOpen(double bound) {
        return Double.isInfinite(bound);
    }
}
