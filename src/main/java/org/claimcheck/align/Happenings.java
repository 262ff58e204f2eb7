package org.claimcheck.align;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.claimcheck.model.Annotation;
import org.claimcheck.text.Memo;
import org.claimcheck.text.Resources;

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

    /** Letters by which a misspelt name is off. */
    private static final int MISSPELT = 2;

    private static final int LEAST_DIFFERENCES = 2;
    /** What may be the last word of a street's name, which tells what kind of street it is. */
    private static final Pattern LAST_WORD = Pattern.compile(" (\\p{Lu}\\p{Ll}+)\\b");

    /** The word of a name before it. */
    private static final Pattern WORD_BEFORE = Pattern.compile("\\b(?:\\p{Lu}[\\p{L}'’]+|\\d{1,3}(?:st|nd|rd|th))$");

    private static final LevenshteinDistance LETTERS = new LevenshteinDistance(MISSPELT);

    /** Last words of names of streets, in small letters. */
    private static final Set<String> STREETS = Set.copyOf(Resources.lines(Happenings.class, "streets.txt"));

    private static final Memo<Set<String>> STREETS_LATELY = new Memo<>(Happenings::read, 1 << 12);

    private Happenings() {}

    /** Whether they surely are two; false where too little is told. */
    static boolean areTwo(Annotation left, Annotation right) {
        Telling one = Telling.of(left);
        Telling other = Telling.of(right);
        int people = compared(one.people(), other.people(), Happenings::isSpeltAlike);
        if (people > 0) {
            return false;
        }
        int ages = compared(one.ages(), other.ages(), (mine, yours) -> Math.abs(mine - yours) <= SLIP);
        if (ages > 0 || people + ages == 0) {
            return false;
        }
        int streets = compared(one.streets(), other.streets(), Happenings::isSpeltAlike);
        return streets <= 0 && people + ages + streets <= -LEAST_DIFFERENCES;
    }

    /** Whether the sentences of two claims both tell the street, and tell different ones. */
    static boolean areInOtherStreets(Sides sides) {
        Set<String> left = STREETS_LATELY.of(
                sides.left().sentence().of(sides.leftArticle().article().text()));
        Set<String> right = STREETS_LATELY.of(
                sides.right().sentence().of(sides.rightArticle().article().text()));
        return compared(left, right, Happenings::isSpeltAlike) < 0;
    }

    /** Above 0 when the two have something in common, below when both have something and nothing is, 0 when one has nothing. */
    private static <T> int compared(Collection<T> left, Collection<T> right, BiPredicate<T, T> same) {
        if (left.isEmpty() || right.isEmpty()) {
            return 0;
        }
        return left.stream().anyMatch(one -> right.stream().anyMatch(other -> same.test(one, other))) ? 1 : -1;
    }

    private static boolean isSpeltAlike(String one, String other) {
        return LETTERS.apply(one, other) >= 0;
    }

    /** The words that name streets, each without what kind of street it is: one report says road where another says avenue. */
    static Set<String> read(String text) {
        Set<String> streets = new TreeSet<>();
        Matcher last = LAST_WORD.matcher(text);
        while (last.find()) {
            if (STREETS.contains(Words.normal(last.group(1)))) {
                int end = last.start();
                int begin = end == 0 ? 0 : text.lastIndexOf(' ', end - 1) + 1;
                Matcher before = WORD_BEFORE.matcher(text.substring(begin, end));
                if (before.find()) {
                    streets.add(Words.normal(before.group()));
                }
            }
        }
        return Set.copyOf(streets);
    }
}
