package org.claimcheck.align;

import java.util.Objects;
import java.util.Set;
import org.claimcheck.model.Annotation;
import org.claimcheck.model.Claim;
import org.claimcheck.model.Comparison;
import org.claimcheck.model.EventFrame;
import org.claimcheck.model.NumberValue;
import org.claimcheck.model.Relation;

/**
 * Counts of one noun that open two reports of one event in different words: "a rocket put 22 satellites into orbit", "the launcher
 * had 32 satellites on board". Each report counts that noun once, of the event that it is about; what they count is likely the same,
 * and never surely.
 *
 * <p>Example: of 22 and 32 satellites it makes a tension of the kind {@value #KIND}.
 */
final class LeadCounts {

    /** The kind of the comparison. */
    static final String KIND = "lead";

    /** UTF-16 code units of an article within which a figure belongs to what it is about. */
    private static final int LEAD = 450;

    /** Families of events whose numbers are known from the first. */
    private static final Set<String> SETTLED =
            Set.of("launch", "recall", "visit", "deal", "result", "meeting", "agreement", "match");

    private static final double FEWEST = 10;
    private static final double MOST_APART = 4;

    private LeadCounts() {}

    /** The disagreement, gentler; or not comparable where the two may count different things. */
    static Comparison weigh(Comparison comparison, Sides sides) {
        boolean one = comparison.relation() == Relation.CONFLICTING
                && isLead(sides.left(), sides.leftArticle())
                && isLead(sides.right(), sides.rightArticle())
                && areLike(sides)
                && Retelling.isRelated(sides);
        return one
                ? Comparison.tension(KIND, comparison.because() + ", though in other words")
                : Comparison.notComparable("other-count", "the two do not surely count the same");
    }

    /** Whether a count is of an event whose numbers are known from the first, so that a later one is no update: a rocket's satellites. */
    static boolean isSettled(Sides sides) {
        return sides.left().attribute().equals("count") && SETTLED.contains(type(sides.left(), sides.leftArticle()));
    }

    private static String type(Claim claim, Annotation article) {
        return article.frames().stream()
                .filter(frame -> frame.number() == claim.frame())
                .map(EventFrame::type)
                .findFirst()
                .orElse("");
    }

    /** Whether one count is many times the other in sentences that are not nearly the same: 19 seasons at a club, four in an office. */
    static boolean areFarApart(Sides sides) {
        return sides.left().value() instanceof NumberValue left
                && sides.right().value() instanceof NumberValue right
                && Math.max(left.min(), right.min()) > MOST_APART * Math.min(left.min(), right.min())
                && !Retelling.isVerbatim(sides);
    }

    private static boolean areLike(Sides sides) {
        if (!(sides.left().value() instanceof NumberValue left)
                || !(sides.right().value() instanceof NumberValue right)) {
            return false;
        }
        double less = Math.min(left.min(), right.min());
        double more = Math.max(left.min(), right.min());
        return left.isExact() && right.isExact() && less >= FEWEST && more <= MOST_APART * less;
    }

    /** Whether a count is of the article's main event, stands early, and is the only one of its noun. */
    private static boolean isLead(Claim claim, Annotation article) {
        boolean main = article.frames().stream()
                .anyMatch(frame -> frame.number() == claim.frame() && frame.standing() == EventFrame.Standing.MAIN);
        return main
                && claim.span().start() < LEAD
                && article.claims().stream()
                        .filter(other -> other.attribute().equals("count") && isOfOneNoun(claim, other))
                        .allMatch(other -> amount(other) == amount(claim));
    }

    private static boolean isOfOneNoun(Claim claim, Claim other) {
        return claim.value() instanceof NumberValue one
                && other.value() instanceof NumberValue two
                && Objects.equals(one.unit(), two.unit());
    }

    private static double amount(Claim claim) {
        return claim.value() instanceof NumberValue number ? number.min() : Double.NaN;
    }
}
