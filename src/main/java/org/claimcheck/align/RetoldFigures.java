package org.claimcheck.align;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.claimcheck.model.Alignment;
import org.claimcheck.model.Alignment.Pair;
import org.claimcheck.model.Claim;
import org.claimcheck.model.Comparison;
import org.claimcheck.model.NumberValue;
import org.claimcheck.model.Relation;
import org.jspecify.annotations.Nullable;

/**
 * Figures that stand in the same words of two articles and differ: "sold the boat for $300 in May" and "sold the boat for
 * $500 in May". What such a figure is of need not be known; the words around it say that it is one.
 */
final class RetoldFigures {

    /** The role of a figure of which it is not known what it is the figure of. */
    static final String DETAIL = "detail";

    private static final Set<String> FIGURES = Set.of("count", "duration", "money", "measure", "percentage");

    /** Parts of the greater by which two figures must differ that are both "about". */
    private static final double APART = 0.1;

    private static final String DISTANCE = "distance";

    /** The subject of durations of which only the words around them tell what lasted. */
    private static final String VAGUE = "length";

    /** Figures of a story beyond which it is no longer read for retold ones. */
    private static final int MOST = 1500;

    private RetoldFigures() {}

    /** One alignment for each figure that was changed in retelling, unless its slot says so already. */
    static List<Alignment> align(ClaimIndex index, List<Alignment> known) {
        Set<String> told = disagreeing(known);
        List<Claim> figures = index.all().stream()
                .filter(claim -> FIGURES.contains(claim.attribute())
                        && claim.value() instanceof NumberValue
                        && !PartsOfWhole.isOne(claim))
                .limit(MOST)
                .toList();
        List<String> next = figures.stream()
                .map(figure -> Retelling.next(figure, index.article(figure)))
                .toList();
        Map<String, List<Claim>> byArticle = new HashMap<>();
        figures.forEach(figure -> byArticle
                .computeIfAbsent(figure.article(), any -> new ArrayList<>())
                .add(figure));
        List<Alignment> alignments = new ArrayList<>();
        for (int i = 0; i < figures.size(); i++) {
            Claim left = figures.get(i);
            List<Pair> pairs = new ArrayList<>();
            for (int j = i + 1; j < figures.size() && !told.contains(left.id()); j++) {
                Claim right = figures.get(j);
                boolean alike = isOneKind(left, right)
                        && (next.get(i).equals(next.get(j))
                                || areOfTwoTowns(left, right)
                                || isOfOneList(left, right, index));
                if (alike && !told.contains(right.id()) && isChanged(left, right, byArticle, index)) {
                    pairs.add(pair(left, right));
                }
            }
            if (!pairs.isEmpty()) {
                alignments.add(alignment(left, pairs, index));
                pairs.forEach(pair -> told.add(pair.right().id()));
            }
        }
        return alignments;
    }

    private static Set<String> disagreeing(List<Alignment> known) {
        Set<String> ids = new HashSet<>();
        for (Alignment alignment : known) {
            for (Pair pair : alignment.pairs()) {
                if (pair.sure() && pair.comparison().relation().disagrees()) {
                    ids.add(pair.left().id());
                    ids.add(pair.right().id());
                }
            }
        }
        return ids;
    }

    /** Whether two figures of one kind with the same word behind them are one figure that was changed. */
    private static boolean isChanged(Claim left, Claim right, Map<String, List<Claim>> figures, ClaimIndex index) {
        return !left.article().equals(right.article())
                && isRetold(index.sides(left, right))
                && differ(left, right, index)
                && !Protagonists.areOthers(index.sides(left, right))
                && !isToldBy(right, left, figures, index)
                && !isToldBy(left, right, figures, index);
    }

    /** Whether both count the same noun in sentences that give the same figures otherwise, or tell the same of the same names. */
    private static boolean isOfOneList(Claim left, Claim right, ClaimIndex index) {
        return !left.article().equals(right.article()) && isListed(index.sides(left, right));
    }

    private static boolean isListed(Sides sides) {
        boolean one = Objects.equals(sides.left().subject(), sides.right().subject());
        boolean counted = sides.left().attribute().equals("count");
        return (one || !counted) && (Companions.agree(sides) || (one && Pairing.isRetold(sides)));
    }

    /** Whether the same words stand around both; of figures of the same named thing fewer of them. */
    private static boolean isRetold(Sides sides) {
        if (isListed(sides)) {
            return true;
        }
        String thing = sides.left().subject();
        // "59 catches" in a season and "two catches" in a game; the length of a match and of its last set
        boolean counted = sides.left().attribute().equals("count") || VAGUE.equals(thing);
        boolean named = !counted
                && isOneThing(thing, sides.right().subject())
                && (areOfTwoTowns(sides.left(), sides.right()) || Retelling.isAlike(sides));
        return named || Retelling.isVerbatim(sides);
    }

