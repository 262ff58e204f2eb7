package org.claimcheck.align;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.claimcheck.model.Annotation;
import org.claimcheck.model.Claim;
import org.claimcheck.model.PublicationTime;
import org.claimcheck.model.QuoteMention;
import org.claimcheck.model.TimeValue;
import org.claimcheck.text.Memo;
import org.jspecify.annotations.Nullable;

/**
 * To whom, or at what, words were spoken, as the sentence around a quotation tells it: "told reporters", "press
 * conference". One article names the listeners, another the occasion: the two are one, and the reason says so.
 */
final class Occasion {

    private static final List<String> OCCASIONS =
            List.of("briefing", "interview", "news conference", "press conference", "speech", "statement");
    private static final List<String> LISTENERS = List.of("journalists", "lawmakers", "parliament", "reporters");

    private static final Memo<String> LATELY = new Memo<>(Occasion::read, 1 << 12);

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    /** Days after which somebody is asked again. */
    private static final long ASKED_AGAIN = 10;

    private Occasion() {}

    /** What the two sentences say of the occasion, as an addition to a reason; empty when they say nothing different. */
    static String fit(Sides sides) {
        String left = of(sides.left(), sides.leftArticle());
        String right = of(sides.right(), sides.rightArticle());
        return left.isEmpty() || right.isEmpty() || left.equals(right)
                ? ""
                : "; “" + left + "” and “" + right + "” can be one occasion";
    }

    /**
     * Why the two were said on different days, as far as both articles tell the day; null when they may be of one day. A
     * change of mind is then no slip of a quotation.
     */
    static @Nullable String apart(Sides sides) {
        LocalDate left = day(sides.left(), sides.leftArticle());
        LocalDate right = day(sides.right(), sides.rightArticle());
        return left == null || right == null || left.equals(right)
                ? null
                : "one was said on " + DAY.format(left) + ", the other on " + DAY.format(right);
    }

    /** Whether the two articles were published so long after each other that somebody who is asked again says it again in other words. */
    static boolean areFarApart(Sides sides) {
        PublicationTime left = sides.leftArticle().published();
        PublicationTime right = sides.rightArticle().published();
        return left != null
                && right != null
                && Math.abs(ChronoUnit.DAYS.between(left.date(), right.date())) >= ASKED_AGAIN;
    }

    /** The day on which a quotation was spoken, or null when the article tells none or more than one. */
    private static @Nullable LocalDate day(Claim quote, Annotation article) {
        for (QuoteMention mention : article.mentions().quotes()) {
            TimeValue time = mention.speaking().time();
            if (time != null && mention.marked().overlaps(quote.span())) {
                return oneDay(time.from(), time.until());
            }
        }
        return null;
    }

    private static @Nullable LocalDate oneDay(@Nullable LocalDateTime from, @Nullable LocalDateTime until) {
        if (from == null || until == null) {
            return null;
        }
        LocalDate day = from.toLocalDate();
        return until.isAfter(day.plusDays(1).atStartOfDay()) ? null : day;
    }

    private static String of(Claim quote, Annotation article) {
        String text = article.article().text();
        int from = Math.min(quote.sentence().start(), quote.span().start());
        int to = Math.max(quote.sentence().end(), quote.span().end());
        return LATELY.of(text.substring(from, to)); // the cue may stand between two pieces
    }

    private static String read(String words) {
        String around = Words.normal(words);
        for (String listeners : LISTENERS) {
            if (around.contains("told " + listeners)) {
                return "told " + listeners;
            }
        }
        return OCCASIONS.stream().filter(around::contains).findFirst().orElse("");
    }
}
