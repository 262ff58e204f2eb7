package org.claimcheck.align;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimcheck.model.Annotation;
import org.claimcheck.model.Claim;
import org.claimcheck.model.ClockTime;
import org.claimcheck.model.Comparison;
import org.claimcheck.model.PublicationTime;
import org.claimcheck.model.TimeBound;
import org.claimcheck.model.TimeValue;
import org.jspecify.annotations.Nullable;

/**
 * Two days or hours of one moment that are told by two clocks: Saturday morning on the island is Friday evening for a newspaper an ocean
 * away, and "9:30 a.m. local time" is "about eleven, Athens time".
 */
final class Zones {

    /** The kind of a comparison in which another clock may explain the difference. */
    static final String KIND = "zone";

    /** Hours by which two clocks differ so that most of a day of one is the next day of the other. */
    private static final int FAR = 12;

    /** Hours by which two clocks differ so that a part of a day of one is the next day of the other. */
    private static final int APART = 5;

    /** Minutes that a hedged time leaves. */
    private static final int ABOUT = 20;

    private static final int HALF_HOUR = 30;

    /** "Athens time", "local time", "U.S. time", "in New York". */
    private static final Pattern CLOCK = Pattern.compile(
            "^,?\\s*(?:\\(|in )?((?:local|the island’s|the island's|\\p{Lu}[\\p{L}.]+(?: \\p{Lu}[\\p{L}.]+)?)(?: standard| daylight| summer)? time)\\b");

    private Zones() {}

    /** The comparison of two times, gentler where two clocks explain the difference. */
    static Comparison weigh(Comparison comparison, Sides sides) {
        if (!comparison.relation().disagrees()
                || !(sides.left().value() instanceof TimeValue left)
                || !(sides.right().value() instanceof TimeValue right)) {
            return comparison;
        }
        String one = clock(sides.left(), sides.leftArticle());
        String other = clock(sides.right(), sides.rightArticle());
        boolean named = one != null || other != null;
        LocalDate leftDay = left.day();
        LocalDate rightDay = right.day();
        if (leftDay != null && rightDay != null && areNeighbours(leftDay, rightDay)) {
            int hours = ahead(sides, leftDay.isAfter(rightDay));
            if (hours >= FAR) {
                return Comparison.compatible(KIND, comparison.because() + ", by clocks that are half a day apart");
            }
            boolean differ = named && !String.valueOf(one).equals(String.valueOf(other));
            return differ || hours >= APART
                    ? Comparison.tension(KIND, comparison.because() + ", by clocks that may be hours apart")
                    : comparison;
        }
        return named && !String.valueOf(one).equals(String.valueOf(other)) && areHoursApart(left, right)
                ? Comparison.compatible(KIND, comparison.because() + ", and the two are told by different clocks")
                : comparison;
    }

    private static boolean areNeighbours(LocalDate left, LocalDate right) {
        return Math.abs(left.toEpochDay() - right.toEpochDay()) == 1;
    }

    /** Hours by which the clock of the outlet that gives the later day is ahead of the other's; 0 where an outlet's clock is not known. */
    private static int ahead(Sides sides, boolean leftIsLater) {
        ZoneOffset left = offset(sides.leftArticle());
        ZoneOffset right = offset(sides.rightArticle());
        if (left == null || right == null) {
            return 0;
        }
        int hours = (left.getTotalSeconds() - right.getTotalSeconds()) / 3600;
        return leftIsLater ? hours : -hours;
    }

    /** UTC is how feeds write their times, and nobody's clock. */
    private static @Nullable ZoneOffset offset(Annotation article) {
        PublicationTime published = article.published();
        ZoneOffset offset = published == null ? null : published.offset();
        return ZoneOffset.UTC.equals(offset) ? null : offset;
    }

    /** The words for the clock of a time, in or behind it; or null. */
    private static @Nullable String clock(Claim claim, Annotation article) {
        String text = article.article().text();
        String words = claim.span().of(text);
        if (words.endsWith(" time")) {
            return Words.normal(words.substring(Math.max(0, words.length() - "xxxxx time".length())));
        }
        Matcher matcher = CLOCK.matcher(text.substring(
                claim.span().end(),
                Math.max(claim.span().end(), claim.sentence().end())));
        return matcher.find() ? Words.normal(matcher.group(1)) : null;
    }

    /** Whether two times of day lie full hours or half hours apart, near enough. */
    private static boolean areHoursApart(TimeValue left, TimeValue right) {
        ClockTime one = left.clock();
        ClockTime other = right.clock();
        if (one == null || other == null) {
            return false;
        }
        int rest = Math.floorMod(one.minuteOfDay() - other.minuteOfDay(), HALF_HOUR);
        int off = Math.min(rest, HALF_HOUR - rest);
        boolean hedged = left.bound() == TimeBound.ABOUT || right.bound() == TimeBound.ABOUT;
        return off == 0 || (hedged && off <= ABOUT);
    }
}
