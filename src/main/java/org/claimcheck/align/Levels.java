package org.claimcheck.align;

import java.util.Arrays;
import java.util.Set;
import org.claimcheck.model.Annotation;
import org.claimcheck.model.Claim;
import org.claimcheck.model.NumberValue;

/**
 * What rises and falls while it is reported: the level of a river, the wind. A later report that says how it has moved does not contradict
 * an earlier one.
 *
 * <p>Example: "the river rose to 11 metres" on Monday and "the river has fallen to 9 metres" on Thursday.
 */
final class Levels {

    private static final WordLists LISTS = new WordLists("levels.tsv");
    private static final Set<String> LEVELS = LISTS.get("levels");
    private static final Set<String> FALLING = LISTS.get("falling");
    private static final Set<String> RISING = LISTS.get("rising");

    private Levels() {}

    /** Whether two measures are of one level, which the later report says has moved. */
    static boolean haveMoved(Sides sides) {
        String subject = sides.left().subject();
        if (subject == null || Arrays.stream(subject.split(" ")).noneMatch(LEVELS::contains)) {
            return false;
        }
        int order = Updates.order(sides.leftArticle(), sides.rightArticle());
        return order < 0
                ? isMoved(sides.left(), sides.right(), sides.rightArticle())
                : order > 0 && isMoved(sides.right(), sides.left(), sides.leftArticle());
    }

    /** Whether the later report says that the level has moved the way in which it differs. */
    private static boolean isMoved(Claim earlier, Claim later, Annotation article) {
        if (!(earlier.value() instanceof NumberValue before) || !(later.value() instanceof NumberValue after)) {
            return false;
        }
        Set<String> way = after.min() < before.min() ? FALLING : RISING;
        String words = article.article()
                .text()
                .substring(later.sentence().start(), later.span().start());
        return Arrays.stream(Words.normal(words).split(" ")).anyMatch(way::contains);
    }
}
