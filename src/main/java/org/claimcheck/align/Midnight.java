package org.claimcheck.align;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.claimcheck.model.Annotation;
import org.claimcheck.model.Claim;
import org.claimcheck.model.ClockTime;
import org.claimcheck.model.Comparison;
import org.claimcheck.model.TimeValue;

/**
 * Two days of which the earlier one is told late and the later one early: what happened around midnight is "late Sunday" to one
 * and "early Monday" to another.
 */
final class Midnight {

    /** The kind of a comparison in which one night explains two days. */
    static final String KIND = "night";

    /** UTF-16 code units read to either side of the words of a day. */
    private static final int REACH = 30;

    private static final int DAY = 24 * 60;

    /** Minutes that no two tellings of one hour lie apart. */
    private static final int FAR = 90;

    private static final Set<String> LATE = Set.of("late", "night", "midnight", "overnight", "evening", "11", "pm");
    private static final Set<String> OVERNIGHT = Set.of("overnight");
    private static final Set<String> EARLY = Set.of("early", "midnight", "overnight", "morning", "12", "am");

    private Midnight() {}

    static Comparison weigh(Comparison comparison, Sides sides) {
        if (!comparison.relation().disagrees()
                || !(sides.left().value() instanceof TimeValue left)
                || !(sides.right().value() instanceof TimeValue right)) {
            return comparison;
        }
        LocalDate one = left.day();
        LocalDate other = right.day();
        if (one == null || other == null || Math.abs(one.toEpochDay() - other.toEpochDay()) != 1) {
            return comparison;
        }
        boolean leftFirst = one.isBefore(other);
        Sides inOrder = leftFirst ? sides : sides.swapped();
        if (stands(OVERNIGHT, inOrder.left(), inOrder.leftArticle())
                || stands(OVERNIGHT, inOrder.right(), inOrder.rightArticle())) {
            return Comparison.compatible(KIND, "a night lies on two days");
        }
        ClockTime late = (leftFirst ? left : right).clock();
        ClockTime early = (leftFirst ? right : left).clock();
        if (isOfClock(sides) && late != null && early != null && !late.isPartOfDay() && !early.isPartOfDay()) {
            int apart = DAY - (late.minuteOfDay() == 0 ? DAY : late.minuteOfDay()) + early.minuteOfDay();
            return apart >= FAR ? comparison : Comparison.tension(KIND, "the two lie on either side of midnight");
        }
        boolean night = stands(LATE, inOrder.left(), inOrder.leftArticle())
                && stands(EARLY, inOrder.right(), inOrder.rightArticle());
        return night
                ? Comparison.tension(KIND, "late on the one day and early on the next can be one night")
                : comparison;
    }

    private static boolean isOfClock(Sides sides) {
        return sides.left().attribute().equals("time");
    }

    private static boolean stands(Set<String> words, Claim claim, Annotation article) {
        String text = article.article().text();
        int start = Math.max(claim.sentence().start(), claim.span().start() - REACH);
        int end = Math.min(claim.sentence().end(), claim.span().end() + REACH);
        // "11 p.m." as one word, so that the article "a" is no morning
        String read = Words.normal(text.substring(start, end)).replaceAll("\\b([ap]) m\\b", "$1m");
        return List.of(read.split(" ")).stream().anyMatch(words::contains);
    }
}
