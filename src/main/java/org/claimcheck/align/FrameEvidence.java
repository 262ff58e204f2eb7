package org.claimcheck.align;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.claimcheck.model.Claim;
import org.claimcheck.model.Comparison;
import org.claimcheck.model.NumberValue;
import org.claimcheck.model.Relation;
import org.claimcheck.model.TimeValue;

/**
 * Whether frames of two articles are one event: evidence added up slot by slot. Same is strong, compatible weak, missing
 * nothing, conflicting against; so one disagreeing slot does not break a match and several do.
 *
 * @param score the sum; frames join at {@link #JOIN} and above
 * @param reasons the parts of the sum, for an editor who asks why
 */
record FrameEvidence(double score, List<String> reasons) {

    /** The sum at which two frames are held to be one event. */
    static final double JOIN = 1.8;

    private static final double NEVER = -100;

    /** What it weighs that two reports call what they are about by words of other families: their day and place must agree. */
    private static final double UNRELATED = -0.8;

    /** Days beyond which two dates are those of two events: a slip of a day or a weekday stays below it. */
    private static final long FAR_IN_DAYS = 10;

    /** Families in which one event may be told from different ends, e.g. an attack by its deaths. */
    private static final List<Set<String>> RELATED = List.of(
            Set.of("attack", "death", "injury", "robbery", "accident", "disaster", "outbreak"),
            Set.of("meeting", "visit", "agreement"),
            Set.of("arrest", "charge", "trial", "sentence"),
            Set.of("launch", "opening"),
            Set.of("deal", "agreement", "result"));

    /** Families of what is arranged beforehand and is told by what is done at it. */
    private static final Set<String> OCCASIONS =
            Set.of("opening", "launch", "agreement", "deal", "meeting", "visit", "appointment", "discovery");

    /** The bit of the first family. */
    private static final int INCIDENTS = 1;

    private static final Map<String, Integer> FAMILIES = familiesByType();

    static FrameEvidence between(FrameView left, FrameView right) {
        Tally tally = new Tally();
        if (left.frame().type().equals(right.frame().type())) {
            tally.add(1.0, "both " + left.frame().type());
        } else if (related(left.frame().type(), right.frame().type())) {
            tally.add(
                    !toldFromTwoEnds(left, right) ? 0.2 : isUnnamed(left) || isUnnamed(right) ? 0.4 : 0.8,
                    left.frame().type() + " and " + right.frame().type());
        } else if (left.isMain() && right.isMain() && areOccasions(left, right)) {
            tally.add(
                    UNRELATED, left.frame().type() + " against " + right.frame().type());
        } else {
            return new FrameEvidence(NEVER, List.of());
        }
        standing(left, right, tally);
        slot(left, right, left.dates(), right.dates(), tally, 2.0, 0.7, -1.2);
        if (daysApart(left, right) > FAR_IN_DAYS) {
            tally.add(-2.0, "far apart in time");
        }
        slot(left, right, left.places(), right.places(), tally, 1.0, 0.6, -1.0);
        names(left, right, tally);
        figures(left, right, tally);
        if (areOfOneKind(left, right) && left.isMain() && right.isMain()) {
            setting(left.setting(), right.setting(), tally);
        }
        double shared = Words.overlap(left.words(), right.words());
        tally.add(1.5 * shared, shared > 0 ? "shared words" : "");
        return new FrameEvidence(tally.sum, List.copyOf(tally.reasons));
    }

    /** Whether events of a type happen to people again and again in one town, such as shootings, accidents and deaths. */
    static boolean isIncident(String type) {
        return (families(type) & INCIDENTS) != 0;
    }

    /** Whether both are of one family, or may be one event told from two ends. */
    static boolean areOfOneKind(FrameView left, FrameView right) {
        return left.frame().type().equals(right.frame().type()) || toldFromTwoEnds(left, right);
    }

    /** Whether both are what people come together for, of which one report tells the treaty and another the ceremony. */
    private static boolean areOccasions(FrameView left, FrameView right) {
        return OCCASIONS.contains(left.frame().type())
                && OCCASIONS.contains(right.frame().type());
    }

    private static boolean isUnnamed(FrameView view) {
        return view.frame().type().equals("event");
    }

    /** The main event of two articles that is an incident in both, or has no word of its own in one. */
    private static boolean toldFromTwoEnds(FrameView left, FrameView right) {
        int shared = families(left.frame().type()) & families(right.frame().type());
        boolean meeting = (shared & ~INCIDENTS) != 0;
        return left.isMain() && right.isMain() && !meeting;
    }

