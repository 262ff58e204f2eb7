package org.claimcheck.align;

import java.util.Set;
import org.claimcheck.model.Annotation;
import org.claimcheck.text.Memo;

/**
 * Whether two articles, whatever made them one story, tell of two happenings: two boys shot in one town in one week. What tells
 * happenings apart in the telling is who was in them, how old these were, and in which street; where the two have nothing of that
 * in common and differ in two of the three, what else they differ in is no contradiction.
 *
 * <p>Example: a boy of two in Holbeck Lane and a boy of six in Kirkstall Road; not a boy of two in Holbeck Lane and Tim Orr, 2, whose
 * street is not told.
 */
final class Happenings {

    /** Years by which a misread or misremembered age is off. */
    private static final int SLIP = 1;

    private static final int LEAST_DIFFERENCES = 2;
    private static final Memo<Set<String>> STREETS_LATELY = new Memo<>(Localities::streets, 1 << 12);

    private Happenings() {}

    /** Whether the articles of two claims surely tell of two; false where too little is told. */
    static boolean areTwo(Sides sides) {
        return areTwo(sides.leftArticle(), sides.rightArticle()) || Likeness.isTooSmall(sides);
    }

    /** Whether two articles surely tell of two, by people, ages and streets. */
    static boolean areTwo(Annotation left, Annotation right) {
        Telling one = Telling.of(left);
        Telling other = Telling.of(right);
        int people = Likeness.compared(one.people(), other.people(), Likeness::isSpeltAlike);
        if (people > 0) {
            return false;
        }
        int ages = Likeness.compared(one.ages(), other.ages(), (mine, yours) -> Math.abs(mine - yours) <= SLIP);
        if (ages > 0 || people + ages == 0) {
            return false;
        }
        int streets = Likeness.compared(one.streets(), other.streets(), Likeness::isSpeltAlike);
        return streets <= 0 && people + ages + streets <= -LEAST_DIFFERENCES;
    }

    /** Whether the sentences of two claims both tell the street, and tell different ones. */
    static boolean areInOtherStreets(Sides sides) {
        Set<String> left = STREETS_LATELY.of(
                sides.left().sentence().of(sides.leftArticle().article().text()));
        Set<String> right = STREETS_LATELY.of(
                sides.right().sentence().of(sides.rightArticle().article().text()));
        return Likeness.compared(left, right, Likeness::isSpeltAlike) < 0;
    }
}
