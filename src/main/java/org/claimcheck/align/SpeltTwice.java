package org.claimcheck.align;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.claimcheck.model.Alignment.Pair;
import org.claimcheck.model.Annotation;
import org.claimcheck.model.Claim;
import org.claimcheck.model.Comparison;
import org.claimcheck.model.NameValue;
import org.claimcheck.model.NameValue.Bearer;
import org.claimcheck.text.Gazetteer;
import org.claimcheck.text.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * A surname that one article spells in two ways, with the same given name before it. Two given names that resemble each other are
 * let be: they may be a brother's and a sister's.
 *
 * <p>Example: an article that has "Melina Cerrato" in one sentence and "Melina Cerato" in another.
 */
final class SpeltTwice {

    /** What an editor writes behind a misspelling that is meant to stand. */
    private static final Pattern SIC = Pattern.compile("[\\s(\\[]{1,2}sic\\b");

    private SpeltTwice() {}

    /** For each article and pair of spellings the first two claims, left before right. */
    static List<Pair> pairs(List<Claim> claims, ClaimIndex index) {
        List<Pair> pairs = new ArrayList<>();
        Set<String> told = new TreeSet<>();
        for (int i = 0; i < claims.size(); i++) {
            for (int j = i + 1; j < claims.size(); j++) {
                Claim left = claims.get(i);
                Claim right = claims.get(j);
                Comparison comparison =
                        left.article().equals(right.article()) ? compare(left, right, index.article(left)) : null;
                if (comparison != null && told.add(left.article() + " " + spellings(left, right))) {
                    pairs.add(new Pair(left, right, comparison));
                }
            }
        }
        return pairs;
    }

    private static Set<String> spellings(Claim left, Claim right) {
        return new TreeSet<>(Set.of(left.value().display(), right.value().display()));
    }

    private static @Nullable Comparison compare(Claim left, Claim right, Annotation article) {
        if (!(left.value() instanceof NameValue one)
                || !(right.value() instanceof NameValue other)
                || one.kind() != Bearer.PERSON
                || other.kind() != Bearer.PERSON
                || one.display().equals(other.display())
                || isSic(left, article)
                || isSic(right, article)) {
            return null;
        }
        PersonName first = PersonName.of(one.display());
        PersonName second = PersonName.of(other.display());
        boolean given = !first.given().isEmpty()
                && !second.given().isEmpty()
                && Objects.equals(first.given().get(0), second.given().get(0))
                && WordSet.givenNames().contains(first.given().get(0))
                && !isPlural(first.surname(), second.surname())
                && !isOnePlace(first.surname(), second.surname())
                && first.suffix().equals(second.suffix());
        Comparison comparison = NameComparator.compare(one.display(), Bearer.PERSON, other.display(), Bearer.PERSON);
        return given && comparison.kind().equals("spelling") ? comparison : null;
    }

    /** "the Poores", "Meyers' house": a name with an s behind it. */
    private static boolean isPlural(String one, String other) {
        return one.equals(other + "s") || other.equals(one + "s");
    }

    /** "West German" and "West Germany": a country and its people, read as names. */
    private static boolean isOnePlace(String one, String other) {
        List<Gazetteer.Entry> places = Gazetteer.shared().find(other);
        return Gazetteer.shared().find(one).stream()
                .anyMatch(place -> places.stream().anyMatch(it -> it.value().equals(place.value())));
    }

    private static boolean isSic(Claim name, Annotation article) {
        String text = article.article().text();
        return SIC.matcher(text).region(name.span().end(), text.length()).lookingAt();
    }
}
