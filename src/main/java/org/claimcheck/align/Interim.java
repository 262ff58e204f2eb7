package org.claimcheck.align;

import java.util.Set;
import java.util.regex.Pattern;
import org.claimcheck.model.Annotation;
import org.claimcheck.model.Claim;

/** Figures that were taken while something went on: "By noon a quarter had voted", "at half-time", "so far". */
final class Interim {

    private static final Set<String> COUNTED = Set.of("percentage", "count");

    private static final Pattern WHILE = Pattern.compile(
            "(?i)\\b(?:by|until|as of) (?:\\d{1,2}(?:[:.]\\d\\d)? ?(?:[ap]\\.?m\\b|o['’]clock)"
                    + "|\\d{1,2}[:.]\\d\\d\\b|noon\\b|midday\\b|mid-morning\\b|lunchtime\\b)|\\bat half-time\\b|\\bso far\\b");

    private Interim() {}

    /** Whether one of two figures alone is one of these. */
    static boolean isOneOfTwo(Sides sides) {
        return COUNTED.contains(sides.left().attribute())
                && isOne(sides.left(), sides.leftArticle()) != isOne(sides.right(), sides.rightArticle());
    }

    private static boolean isOne(Claim claim, Annotation article) {
        return WHILE.matcher(claim.sentence().of(article.article().text())).find();
    }
}
