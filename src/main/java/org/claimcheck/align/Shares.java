package org.claimcheck.align;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimcheck.model.Annotation;
import org.claimcheck.model.Claim;

/**
 * What percentages are shares of, as far as the words behind them say it: "52 percent of voters backed the plan" and "58% of voters
 * accepted it" are shares of one thing; "65% of traffic with India" and "90% of traffic with Oman" are not.
 */
final class Shares {

    /** UTF-16 code units behind the figure in which names narrow down what it is a share of. */
    private static final int REACH = 60;

    private static final Pattern WHOLE = Pattern.compile("\\s+of\\s+(?:the\\s+|all\\s+)?(\\p{Ll}[\\p{L}-]+)");
    private static final Pattern NAME = Pattern.compile("\\b\\p{Lu}[\\p{L}'’-]+");

    private Shares() {}

    /** Whether both say what they are shares of, in the same word and with the same names behind it. */
    static boolean areOfOne(Sides sides) {
        String left = behind(sides.left(), sides.leftArticle());
        String right = behind(sides.right(), sides.rightArticle());
        Matcher one = WHOLE.matcher(left);
        Matcher other = WHOLE.matcher(right);
        return one.lookingAt()
                && other.lookingAt()
                && one.group(1).equals(other.group(1))
                && names(left).equals(names(right));
    }

    private static String behind(Claim claim, Annotation article) {
        int from = claim.span().end();
        int to = Math.min(claim.sentence().end(), from + REACH);
        return article.article().text().substring(from, Math.max(from, to));
    }

    private static Set<String> names(String text) {
        Set<String> names = new TreeSet<>();
        Matcher matcher = NAME.matcher(text);
        while (matcher.find()) {
            names.add(matcher.group());
        }
        return names;
    }
}