    /** Whether both are how far the same two towns lie apart: of that there is one figure, in whatever words it stands. */
    private static boolean areOfTwoTowns(Claim left, Claim right) {
        String thing = left.subject();
        return thing != null && thing.equals(right.subject()) && thing.startsWith(DISTANCE + ", ");
    }

    /** Whether both are of the same named thing; a distance of which one sentence names both places is still a distance. */
    private static boolean isOneThing(@Nullable String thing, @Nullable String other) {
        return thing != null
                && other != null
                && (thing.equals(other) || (thing.startsWith(DISTANCE) && other.startsWith(DISTANCE)));
    }

    /** Whether two figures are of one kind and exclude each other; "up to" one and "up to" another do. */
    private static boolean differ(Claim left, Claim right, ClaimIndex index) {
        if (!isOneKind(left, right)
                || !(left.value() instanceof NumberValue one)
                || !(right.value() instanceof NumberValue other)) {
            return false;
        }
        Sides sides = index.sides(left, right);
        if (StoryFigures.areWorkingHours(sides)) {
            return false;
        }
        if (one.isExact() || other.isExact()) {
            Comparison compared = Comparators.compare(sides);
            return (Companions.agree(sides) ? compared : Circumstance.weigh(compared, sides)).relation()
                    == Relation.CONFLICTING;
        }
        if (areRanges(one, other) || (one.approximate() && other.approximate() && areApart(one, other))) {
            return true;
        }
        boolean most = one.min() <= 0 && other.min() <= 0;
        boolean least = Double.isInfinite(one.max()) && Double.isInfinite(other.max());
        return most
                ? one.max() != other.max()
                : least
                        ? one.min() != other.min()
                        : Circumstance.weigh(Comparators.compare(sides), sides).relation() == Relation.CONFLICTING;
    }

    /** "1 to 3 years" and "1 to 4 years": two ranges of which an end differs. */
    private static boolean areRanges(NumberValue one, NumberValue other) {
        return isRange(one) && isRange(other) && (one.min() != other.min() || one.max() != other.max());
    }

    private static boolean isRange(NumberValue value) {
        return !value.approximate() && value.min() > 0 && Double.isFinite(value.max()) && !value.isExact();
    }

    /** "about 110 miles" and "about 130 miles": two that hedge alike mean two figures. */
    private static boolean areApart(NumberValue one, NumberValue other) {
        double left = (one.min() + one.max()) / 2;
        double right = (other.min() + other.max()) / 2;
        boolean figures = one.max() < 2 * one.min() && other.max() < 2 * other.min(); // not "scores"
        return figures && Math.abs(left - right) > APART * Math.max(Math.abs(left), Math.abs(right));
    }

    private static boolean isOneKind(Claim left, Claim right) {
        return left.attribute().equals(right.attribute())
                && left.value() instanceof NumberValue one
                && right.value() instanceof NumberValue other
                && one.min() * other.min() >= 0 // of a rise and a fall the slots tell
                && Objects.equals(one.unit(), other.unit())
                && Objects.equals(one.currency(), other.currency());
    }

    /** Whether the article of the other figure tells this one as well, if elsewhere: then the two stand for different things. */
    private static boolean isToldBy(Claim figure, Claim other, Map<String, List<Claim>> figures, ClaimIndex index) {
        boolean open = isOpen(figure) && isOpen(other);
        return figures.getOrDefault(other.article(), List.of()).stream()
                .anyMatch(claim -> isOneKind(claim, figure) && agrees(claim, figure, open, index));
    }

    private static boolean agrees(Claim left, Claim right, boolean open, ClaimIndex index) {
        Relation relation = Comparators.compare(index.sides(left, right)).relation();
        return !differ(left, right, index) && (relation == Relation.SAME || (relation == Relation.COMPATIBLE && !open));
    }

    /** "more than 75 percent" is what many figures fit, and none of them tells it. */
    private static boolean isOpen(Claim claim) {
        return claim.value() instanceof NumberValue number && (Double.isInfinite(number.max()) || number.min() <= 0);
    }

    private static Pair pair(Claim left, Claim right) {
        String because = "“" + left.value().display() + "” against “"
                + right.value().display() + "” in otherwise the same words";
        return new Pair(left, right, Comparison.conflicting("retold", because));
    }

    private static Alignment alignment(Claim left, List<Pair> pairs, ClaimIndex index) {
        List<Claim> claims = new ArrayList<>(List.of(left));
        pairs.forEach(pair -> claims.add(pair.right()));
        String role = DETAIL.equals(left.role()) ? null : left.role();
        return new Alignment(
                index.eventOf(claims), left.attribute(), left.subject(), role, claims, pairs, /* sure= */ false);
    }
}
