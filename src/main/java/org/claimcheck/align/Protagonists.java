package org.claimcheck.align;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimcheck.model.Annotation;
import org.claimcheck.model.Claim;
import org.claimcheck.model.Span;
import org.claimcheck.text.Memo;

/**
 * Whom the sentences of two claims tell of: "Orr was arrested on Sunday" and "Lund was arrested on Monday" are two arrests,
 * whatever else the two articles share. Who only speaks is left out.
 */
final class Protagonists {

    /** Years by which a misread or misremembered age is off. */
    private static final int SLIP = 2;

    /** "34 years old", "34-year-old", "six-year-old"; what stands before is looked at only where the rest is there. */
    private static final Pattern OLD = Pattern.compile(
            "[- ]years?[- ]old(?<=\\b(?:(\\d{1,3})[- ]years?[- ]old"
                    + "|([Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en|[Ee]leven|[Tt]welve)-year-old))");

    /** "Orr, 34, was hit". */
    private static final Pattern BEHIND_NAME = Pattern.compile(", (?<=\\p{Lu}\\p{L}{1,40}, )(\\d{1,3})[,.;]");

    private static final List<String> IN_WORDS = List.of(
            "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");

    private static final Memo<Set<Integer>> LATELY = new Memo<>(Protagonists::read, 1 << 12);

    private Protagonists() {}

    /** Whether both sentences name people, none of them in common, and each article knows the other's people or has its own. */
    static boolean areOthers(Sides sides) {
        Set<String> left = of(sides.left(), sides.leftArticle());
        Set<String> right = of(sides.right(), sides.rightArticle());
        boolean shared = !Collections.disjoint(left, right);
        return !shared
                && ((!left.isEmpty() && !right.isEmpty())
                        || areOfOtherAges(
                                ages(sides.left(), sides.leftArticle()), ages(sides.right(), sides.rightArticle())));
    }

    /** Whether both sentences name somebody of one last name. */
    static boolean areNamedInBoth(Sides sides) {
        return !Collections.disjoint(
                named(sides.left(), sides.leftArticle()), named(sides.right(), sides.rightArticle()));
    }

    /** "a boy of six was shot", "a two-year-old was shot": ages years apart are two people's. */
    static boolean areOfOtherAges(Set<Integer> left, Set<Integer> right) {
        return !left.isEmpty()
                && !right.isEmpty()
                && left.stream().allMatch(one -> right.stream().allMatch(other -> Math.abs(one - other) > SLIP));
    }

    /** The ages that a claim's sentence gives, in years. */
    private static Set<Integer> ages(Claim claim, Annotation article) {
        return agesIn(claim.sentence().of(article.article().text()));
    }

    /** The ages that a sentence gives, in years. */
    static Set<Integer> agesIn(String sentence) {
        return LATELY.of(sentence);
    }

    /** The ages that a text gives, in years. */
    static Set<Integer> read(String text) {
        Set<Integer> ages = new TreeSet<>();
        Matcher old = OLD.matcher(text);
        while (old.find()) {
            ages.add(
                    old.group(1) == null
                            ? IN_WORDS.indexOf(old.group(2).toLowerCase(Locale.ROOT))
                            : Integer.parseInt(old.group(1)));
        }
        Matcher behind = BEHIND_NAME.matcher(text);
        while (behind.find()) {
            ages.add(Integer.parseInt(behind.group(1)));
        }
        return Set.copyOf(ages);
    }

    /** Last names of those whom a claim's sentence names. */
    private static Set<String> named(Claim claim, Annotation article) {
        Span sentence = claim.sentence();
        Set<String> names = new TreeSet<>();
        for (Telling.Named person : Telling.of(article).named()) {
            if (person.span().start() >= sentence.start() && person.span().end() <= sentence.end()) {
                names.add(person.lastName());
            }
        }
        return names;
    }

    /** Last names of those whom a claim's sentence tells of. */
    private static Set<String> of(Claim claim, Annotation article) {
        Set<String> names = named(claim, article);
        names.removeAll(Telling.of(article).speakers());
        return names;
    }
}
