package org.claimcheck.align;

import org.claimcheck.model.NumberValue;

/**
 * Rewards for information: what is promised is the most that may be paid, whether "up to" stands before it or not.
 *
 * <p>Example: "a reward of $3,000" and "a reward of up to $5,000" differ, though 3,000 lies below 5,000.
 */
final class Rewards {

    private Rewards() {}

    /** Whether both are rewards, and the most that they promise differs. */
    static boolean differ(Sides sides) {
        return "reward".equals(sides.left().subject())
                && sides.left().value() instanceof NumberValue left
                && sides.right().value() instanceof NumberValue right
                && Double.isFinite(left.max() + right.max())
                && left.max() != right.max()
                && !left.approximate()
                && !right.approximate()
                && !Companions.disagree(sides);
    }
}
