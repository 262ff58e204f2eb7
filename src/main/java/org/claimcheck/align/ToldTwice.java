package org.claimcheck.align;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.claimcheck.model.Alignment.Pair;
import org.claimcheck.model.Annotation;
import org.claimcheck.model.Claim;
import org.claimcheck.model.Comparison;
import org.claimcheck.model.NumberValue;
import org.claimcheck.model.PersonMention;
import org.claimcheck.model.Relation;
import org.jspecify.annotations.Nullable;

/**
 * Two ages that one article gives one person in one of its parts: "Ivo Marek, 24," in the lead and "Ivo Marek, 34," further down. A
 * year or two apart may be birthdays, and an age "at the time" is of another time.
 */
final class ToldTwice {

    /** Years between the deed and the sentence, of both of which one article may have pictures. */
    private static final double LONG_CASE = 2;

    private static final Pattern EARLIER = Pattern.compile(
            "\\bat the time\\b|\\bthen\\b|\\byears? (?:ago|earlier|later|before|after)\\b|\\bin (?:19|20)\\d\\d\\b|\\bwhen (?:he|she|they)\\b|\\bturn",
            Pattern.CASE_INSENSITIVE);

    private ToldTwice() {}

    /** For each article and pair of ages the first two claims, left before right. */
    static List<Pair> pairs(List<Claim> claims, ClaimIndex index) {
        List<Pair> pairs = new ArrayList<>();
        Set<String> told = new TreeSet<>();
        for (int i = 0; i < claims.size(); i++) {
            for (int j = i + 1; j < claims.size(); j++) {
                Claim left = claims.get(i);
                Claim right = claims.get(j);
                if (areOfOne(left, right, index)
                        && !left.value().display().equals(right.value().display())) {
                    Sides sides = index.sides(left, right);
                    Comparison comparison = Birthday.weigh(Comparators.compare(sides), sides);
                    if (comparison.relation() == Relation.CONFLICTING && told.add(key(left, right))) {
                        pairs.add(new Pair(left, right, comparison));
                    }
                }
            }
        }
        return pairs;
    }

    /** Whether both ages stand beside the same full name, which leaves no doubt whose they are; relatives share a surname. */
    private static boolean areOfOne(Claim left, Claim right, ClaimIndex index) {
        if (!left.article().equals(right.article())
                || left.section() != right.section()
                || areOfTwoTimes(left, right, index)) {
            return false;
        }
        if (isReference(left, index) != isReference(right, index)) {
            return left.subject() != null && left.subject().equals(right.subject());
        }
        String name = fullName(left, index.article(left));
        return name != null && name.equals(fullName(right, index.article(right)));
    }

    /** "says the 14-year-old", of the only one whom the article has named until then. */
    private static boolean isReference(Claim age, ClaimIndex index) {
        String text = index.article(age).article().text();
        return age.span().start() >= 4
                && text.substring(0, age.span().start())
                        .toLowerCase(Locale.ROOT)
                        .endsWith("the ")
                && age.span().of(text).endsWith("old")
                && index.article(age).mentions().persons().stream()
                        .noneMatch(person -> age.span().equals(person.ageSpan()));
    }

    /** A year or two apart they may be, and "19 at the time" is. */
    private static boolean areOfTwoTimes(Claim left, Claim right, ClaimIndex index) {
        boolean referred = isReference(left, index) || isReference(right, index); // both are told as of now
        boolean near = !referred
                && left.value() instanceof NumberValue one
                && right.value() instanceof NumberValue other
                && Math.abs(one.min() - other.min()) <= LONG_CASE;
        return near
                || EARLIER.matcher(
                                left.sentence().of(index.article(left).article().text()))
                        .find()
                || EARLIER.matcher(right.sentence()
                                .of(index.article(right).article().text()))
                        .find();
    }

    /** The full name that the age stands beside, or null; "Zina Bower's son, 13," is of somebody else. */
    private static @Nullable String fullName(Claim age, Annotation article) {
        String text = article.article().text();
        for (PersonMention person : article.mentions().persons()) {
            if (person.ageSpan() != null && person.ageSpan().overlaps(age.span())) {
                int end = person.span().end();
                boolean owner = end < text.length() && (text.charAt(end) == '\'' || text.charAt(end) == '’');
                String name = person.span().of(text);
                return name.indexOf(' ') > 0 && !owner ? name : null;
            }
        }
        return null;
    }

    private static String key(Claim left, Claim right) {
        return left.article()
                + " "
                + new TreeSet<>(Set.of(left.value().display(), right.value().display()));
    }
}
