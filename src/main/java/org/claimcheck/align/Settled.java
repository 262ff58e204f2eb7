package org.claimcheck.align;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.claimcheck.model.Alignment.Pair;
import org.claimcheck.model.Claim;
import org.claimcheck.model.Comparison;
import org.claimcheck.model.PublicationTime;
import org.claimcheck.model.Relation;
import org.claimcheck.model.TimeValue;
import org.jspecify.annotations.Nullable;

/**
 * Figures of people hurt that had settled before another one was reported. Such a figure moves in the first hours; one that stood for a
 * day in two reports, or was first given days after the event, is neither updated nor revised by what is told in court half a year later.
 * Not of disasters, whose hurt are counted for weeks, and not of the dead, whose number grows while some of the hurt die.
 *
 * <p>Example: "three wounded" on Monday and on Wednesday, "six wounded" in September: in tension.
 */
final class Settled {

    /** The kind of the comparison. */
    static final String KIND = "settled";

    /** Days after an event in which the number of its hurt may still move. */
    private static final long MOVING_DAYS = 3;

    private static final Set<String> COUNTED_FOR_WEEKS = Set.of("disaster", "outbreak", "protest", "effect");

    private Settled() {}

    /** The pairs of one slot, those updates and revisions taken back of which the earlier figure had settled. */
    static List<Pair> weigh(List<Pair> pairs, ClaimIndex index) {
        return pairs.stream()
                .map(pair -> isMoving(pair) && hadSettled(pair, pairs, index) ? asTension(pair) : pair)
                .toList();
    }

    private static boolean isMoving(Pair pair) {
        String kind = pair.comparison().kind();
        String role = Objects.requireNonNullElse(pair.left().role(), "");
        return (kind.equals("update") || kind.equals("revision")) && (role.equals("injured") || role.equals("shot"));
    }

    private static boolean hadSettled(Pair pair, List<Pair> pairs, ClaimIndex index) {
        int order = Updates.order(index.article(pair.left()), index.article(pair.right()));
        Claim earlier = order < 0 ? pair.left() : pair.right();
        Claim later = order < 0 ? pair.right() : pair.left();
        LocalDate from = published(earlier, index);
        LocalDate until = published(later, index);
        FrameView event = index.frameOf(earlier);
        if (from == null
                || until == null
                || !from.isBefore(until)
                || event == null
                || COUNTED_FOR_WEEKS.contains(event.frame().type())) {
            return false;
        }
        return isLate(event, from) || isRepeated(earlier, from, until, pairs, index);
    }

    /** Whether the article of an event was written days after it. */
    private static boolean isLate(FrameView event, LocalDate published) {
        LocalDate last = event.dates().stream()
                .map(claim -> claim.value() instanceof TimeValue time ? time.day() : null)
                .filter(Objects::nonNull)
                .max(LocalDate::compareTo)
                .orElse(null);
        return last != null && ChronoUnit.DAYS.between(last, published) >= MOVING_DAYS;
    }

    /** Whether another article gives the figure on another day, before the one that has another figure. */
    private static boolean isRepeated(
            Claim earlier, LocalDate from, LocalDate until, List<Pair> pairs, ClaimIndex index) {
        return pairs.stream()
                .filter(pair -> pair.comparison().relation() == Relation.SAME && !pair.within())
                .map(pair -> pair.left().equals(earlier)
                        ? pair.right()
                        : pair.right().equals(earlier) ? pair.left() : earlier)
                .map(again -> published(again, index))
                .anyMatch(day -> day != null && !day.equals(from) && day.isBefore(until));
    }

    private static Pair asTension(Pair pair) {
        String because = pair.comparison().because() + ", though the earlier figure had stood for days";
        return new Pair(pair.left(), pair.right(), Comparison.tension(KIND, because), pair.sure());
    }

    private static @Nullable LocalDate published(Claim claim, ClaimIndex index) {
        PublicationTime published = index.article(claim).article().published();
        return published == null ? null : published.date();
    }
}
