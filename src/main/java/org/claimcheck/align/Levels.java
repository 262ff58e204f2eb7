package org.claimcheck.align;

import java.util.Arrays;
import java.util.Set;
import org.claimcheck.model.Claim;

/**
 * What rises and falls while it is reported: the level of a river, the wind. A later report that says how it has moved does not contradict
 * an earlier one.
 *
 * <p>Example: "the river rose to 11 metres" on Monday and "the river has fallen to 9 metres" on Thursday.
 */
final class Levels {

    private static final WordLists LISTS = new WordLists("levels.tsv");
    private static final Set<String> LEVELS = LISTS.get("levels");
    private static final Set<String> MOVING = LISTS.get("moving");

    private Levels() {}

    /** Whether two measures are of one level, which the later report says has moved. */
    static boolean haveMoved(Sides sides) {
        String subject = sides.left().subject();
        if (subject == null || Arrays.stream(subject.split(" ")).noneMatch(LEVELS::contains)) {
            return false;
        }
        int order = Circumstance.order(sides.leftArticle(), sides.rightArticle());
        return order != 0
                && (order < 0
                        ? isMoving(sides.right(), sides.rightArticle().article().text())
                        : isMoving(sides.left(), sides.leftArticle().article().text()));
    }

    private static boolean isMoving(Claim claim, String text) {
        String before = text.substring(claim.sentence().start(), claim.span().start());
        return Arrays.stream(Words.normal(before).split(" ")).anyMatch(MOVING::contains);
    }
}
