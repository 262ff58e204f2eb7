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

    private Birthday() {}

    static Comparison weigh(Comparison comparison, Sides sides) {
        PublicationTime left = sides.leftArticle().published();
        PublicationTime right = sides.rightArticle().published();
        if (left == null
                || right == null
                || !(sides.left().value() instanceof NumberValue one)
                || !(sides.right().value() instanceof NumberValue other)) {
            return comparison;
        }
        long days = ChronoUnit.DAYS.between(left.date(), right.date());
        double older = days >= 0 ? other.min() - one.max() : one.min() - other.max();
        double gap = Math.abs(days);
        boolean fits = gap >= LIKELY_AFTER && older >= 1 && older <= Math.ceil(gap / DAYS_PER_YEAR);
        return fits ? Comparison.compatible("birthday", "a birthday can lie between the two articles") : comparison;
    }
}
