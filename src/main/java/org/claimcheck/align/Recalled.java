package org.claimcheck.align;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimcheck.model.Annotation;
import org.claimcheck.model.Claim;
import org.claimcheck.model.NumberValue;
import org.claimcheck.model.PublicationTime;
import org.claimcheck.model.TimeMention;
import org.claimcheck.model.TimeValue;

/**
 * What a report tells of other events beside the one that it is about: "the worst since 1987, when a flood killed 40", "six months before
 * that a gunman killed nine", "earlier on Monday eight were shot at a parade", "the other incident took place at noon".
 */
final class Recalled {

    private static final String HAPPENING =
            "(?:incident|shooting|crash|accident|case|attack|robbery|stabbing|fire|collision|killing|death)";

    /** "Six months before that", "two years ago", "a decade earlier". */
    private static final Pattern LONG_AGO =
            Pattern.compile("\\b(?:months?|years?|decades?) (?:before|earlier|ago|after)\\b");

    /** The sentence begins with what was before, or was said before, or with another event; or it tells which one this follows. */
    private static final Pattern OTHER = Pattern.compile("^(?:earlier|previously) "
            + "|^(?:in addition to|apart from|besides) (?:\\p{L}+ ){0,3}" + HAPPENING
            + "|^(?:in )?(?:the other|another|an earlier|an unrelated|a (?:second|third|separate|different|previous)|separate)"
            + " (?:\\p{L}+ ){0,2}" + HAPPENING + "|" + HAPPENING
            + " (?:follows|(?:comes|came) (?:\\p{L}+ ){0,3}after) ");

    /** UTF-16 code units of an article that lead it. */
    private static final int LEAD = 300;

    /** Days by which no two words for the day of one event lie apart: "late on Sunday", "in the early hours of Monday". */
    private static final long APART = 2;

    /** Days before an article beyond which it does not report what happened, but recalls it. */
    private static final long OLD = 20;

    private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d\\d\\b");

    private Recalled() {}

    /** Whether the sentence of one of two claims alone tells of another event than the one that the article is about. */
    static boolean isOneOfOther(Sides sides) {
        return isOfOther(sides.left(), sides.leftArticle()) != isOfOther(sides.right(), sides.rightArticle());
    }

    private static boolean isOfOther(Claim claim, Annotation article) {
        String text = article.article().text();
        String sentence = claim.sentence().of(text);
        return OTHER.matcher(Words.normal(sentence)).find()
                || Protagonists.areOfOtherAges(
                        Protagonists.agesIn(sentence),
                        Protagonists.read(text.substring(0, Math.min(text.length(), LEAD))));
    }

    /** Whether one of two figures alone is of another event or another time. */
    static boolean isOneRecalled(Sides sides) {
        Set<Integer> years = new HashSet<>();
        addYears(sides.left(), sides.leftArticle(), years);
        addYears(sides.right(), sides.rightArticle(), years);
        return isRecalled(sides.left(), sides.leftArticle(), years)
                != isRecalled(sides.right(), sides.rightArticle(), years);
    }

    private static boolean isRecalled(Claim claim, Annotation article, Set<Integer> years) {
        String sentence = claim.sentence().of(article.article().text());
        String words = Words.normal(sentence);
        if (LONG_AGO.matcher(words).find()
                || OTHER.matcher(words).find()
                || hasDayOfItsOwn(claim, article)
                || isOfOldDay(claim, article)) {
            return true;
        }
        Matcher year = YEAR.matcher(sentence);
        boolean any = false;
        while (year.find()) {
            any = true;
            if (years.contains(Integer.parseInt(year.group()))) {
                return false;
            }
        }
        return any && !years.isEmpty();
    }

    /**
     * Whether the sentence gives a day that lies days from those given before it, and a figure unlike one given before it: "On Saturday,
     * nine were hurt in Orno", behind six who were hurt on Monday.
     */
    private static boolean hasDayOfItsOwn(Claim claim, Annotation article) {
        List<LocalDate> before = new ArrayList<>();
        LocalDate own = null;
        boolean another = false;
        for (Claim other : article.claims()) {
            if (other.frame() != claim.frame()
                    || other.sentence().start() > claim.sentence().start()) {
                continue;
            }
            boolean beside = other.sentence().equals(claim.sentence());
            if (other.attribute().equals("date") && other.value() instanceof TimeValue time && time.day() != null) {
                own = beside ? time.day() : own;
                if (!beside) {
                    before.add(Objects.requireNonNull(time.day()));
                }
            }
            another |= !beside
                    && other.attribute().equals(claim.attribute())
                    && Objects.equals(other.role(), claim.role())
                    && other.value() instanceof NumberValue one
                    && claim.value() instanceof NumberValue two
                    && one.min() != two.min();
        }
        LocalDate day = own;
        return another
                && day != null
                && !before.isEmpty()
                && before.stream().allMatch(it -> Math.abs(ChronoUnit.DAYS.between(it, day)) >= APART);
    }

    /**
     * Whether the sentence gives no time but one that was weeks before the article, and the article gives another figure before it: "Eight
     * drowned when a barge capsized last May".
     */
    private static boolean isOfOldDay(Claim claim, Annotation article) {
        PublicationTime published = article.published();
        if (published == null || !isSecondFigure(claim, article)) {
            return false;
        }
        LocalDateTime old = published.date().minusDays(OLD).atStartOfDay();
        boolean any = false;
        for (TimeMention time : article.mentions().times()) {
            LocalDateTime until = time.value().until();
            if (claim.sentence().contains(time.span()) && until != null) {
                any |= until.isBefore(old);
                if (!until.isBefore(old)) {
                    return false;
                }
            }
        }
        return any;
    }

    private static boolean isSecondFigure(Claim claim, Annotation article) {
        return article.claims().stream()
                .anyMatch(other -> other.span().start() < claim.sentence().start()
                        && other.attribute().equals(claim.attribute())
                        && Objects.equals(other.role(), claim.role())
                        && other.value() instanceof NumberValue one
                        && claim.value() instanceof NumberValue two
                        && one.min() != two.min());
    }

    /** The years in which an article was published, and into which it puts the event of a claim in other sentences. */
    private static void addYears(Claim claim, Annotation article, Set<Integer> years) {
        PublicationTime published = article.published();
        if (published != null) {
            years.add(published.date().getYear());
        }
        for (Claim other : article.claims()) {
            boolean when = other.frame() == claim.frame()
                    && other.attribute().equals("date")
                    && !other.sentence().equals(claim.sentence());
            LocalDateTime from = when && other.value() instanceof TimeValue time ? time.from() : null;
            if (from != null) {
                years.add(from.getYear());
            }
        }
    }
}
