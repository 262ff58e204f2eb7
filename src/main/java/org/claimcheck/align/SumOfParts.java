package org.claimcheck.align;

import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.Set;
import org.claimcheck.model.Annotation;
import org.claimcheck.model.Claim;
import org.claimcheck.model.NumberValue;

/**
 * How many people were shot, held against the dead and the hurt that the same article counts. A figure that its own article's
 * parts do not add up to, while they add up to what the other article says, was neither updated nor revised: nothing moved
 * but the sum.
 *
 * <p>Example: "seven people were shot; one died and four are in hospital" and "five people were shot".
 */
final class SumOfParts {

    /** The kind of a comparison that the parts decide. */
    static final String KIND = "parts";

    /** How many times the parts of one event a figure may be: what is greater counts other events as well. */
    private static final double MOST = 2;

    private static final Set<String> FINDING = Set.of("found", "arrived", "find", "located", "discovered");

    private SumOfParts() {}

    /** Whether the parts of one side add up to what the other side says, and not to its own figure. */
    static boolean decides(Sides sides) {
        return isCount(sides.left())
                && isCount(sides.right())
                && (speakFor(sides.right(), sides.left(), sides.leftArticle())
                        || speakFor(sides.left(), sides.right(), sides.rightArticle()));
    }

    private static boolean isCount(Claim claim) {
        return claim.attribute().equals("count")
                && "shot".equals(claim.role())
                && claim.value() instanceof NumberValue number
                && number.isExact();
    }

    private static boolean speakFor(Claim other, Claim own, Annotation article) {
        OptionalDouble dead = part("killed", own, article);
        OptionalDouble hurt = part("injured", own, article);
        if (dead.isEmpty()
                || hurt.isEmpty()
                || !(own.value() instanceof NumberValue figure)
                || !(other.value() instanceof NumberValue number)) {
            return false;
        }
        double sum = dead.getAsDouble() + hurt.getAsDouble();
        return sum == number.min() && figure.min() <= MOST * sum && !(figure.min() < sum && isFound(own, article));
    }

    /** "police arrived and found three people shot": more may have been found elsewhere. */
    private static boolean isFound(Claim claim, Annotation article) {
        String sentence = Words.normal(claim.sentence().of(article.article().text()));
        return List.of(sentence.split(" ")).stream().anyMatch(FINDING::contains);
    }

    /** The most that an article gives for one role of a claim's event in words that are not the claim's own. */
    private static OptionalDouble part(String role, Claim total, Annotation article) {
        return article.claims().stream()
                .filter(claim -> claim.attribute().equals("casualties")
                        && Objects.equals(claim.role(), role)
                        && claim.subject() == null
                        && claim.frame() == total.frame()
                        && !claim.span().overlaps(total.span())
                        && claim.value() instanceof NumberValue number
                        && number.min() >= 1)
                .mapToDouble(claim -> ((NumberValue) claim.value()).min())
                .max();
    }
}
