package org.claimcheck.align;

import java.time.temporal.ChronoUnit;
import org.claimcheck.model.Comparison;
import org.claimcheck.model.NumberValue;
import org.claimcheck.model.PublicationTime;

/** A person grows older between two articles: the later one may give the age that the next birthday brought. */
final class Birthday {

    private static final double DAYS_PER_YEAR = 365.25;

    /** Days between two articles from which a birthday between them is likely enough not to be called a conflict. */
    private static final long LIKELY_AFTER = 14;

    /** Years up to which somebody is surely a child, and from which surely grown up. */
    private static final double CHILD = 12;

    private static final double ADULT = 18;

    private Birthday() {}

    static Comparison weigh(Comparison comparison, Sides sides) {
        PublicationTime left = sides.leftArticle().published();
        PublicationTime right = sides.rightArticle().published();
        if (!(sides.left().value() instanceof NumberValue one)
                || !(sides.right().value() instanceof NumberValue other)) {
            return comparison;
        }
        if (areChildAndAdult(one, other)) {
            return Comparison.notComparable("namesake", "a child and an adult of one name, as parent and child may be");
        }
        if (left == null || right == null) {
            return comparison;
        }
        long days = ChronoUnit.DAYS.between(left.date(), right.date());
        double older = days >= 0 ? other.min() - one.max() : one.min() - other.max();
        double gap = Math.abs(days);
        boolean fits = gap >= LIKELY_AFTER && older >= 1 && older <= Math.ceil(gap / DAYS_PER_YEAR);
        return fits ? Comparison.compatible("birthday", "a birthday can lie between the two articles") : comparison;
    }

    private static boolean areChildAndAdult(NumberValue one, NumberValue other) {
        double younger = Math.min(one.max(), other.max());
        double older = Math.max(one.min(), other.min());
        return younger <= CHILD && older >= ADULT;
    }
}
