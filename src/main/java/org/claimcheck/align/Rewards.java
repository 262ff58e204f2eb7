package org.claimcheck.align;

import java.util.Arrays;
import java.util.Collections;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.claimcheck.model.Annotation;
import org.claimcheck.model.Claim;
import org.claimcheck.model.NumberValue;

/**
 * Rewards for information: what is promised is the most that may be paid, whether "up to" stands before it or not.
 *
 * <p>Example: "a reward of $3,000" and "a reward of up to $5,000" differ, though 3,000 lies below 5,000; not where a bank offers the
 * one and the mayor the other.
 */
final class Rewards {

    private static final String NAME = "\\p{Lu}[\\p{L}.’'&-]+";

    private static final Pattern OFFERER = Pattern.compile(
            ".*\\b(" + NAME + "(?: " + NAME + ")*[^.;\\p{Lu}]{0,60}?)\\b(?:offer|pledg|promis|put up|posted|announc)");

    private static final Pattern RAISED = Pattern.compile(
            "\\b(?:increased?|increasing|raised?|raising|upped|boost(?:ed|ing)?|doubl(?:ed|ing)|tripl(?:ed|ing)|added|grown?|grew)\\b");

    private Rewards() {}

    /** Whether both are rewards that two different bodies or people offer: each sentence names another one before its verb. */
    static boolean areOfOthers(Sides sides) {
        if (!"reward".equals(sides.left().subject())
                || !"reward".equals(sides.right().subject())) {
            return false;
        }
        Set<String> left = offerer(sides.left(), sides.leftArticle());
        Set<String> right = offerer(sides.right(), sides.rightArticle());
        return !left.isEmpty() && !right.isEmpty() && Collections.disjoint(left, right);
    }

    /** The words from the last name before the verb up to it, "Orley police are"; none where no name stands there. */
    private static Set<String> offerer(Claim claim, Annotation article) {
        Matcher named = OFFERER.matcher(claim.sentence().of(article.article().text()));
        String words = named.find() ? Words.normal(named.group(1)) : "";
        return Arrays.stream(words.split("[^\\p{L}]+"))
                .filter(word -> !word.isEmpty() && WordKinds.isHeavy(word))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether both are rewards, and the greater one is told as raised and not before the other: "have now doubled the reward". */
    static boolean isRaised(Sides sides) {
        if (!"reward".equals(sides.left().subject())
                || !"reward".equals(sides.right().subject())
                || !(sides.left().value() instanceof NumberValue left)
                || !(sides.right().value() instanceof NumberValue right)) {
            return false;
        }
        Sides rising = left.max() <= right.max() ? sides : sides.swapped();
        String sentence = Words.normal(
                rising.right().sentence().of(rising.rightArticle().article().text()));
        return RAISED.matcher(sentence).find() && Updates.order(rising.leftArticle(), rising.rightArticle()) <= 0;
    }

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
