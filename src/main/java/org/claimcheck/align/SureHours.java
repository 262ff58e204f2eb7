package org.claimcheck.align;

import java.util.regex.Pattern;
import org.claimcheck.model.Annotation;
import org.claimcheck.model.Claim;
import org.claimcheck.model.Comparison;
import org.claimcheck.model.Relation;
import org.claimcheck.text.Resources;

/**
 * Whether the words around two hours surely tell when one thing came about, so that no likeness of their sentences is asked for: "The accident
 * happened at ten to eight", "The fire broke out shortly before midnight", "It was twenty past eight; the road was icy".
 */
final class SureHours {

    /** The kind of a comparison of two hours that both surely are of the event. */
    static final String KIND = "hour-told";

    private static final Pattern TOLD = Pattern.compile(
            String.join("|", Resources.lines(SureHours.class, "sure-hours.txt")), Pattern.CASE_INSENSITIVE);

    private SureHours() {}

    /** The comparison, of its own kind where two clock times disagree that are both told so. */
    static Comparison weigh(Comparison comparison, Sides sides) {
        boolean sure = comparison.relation() == Relation.CONFLICTING
                && sides.left().attribute().equals("time")
                && isTold(sides.left(), sides.leftArticle())
                && isTold(sides.right(), sides.rightArticle());
        return sure ? Comparison.conflicting(KIND, comparison.because()) : comparison;
    }

    private static boolean isTold(Claim claim, Annotation article) {
        return TOLD.matcher(claim.sentence().of(article.article().text())).find();
    }
}
