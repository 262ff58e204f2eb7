package org.claimcheck.align;

import java.util.Set;
import java.util.regex.Pattern;
import org.claimcheck.model.NumberValue;

/**
 * Whether two figures of one named thing stand in such different words that they may be of two, e.g. a bail set and a bail paid. Not
 * what there is one of, in whatever words: the magnitude of an earthquake, the bail of one person on one day.
 */
final class Looseness {

    /** Attributes of which the same thing can have many. */
    private static final Set<String> FIGURES = Set.of("money", "measure", "percentage");

    /** How far the magnitudes that two agencies give one earthquake lie apart. */
    private static final double AGENCIES_APART = 0.35;

    private static final Pattern QUAKE = Pattern.compile("(?i)quake|tremor|temblor");

    private Looseness() {}

    /** Figures of one named thing that stand in such different words that they may be of two: a bail set and a bail paid. */
    static boolean isLoose(Sides sides) {
        boolean across = !sides.left().article().equals(sides.right().article());
        return across
                && FIGURES.contains(sides.left().attribute())
                && !(sides.left().attribute().equals("measure") && EventSlots.isOfStory(sides.left()))
                && !areMagnitudes(sides)
                && !Retelling.isAlike(sides)
                && !isOfOneCase(sides)
                && !(sides.left().attribute().equals("percentage") && Shares.areOfOne(sides));
    }

    /** Magnitudes that lie further apart than two agencies that measure one earthquake: it has one, in whatever words it stands. */
    private static boolean areMagnitudes(Sides sides) {
        return "magnitude".equals(sides.left().subject())
                && sides.left().value() instanceof NumberValue left
                && sides.right().value() instanceof NumberValue right
                && Math.abs(left.min() - right.min()) > AGENCIES_APART
                && QUAKE.matcher(sides.left()
                                .sentence()
                                .of(sides.leftArticle().article().text()))
                        .find()
                && QUAKE.matcher(sides.right()
                                .sentence()
                                .of(sides.rightArticle().article().text()))
                        .find();
    }

    /**
     * Bail of a person whom both sentences name, which a court may set anew the next day, and rewards in sentences that have
     * anything in common.
     */
    private static boolean isOfOneCase(Sides sides) {
        boolean reward = "reward".equals(sides.left().subject());
        return EventSlots.isOfStory(sides.left())
                && (reward
                        ? Retelling.isRelated(sides)
                        : Protagonists.areNamedInBoth(sides)
                                && Circumstance.order(sides.leftArticle(), sides.rightArticle()) == 0);
    }
}
