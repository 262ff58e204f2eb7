package org.claimcheck.align;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.claimcheck.model.Alignment;
import org.claimcheck.model.Alignment.Pair;
import org.claimcheck.model.Claim;
import org.claimcheck.model.Comparison;
import org.claimcheck.model.EventFrame;
import org.claimcheck.model.PublicationTime;
import org.claimcheck.model.Relation;

/**
 * How people met and who led it, where one article tells of a conference, another of the agreement that was signed there and a third of a
 * visit: an article that tells of one gathering tells of the story's, whatever it calls it.
 *
 * <p>Example: "agreed on a quota in a video conference" and "met face to face in Quaylo and shook hands on a quota".
 */
final class Gatherings {

    private static final Set<String> FAMILIES =
            Set.of("meeting", "visit", "agreement", "deal", "statement", "announcement", "election", "vote", "event");

    /** Days within which two articles on one gathering are written. */
    private static final long NEAR = 4;

    private Gatherings() {}

    /** Alignments of what the events of the story hold apart. */
    static List<Alignment> align(ClaimIndex index) {
        List<Alignment> out = new ArrayList<>();
        add("mode", Comparators::compare, index, out);
        add("host", Hosts::compare, index, out);
        return out;
    }

    private static void add(
            String attribute, Function<Sides, Comparison> compare, ClaimIndex index, List<Alignment> out) {
        List<Claim> claims = index.of(attribute).stream()
                .filter(claim -> claim.subject() == null && claim.role() == null && isOfGathering(claim, index))
                .toList();
        Set<String> wavering = wavering(claims, compare, index);
        List<Pair> pairs = Pairing.pairs(claims, compare, index).stream()
                .filter(pair -> !pair.within() && isApart(pair, index))
                .filter(pair -> !wavering.contains(pair.left().article())
                        && !wavering.contains(pair.right().article()))
                .filter(pair -> areOfOne(pair.left(), pair.right(), index))
                .toList();
        if (!pairs.isEmpty()) {
            List<Claim> compared = claims.stream()
                    .filter(claim -> pairs.stream()
                            .anyMatch(pair ->
                                    pair.left().equals(claim) || pair.right().equals(claim)))
                    .toList();
            out.add(new Alignment(index.eventOf(compared), attribute, null, null, compared, pairs, true));
        }
    }

    private static boolean isOfGathering(Claim claim, ClaimIndex index) {
        FrameView frame = index.frameOf(claim);
        return frame != null
                && !frame.isBackground()
                && FAMILIES.contains(frame.frame().type());
    }

    /** Articles that tell of two gatherings, a screen at the one and a hall at the other. */
    private static Set<String> wavering(List<Claim> claims, Function<Sides, Comparison> compare, ClaimIndex index) {
        Set<String> wavering = new HashSet<>();
        for (Claim one : claims) {
            for (Claim other : claims) {
                if (one.article().equals(other.article())
                        && compare.apply(index.sides(one, other)).relation() == Relation.CONFLICTING) {
                    wavering.add(one.article());
                }
            }
        }
        return wavering;
    }

    /** Whether the two stand in events of their own, so that these have not held them against each other. */
    private static boolean isApart(Pair pair, ClaimIndex index) {
        return !index.eventOf(List.of(pair.left())).equals(index.eventOf(List.of(pair.right())));
    }

    /** Whether nothing speaks against one gathering: its days, the days of the reports, another meeting in either. */
    private static boolean areOfOne(Claim left, Claim right, ClaimIndex index) {
        Sides sides = index.sides(left, right);
        PublicationTime one = sides.leftArticle().published();
        PublicationTime other = sides.rightArticle().published();
        boolean near =
                one == null || other == null || Math.abs(ChronoUnit.DAYS.between(one.date(), other.date())) <= NEAR;
        FrameView first = index.frameOf(left);
        FrameView second = index.frameOf(right);
        return near
                && first != null
                && second != null
                && FrameEvidence.daysApart(first, second) == 0
                && isOnly(first)
                && isOnly(second);
    }

    /** Whether an article tells of no other meeting beside this one, but in its background. */
    private static boolean isOnly(FrameView gathering) {
        return gathering.article().frames().stream()
                .filter(frame -> frame.number() != gathering.frame().number())
                .filter(frame -> frame.standing() != EventFrame.Standing.BACKGROUND)
                .noneMatch(
                        frame -> frame.type().equals("meeting") || frame.type().equals("visit"));
    }
}
