package org.claimcheck.align;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.claimcheck.model.Annotation;
import org.claimcheck.model.Claim;
import org.claimcheck.model.PublicationTime;

/**
 * What was not so when one article was written and has come about before the other: "has not been charged" and "was charged", or
 * a plea of not guilty that was changed at a later hearing.
 */
final class Since {

    /** Days that lie at least between an arraignment and the hearing at which a plea is changed. */
    private static final long TO_NEXT_HEARING = 7;

    private static final List<String> NOT_YET = List.of("has not", "have not", "hasnt", "havent");

    private Since() {}

    /** Whether the later of the two tells what has come about since the earlier. */
    static boolean hasComeAbout(Sides sides) {
        return switch (sides.left().attribute()) {
            case "polarity" -> isNotYet(sides);
            case "outcome" -> isPlea(sides.left()) && isPlea(sides.right()) && isPleaChanged(sides);
            default -> false;
        };
    }

    /** Whether the earlier report says "has not been", and the later one that it has. */
    private static boolean isNotYet(Sides sides) {
        int order = Updates.order(sides.leftArticle(), sides.rightArticle());
        Claim earlier = order < 0 ? sides.left() : sides.right();
        String words = Words.normal(earlier.span()
                .of((order < 0 ? sides.leftArticle() : sides.rightArticle())
                        .article()
                        .text()));
        return order != 0 && NOT_YET.stream().anyMatch(words::startsWith);
    }

    private static boolean isPlea(Claim claim) {
        return claim.subject() != null && claim.subject().startsWith("plea, ");
    }

    private static boolean isPleaChanged(Sides sides) {
        if (areOfOneTime(sides)) {
            return false;
        }
        boolean denies = sides.left().value().display().contains("not guilty");
        return denies
                ? isPleaChanged(sides.leftArticle(), sides.rightArticle())
                : isPleaChanged(sides.rightArticle(), sides.leftArticle());
    }

    /** Whether both sentences tell one time, "in May", at which there was one plea. */
    private static boolean areOfOneTime(Sides sides) {
        Set<String> left = times(sides.left(), sides.leftArticle());
        return times(sides.right(), sides.rightArticle()).stream().anyMatch(left::contains);
    }

    private static Set<String> times(Claim claim, Annotation article) {
        return article.mentions().times().stream()
                .filter(time ->
                        claim.sentence().contains(time.span()) && time.value().isResolved())
                .map(time -> time.value().timex())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether a plea of guilty is told so long after one of not guilty that there was another hearing in between. */
    static boolean isPleaChanged(Annotation notGuilty, Annotation guilty) {
        PublicationTime first = notGuilty.published();
        PublicationTime second = guilty.published();
        return first != null
                && second != null
                && ChronoUnit.DAYS.between(first.date(), second.date()) >= TO_NEXT_HEARING;
    }
}
