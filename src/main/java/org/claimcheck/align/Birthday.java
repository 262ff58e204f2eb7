package org.claimcheck.align;

import java.time.temporal.ChronoUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimcheck.model.Annotation;
import org.claimcheck.model.Claim;
import org.claimcheck.model.Comparison;
import org.claimcheck.model.NumberValue;
import org.claimcheck.model.PublicationTime;
import org.jspecify.annotations.Nullable;

/** A person grows older between two articles: the later one may give the age that the next birthday brought. */
final class Birthday {

    private static final double DAYS_PER_YEAR = 365.25;

    private static final Pattern YEAR = Pattern.compile("\\bin ((?:19|20)\\d\\d)\\b");

    /** Days between two articles from which a birthday between them is likely enough not to be called a conflict. */
    private static final long LIKELY_AFTER = 14;

    /** UTF-16 code units behind an age within which a year says when somebody had it. */
    private static final int REACH = 80;

    private static final int NEAR = 20;
    private static final Pattern THEN = Pattern.compile("\\bthen[ -](?:aged )?$");
    private static final Pattern AT_THE_TIME = Pattern.compile("[ ,(]{1,2}at (?:the|that) time");

    /** Years up to which somebody is surely a child, and from which surely grown up. */
    private static final double CHILD = 12;

    private static final double ADULT = 18;

    /** Years from which one of two people of one name is likely the other's child. */
    private static final double GENERATION = 16;

    private Birthday() {}

    static Comparison weigh(Comparison comparison, Sides sides) {
        PublicationTime left = sides.leftArticle().published();
        PublicationTime right = sides.rightArticle().published();
        if (!(sides.left().value() instanceof NumberValue one)
                || !(sides.right().value() instanceof NumberValue other)) {
            return comparison;
        }
        if (areChildAndAdult(one, other) || areGenerationsApart(one, other, sides)) {
            return Comparison.notComparable("namesake", "a child and an adult of one name, as parent and child may be");
        }
        boolean then = isOfThen(sides.left(), sides.leftArticle());
        if (then != isOfThen(sides.right(), sides.rightArticle())
                && (then ? other.min() - one.min() : one.min() - other.min()) > 0) {
            return Comparison.compatible("birthday", "one age is that at the time of what is told");
        }
        Integer told = yearTold(sides.left(), sides.leftArticle());
        Integer otherTold = yearTold(sides.right(), sides.rightArticle());
        if (told != null || otherTold != null) {
            return inYears(
                    comparison,
                    one,
                    other,
                    told == null ? year(left) : told,
                    otherTold == null ? year(right) : otherTold);
        }
        if (left == null || right == null || Dead.areBoth(sides)) {
            return comparison;
        }
        long days = ChronoUnit.DAYS.between(left.date(), right.date());
        double older = days >= 0 ? other.min() - one.max() : one.min() - other.max();
        double gap = Math.abs(days);
        boolean fits = gap >= LIKELY_AFTER && older >= 1 && older <= Math.ceil(gap / DAYS_PER_YEAR);
        return fits ? Comparison.compatible("birthday", "a birthday can lie between the two articles") : comparison;
    }

    /** Ages of which a sentence tells the year: "Orr, 92, told a newspaper in 2006". */
    private static Comparison inYears(
            Comparison comparison,
            NumberValue one,
            NumberValue other,
            @Nullable Integer year,
            @Nullable Integer otherYear) {
        if (year == null || otherYear == null) {
            return Comparison.compatible(
                    "birthday", "one age is that of another year, and nobody says of which the other is");
        }
        int gap = otherYear - year;
        double older = other.min() - one.min();
        boolean fits = gap != 0 && Math.abs(older - gap) <= 1;
        return fits ? Comparison.compatible("birthday", "the two ages are those of different years") : comparison;
    }

    /** "Orr, 27 at the time of the fire", "then 27". */
    private static boolean isOfThen(Claim claim, Annotation article) {
        String text = article.article().text();
        int start = claim.span().start();
        int end = claim.span().end();
        String before = text.substring(Math.max(0, start - NEAR), start);
        String behind = text.substring(end, Math.min(text.length(), end + NEAR));
        return THEN.matcher(before).find() || AT_THE_TIME.matcher(behind).lookingAt();
    }

    /** The year that is named soon behind an age; null when none is, or that of its article. */
    private static @Nullable Integer yearTold(Claim claim, Annotation article) {
        String text = article.article().text();
        int end = Math.min(claim.sentence().end(), claim.span().end() + REACH);
        Matcher years = YEAR.matcher(text).region(Math.min(claim.span().end(), end), end);
        if (!years.find()) {
            return null;
        }
        int year = Integer.parseInt(years.group(1));
        PublicationTime published = article.published();
        return published != null && published.date().getYear() == year ? null : year;
    }

    private static @Nullable Integer year(@Nullable PublicationTime published) {
        return published == null ? null : published.date().getYear();
    }

    /** Ages a generation apart of people whose given names are only alike: Jerry Lund, 41, and Jeremy Lund, 19. */
    private static boolean areGenerationsApart(NumberValue one, NumberValue other, Sides sides) {
        String left = sides.left().subject();
        String right = sides.right().subject();
        boolean years = Math.abs(one.min() - other.min()) >= GENERATION;
        return years
                && left != null
                && right != null
                && left.indexOf(' ') > 0
                && right.indexOf(' ') > 0
                && !left.substring(0, left.indexOf(' ')).equalsIgnoreCase(right.substring(0, right.indexOf(' ')));
    }

    private static boolean areChildAndAdult(NumberValue one, NumberValue other) {
        double younger = Math.min(one.max(), other.max());
        double older = Math.max(one.min(), other.min());
        return younger <= CHILD && older >= ADULT;
    }
}
