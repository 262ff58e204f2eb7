package org.claimcheck.align;

import java.time.LocalTime;
import java.util.List;
import org.claimcheck.model.Alignment.Pair;
import org.claimcheck.model.Annotation;
import org.claimcheck.model.Comparison;
import org.claimcheck.model.NumberValue;
import org.claimcheck.model.PublicationTime;
import org.jspecify.annotations.Nullable;

/**
 * Which of two reports is the later one, and what that makes of figures that grow.
 *
 * <p>Example: "four dead" at noon and "six dead" in the evening is an update; "six" at noon and "four" in the evening a revision.
 */
final class Updates {

    /** How many times another a toll may be that is only an update of it. */
    private static final double UPDATED = 2;

    /** The kind of a comparison of two tolls of which one could be an update of the other, if it was known which came first. */
    private static final String UNORDERED = "unordered";

    /** The role of people of whom fewer are missing as more are found. */
    private static final String MISSING = "missing";

    private Updates() {}

    /** Whether a later report brings a figure up to date; higher is an update, lower a revision, and without an order nobody knows. */
    static Comparison weigh(Comparison comparison, Sides sides) {
        if (!(sides.left().value() instanceof NumberValue left)
                || !(sides.right().value() instanceof NumberValue right)) {
            return comparison;
        }
        if (SumOfParts.decides(sides)) {
            return Comparison.conflicting(
                    SumOfParts.KIND,
                    comparison.because() + ", and the dead and hurt of one article add up to the other's");
        }
        int order = order(sides.leftArticle(), sides.rightArticle());
        if (order == 0) {
            boolean undated = isUndated(sides.leftArticle()) || isUndated(sides.rightArticle());
            double less = Math.min(left.min(), right.min());
            double more = Math.max(left.min(), right.min());
            return undated && less > 0
                    ? Comparison.tension(
                            more <= UPDATED * less ? UNORDERED : "unordered-far",
                            comparison.because() + ", and nobody knows which was reported first")
                    : comparison;
        }
        NumberValue earlier = order < 0 ? left : right;
        NumberValue later = order < 0 ? right : left;
        if (MISSING.equals(sides.left().role()) && sides.right().role() != null) {
            if (earlier.max() == 0 && later.min() > 0) {
                return comparison; // all were accounted for, and then one was not
            }
            return Comparison.compatible("update", "people who are missing are found, or more are missed, by the hour");
        }
        if (later.min() > earlier.max()) {
            return Comparison.compatible("update", later.display() + " is a later report than " + earlier.display());
        }
        return Comparison.tension(
                "revision", later.display() + " was reported after " + earlier.display() + ", and is lower");
    }

    /**
     * Takes an update or a revision back where a third report speaks against it: a figure that was reported before and
     * again after another one was not updated by it.
     */
    static List<Pair> settle(List<Pair> pairs) {
        boolean nothingLater = pairs.stream().noneMatch(pair -> isLater(pair.comparison()));
        if (nothingLater) {
            return pairs;
        }
        Outliers outliers = new Outliers(pairs);
        return pairs.stream()
                .map(pair -> isLater(pair.comparison()) && outliers.isOutlier(pair) ? asOutlier(pair) : pair)
                .toList();
    }

    private static boolean isLater(Comparison comparison) {
        return comparison.kind().equals("update") || comparison.kind().equals("revision");
    }

    private static Pair asOutlier(Pair pair) {
        String because = pair.left().value().display() + " and "
                + pair.right().value().display()
                + " are not one after the other: one of them was reported both before and after";
        return new Pair(pair.left(), pair.right(), Comparison.conflicting("outlier", because), pair.sure());
    }

    private static boolean isUndated(Annotation article) {
        return lastTouched(article) == null;
    }

    /** Below 0 when the left article is surely the earlier one, above 0 when the right is, 0 when unknown. */
    static int order(Annotation left, Annotation right) {
        PublicationTime one = lastTouched(left);
        PublicationTime other = lastTouched(right);
        if (one == null || other == null) {
            return 0;
        }
        if (one.date().equals(other.date()) && (one.time() == null || other.time() == null)) {
            return 0;
        }
        boolean clocks = one.offset() != null && other.offset() != null;
        return clocks
                ? Long.compare(one.epochSecond(), other.epochSecond())
                : one.date().atTime(clock(one)).compareTo(other.date().atTime(clock(other)));
    }

    private static LocalTime clock(PublicationTime time) {
        LocalTime clock = time.time();
        return clock == null ? LocalTime.MIDNIGHT : clock;
    }

    private static @Nullable PublicationTime lastTouched(Annotation article) {
        PublicationTime updated = article.article().updated();
        return updated == null ? article.published() : updated;
    }
}