    private static boolean related(String left, String right) {
        boolean unnamed = left.equals("event") || right.equals("event"); // told without a word for it
        return unnamed || (families(left) & families(right)) != 0;
    }

    /** The families that hold a type, a bit each. */
    private static int families(String type) {
        return FAMILIES.getOrDefault(type, 0);
    }

    private static Map<String, Integer> familiesByType() {
        Map<String, Integer> families = new HashMap<>();
        for (int family = 0; family < RELATED.size(); family++) {
            for (String type : RELATED.get(family)) {
                families.merge(type, 1 << family, (one, other) -> one | other);
            }
        }
        return families;
    }

    private static void standing(FrameView left, FrameView right, Tally tally) {
        if (left.isMain() && right.isMain()) {
            tally.add(1.0, "the main event of both");
        } else if (left.isBackground() != right.isBackground()) {
            tally.add(-0.8, "background in one only");
        } else if (!left.isBackground()) {
            tally.add(0.3, "");
        }
    }

    /** The best relation that any two values of the slot have counts. */
    private static void slot(
            FrameView left,
            FrameView right,
            List<Claim> ones,
            List<Claim> others,
            Tally tally,
            double same,
            double compatible,
            double conflicting) {
        Relation best = Relation.NOT_COMPARABLE;
        Comparison reason = null;
        for (Claim one : ones) {
            for (Claim other : others) {
                Comparison comparison = Comparators.compare(new Sides(one, left.article(), other, right.article()));
                if (rank(comparison.relation()) > rank(best)) {
                    best = comparison.relation();
                    reason = comparison;
                }
            }
        }
        if (reason != null) {
            double weight = best == Relation.SAME ? same : best == Relation.COMPATIBLE ? compatible : conflicting;
            tally.add(weight, ones.get(0).attribute() + ": " + reason.because());
        }
    }

    /** The fewest days between any two days that the frames are put on; 0 when one of them has none. */
    static long daysApart(FrameView left, FrameView right) {
        long least = Long.MAX_VALUE;
        for (Claim one : left.dates()) {
            for (Claim other : right.dates()) {
                least = Math.min(least, daysApart((TimeValue) one.value(), (TimeValue) other.value()));
            }
        }
        return least == Long.MAX_VALUE ? 0 : least;
    }

    private static long daysApart(TimeValue left, TimeValue right) {
        LocalDateTime leftFrom = left.from();
        LocalDateTime leftUntil = left.until();
        LocalDateTime rightFrom = right.from();
        LocalDateTime rightUntil = right.until();
        if (leftFrom == null || leftUntil == null || rightFrom == null || rightUntil == null) {
            return 0;
        }
        long gap =
                Math.max(ChronoUnit.DAYS.between(leftUntil, rightFrom), ChronoUnit.DAYS.between(rightUntil, leftFrom));
        return Math.max(0, gap);
    }

    private static int rank(Relation relation) {
        return switch (relation) {
            case NOT_COMPARABLE -> 0;
            case CONFLICTING -> 1;
            case IN_TENSION -> 2;
            case COMPATIBLE -> 3;
            case SAME -> 4;
        };
    }

    private static void names(FrameView left, FrameView right, Tally tally) {
        int shared = 0;
        for (String name : left.names()) {
            shared += right.names().contains(name) ? 1 : 0;
        }
        tally.add(Math.min(1.4, 0.7 * shared), shared > 0 ? shared + " shared names" : "");
    }

    private static void setting(Setting left, Setting right, Tally tally) {
        int shared = left.shared(right);
        tally.add(Math.min(1.0, 0.25 * shared), shared > 0 ? shared + " names around it" : "");
        boolean age = left.hasAgeOf(right);
        tally.add(age ? 0.5 : 0, age ? "somebody of one age" : "");
    }

    private static void figures(FrameView left, FrameView right, Tally tally) {
        long shared = 0;
        for (Claim one : left.figures()) {
            for (Claim other : right.figures()) {
                if (one.attribute().equals(other.attribute())
                        && one.value() instanceof NumberValue a
                        && other.value() instanceof NumberValue b
                        && a.isExact()
                        && a.min() == b.min()
                        && a.min() > 2) {
                    shared++;
                }
            }
        }
        tally.add(Math.min(1.0, 0.5 * shared), shared > 0 ? shared + " shared figures" : "");
    }

    private static final class Tally {
        private double sum;
        private final List<String> reasons = new ArrayList<>();

        void add(double weight, String reason) {
            sum += weight;
            if (!reason.isEmpty()) {
                reasons.add(reason);
            }
        }
    }
}
