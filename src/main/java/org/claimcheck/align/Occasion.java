package org.claimcheck.align;

import java.util.Set;
import org.claimcheck.model.Annotation;
import org.claimcheck.model.Claim;

/**
 * To whom, or at what, words were spoken, as the sentence around a quotation tells it: "told reporters", "press
 * conference". One article names the listeners, another the occasion: the two are one, and the reason says so.
 */
final class Occasion {

    private static final Set<String> OCCASIONS =
            Set.of("press conference", "news conference", "briefing", "interview", "statement", "speech");
    private static final Set<String> LISTENERS = Set.of("journalists", "reporters", "lawmakers", "parliament");

    private Occasion() {}

    /** What the two sentences say of the occasion, as an addition to a reason; empty when they say nothing different. */
    static String fit(Sides sides) {
        String left = of(sides.left(), sides.leftArticle());
        String right = of(sides.right(), sides.rightArticle());
        return left.isEmpty() || right.isEmpty() || left.equals(right)
                ? ""
                : "; “" + left + "” and “" + right + "” can be one occasion";
    }

    private static String of(Claim quote, Annotation article) {
        String text = article.article().text();
        int from = Math.min(quote.sentence().start(), quote.span().start());
        int to = Math.max(quote.sentence().end(), quote.span().end());
        String around = Words.normal(text.substring(from, to)); // the cue may stand between two pieces
        for (String listeners : new java.util.TreeSet<>(LISTENERS)) {
            if (around.contains("told " + listeners)) {
                return "told " + listeners;
            }
        }
        return OCCASIONS.stream().filter(around::contains).sorted().findFirst().orElse("");
    }
}
