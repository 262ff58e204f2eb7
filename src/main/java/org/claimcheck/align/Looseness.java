package org.claimcheck.align;

import java.math.BigDecimal;
import java.util.Arrays;
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

    /** Different digits that two figures must share for it to be no chance. */
    private static final int LEAST_DIGITS = 3;

    private static final Pattern QUAKE = Pattern.compile("(?i)quake|tremor|temblor");

    private Looseness() {}

    /** Figures of one named thing that stand in such different words that they may be of two: a bail set and a bail paid. */
    static boolean isLoose(Sides sides) {
        boolean across = !sides.left().article().equals(sides.right().article());
        return across
                && FIGURES.contains(sides.left().attribute())
                && !(sides.left().attribute().equals("measure") && EventSlots.isOfStory(sides.left()))
                && !isSurelyOne(sides)
                && !areTransposed(sides)
                && !areMagnitudes(sides)
                && !Retelling.isAlike(sides)
                && !isOfOneCase(sides)
                && !(sides.left().attribute().equals("percentage") && Shares.areOfOne(sides));
    }

    /** A figure that a story has one of; of two rises the one may be held against another year's. */
    private static boolean isSurelyOne(Sides sides) {
        String subject = sides.left().subject();
        boolean oneWay = subject != null
                && subject.startsWith("change,")
                && sides.left().value() instanceof NumberValue left
                && sides.right().value() instanceof NumberValue right
                && left.min() * right.min() > 0;
        return StoryFigures.isOne(sides.left()) && !oneWay;
    }

    /** "14,600 euros" and "41,600 euros" for one thing: the digits of one figure in another order are a slip, in whatever words. */
    private static boolean areTransposed(Sides sides) {
        if (!(sides.left().value() instanceof NumberValue left)
                || !(sides.right().value() instanceof NumberValue right)
                || !left.isExact()
                || !right.isExact()) {
            return false;
        }
        String one = digits(left.min());
        String other = digits(right.min());
        return sides.left().subject() != null
                && !one.equals(other)
                && one.chars().distinct().count() >= LEAST_DIGITS
                && sorted(one).equals(sorted(other))
                && Math.abs(Math.log10(left.min() / right.min())) < 1;
    }

    /** Without the noughts at the end. */
    private static String digits(double number) {
        String written = BigDecimal.valueOf(Math.abs(number)).toPlainString();
        return written.replaceAll("[^0-9]", "").replaceAll("^0+|0+$", "");
    }

    private static String sorted(String digits) {
        char[] signs = digits.toCharArray();
        Arrays.sort(signs);
        return new String(signs);
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
                                && Updates.order(sides.leftArticle(), sides.rightArticle()) == 0);
    }
}
