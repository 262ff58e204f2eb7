package org.claimcheck.align;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.claimcheck.model.Annotation;
import org.claimcheck.model.Claim;
import org.claimcheck.model.PersonMention;
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

    private static final int LEAST_LETTERS = 3;
    private static final int LEAST_DIFFERENCES = 2;
    /** The last word of a street's name, and what kind of street it is. */
    private static final Pattern STREET =
            Pattern.compile("\\b(\\p{Lu}[\\p{L}'’]+|\\d{1,3}(?:st|nd|rd|th)) (?=(\\p{Lu}\\p{Ll}+)\\b)");

    private static final LevenshteinDistance LETTERS = new LevenshteinDistance(MISSPELT);

    /** Last words of names of streets, in small letters. */
    private static final Set<String> STREETS = Set.copyOf(Resources.lines(Happenings.class, "streets.txt"));

    private Happenings() {}

    /** Whether they surely are two; false where too little is told. */
    static boolean areTwo(Annotation left, Annotation right) {
        int differences = 0;
        int agreements = 0;
        for (int same : new int[] {
            compared(people(left), people(right), Happenings::isSpeltAlike),
            compared(Protagonists.ages(left), Protagonists.ages(right), (one, other) -> Math.abs(one - other) <= SLIP),
            compared(streets(left.article().text()), streets(right.article().text()), Happenings::isSpeltAlike)
        }) {
            differences += same < 0 ? 1 : 0;
            agreements += same > 0 ? 1 : 0;
        }
        return agreements == 0 && differences >= LEAST_DIFFERENCES;
    }

    /** Whether the sentences of two claims both tell the street, and tell different ones. */
    static boolean areInOtherStreets(Sides sides) {
        Set<String> left =
                streets(sides.left().sentence().of(sides.leftArticle().article().text()));
        Set<String> right = streets(
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

    /** Last names of those who have no office and do not speak. */
    private static Set<String> people(Annotation article) {
        Set<String> names = new TreeSet<>();
        for (PersonMention person : article.mentions().persons()) {
            String name = QuoteSlots.lastName(person.name());
            if (person.title() == null && name.length() >= LEAST_LETTERS) {
                names.add(name);
            }
        }
        for (Claim claim : article.claims()) {
            String speaker = claim.attribute().equals("quote") ? claim.subject() : claim.attributedTo();
            if (speaker != null) {
                names.remove(QuoteSlots.lastName(speaker));
            }
        }
        return names;
    }

    /** The words that name streets, each without what kind of street it is: one report says road where another says avenue. */
    private static Set<String> streets(String text) {
        Set<String> streets = new TreeSet<>();
        Matcher matcher = STREET.matcher(text);
        while (matcher.find()) {
            if (STREETS.contains(Words.normal(matcher.group(2)))) {
                streets.add(Words.normal(matcher.group(1)));
            }
        }
        return streets;
    }
}
