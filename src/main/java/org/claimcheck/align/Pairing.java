package org.claimcheck.align;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.claimcheck.model.Alignment.Pair;
import org.claimcheck.model.Certainty;
import org.claimcheck.model.Claim;
import org.claimcheck.model.Comparison;
import org.claimcheck.model.Granularity;
import org.claimcheck.model.NameValue;
import org.claimcheck.model.Relation;
import org.claimcheck.model.SectionKind;
import org.claimcheck.model.TimeValue;

/** Compares the claims of one slot pair by pair. */
final class Pairing {

    /**
     * Kinds of comparisons that agree with too much to excuse anything: a part of a name fits any way of writing the rest,
     * "chief" both a police chief and a fire chief, what is expected anything that came about, and that one figure is of a
     * group, or of another counter, says nothing of the figure of all.
     */
    private static final Set<String> VAGUE =
            Set.of("partial", "broad", "broader", "other-role", "former", "acting", "forecast", "part", "counter");

    private static final Set<String> FIGURES = Set.of("money", "percentage", "measure");

    /** The kind of a comparison of which one side lies within the other. */
    private static final String INSIDE = "inside";

    private Pairing() {}

    /**
     * Every comparable pair, left before right.
     *
     * <p>Where two articles agree on some value of the slot, their other values are held to be about something finer than
     * the slot, not against each other: an article rarely contradicts itself.
     *
     * @param compare the comparison of the slot
     */
    static List<Pair> pairs(List<Claim> claims, Function<Sides, Comparison> compare, ClaimIndex index) {
        Set<String> wavering = wavering(claims, compare, index);
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < claims.size(); i++) {
            for (int j = i + 1; j < claims.size(); j++) {
                Claim left = claims.get(i);
                Claim right = claims.get(j);
                if (mayDiffer(left, right)) {
                    Sides sides = index.sides(left, right);
                    Comparison comparison = Circumstance.weigh(compare.apply(sides), sides);
                    if (comparison.relation() != Relation.NOT_COMPARABLE) {
                        boolean wavers = wavering.contains(left.article()) || wavering.contains(right.article());
                        boolean sure = (!wavers || isRetold(sides)) && !Looseness.isLoose(sides);
                        pairs.add(new Pair(left, right, comparison, sure));
                    }
                }
            }
        }
        return withoutAgreeingArticles(Settled.weigh(Updates.settle(pairs), index));
    }

    /** Whether the two sentences tell the same, so that of several values of an article it is this one that is meant. */
    static boolean isRetold(Sides sides) {
        if (sides.left().article().equals(sides.right().article())) {
            return false;
        }
        boolean day = sides.left().attribute().equals("date");
        return (day && Retelling.isAlike(sides))
                || Telling.around(sides.left().span(), sides.leftArticle())
                        .areRetoldBy(Telling.around(sides.right().span(), sides.rightArticle()));
    }

    /** The articles that give values of the slot which exclude each other, in their body alone. */
    private static Set<String> wavering(List<Claim> claims, Function<Sides, Comparison> compare, ClaimIndex index) {
        Map<String, List<Claim>> bodies = new TreeMap<>();
        for (Claim claim : claims) {
            if (claim.section() == SectionKind.BODY) {
                bodies.computeIfAbsent(claim.article(), any -> new ArrayList<>())
                        .add(claim);
            }
        }
        Set<String> wavering = new HashSet<>();
        bodies.forEach((article, own) -> {
            if (excludeEachOther(own, compare, index)) {
                wavering.add(article);
            }
        });
        return wavering;
    }

    private static boolean excludeEachOther(List<Claim> claims, Function<Sides, Comparison> compare, ClaimIndex index) {
        for (int i = 0; i < claims.size(); i++) {
            for (int j = i + 1; j < claims.size(); j++) {
                Sides sides = index.sides(claims.get(i), claims.get(j));
                boolean foretold =
                        isForetold(claims.get(i)) != isForetold(claims.get(j)); // "and expects as much for the year"
                if (!foretold && compare.apply(sides).relation() == Relation.CONFLICTING) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isForetold(Claim claim) {
        return FIGURES.contains(claim.attribute())
                && (claim.certainty() == Certainty.EXPECTED || claim.certainty() == Certainty.HOPED);
    }

    /** Claims of two articles, or headline or caption against body in one. */
    private static boolean mayDiffer(Claim left, Claim right) {
        return !left.article().equals(right.article())
                || (left.section() != right.section()
                        && (left.section() == SectionKind.BODY || right.section() == SectionKind.BODY));
    }

    /** A year agrees with every day in it, and a weekend with the Monday behind it: that excuses no difference between two days. */
    private static boolean isCoarse(Pair pair) {
        return pair.left().attribute().equals("date")
                && (pair.comparison().kind().equals(INSIDE)
                        || isLongerThanADay(pair.left()) != isLongerThanADay(pair.right()));
    }

    private static boolean isLongerThanADay(Claim claim) {
        return claim.value() instanceof TimeValue time && time.granularity().compareTo(Granularity.DAY) < 0;
    }

    /** Two articles that both say "Orr" do not agree on a given name. */
    private static boolean isBareName(Pair pair) {
        return pair.left().attribute().equals("name")
                && pair.left().value() instanceof NameValue name
                && name.kind() == NameValue.Bearer.PERSON
                && name.surface().indexOf(' ') < 0;
    }

    /** An amount that only a caption gives, which others write than the article, excuses no other amount in the article. */
    private static boolean isOfCaption(Pair pair) {
        return pair.left().attribute().equals("money")
                && (pair.left().section() == SectionKind.CAPTION || pair.right().section() == SectionKind.CAPTION);
    }

    private static List<Pair> withoutAgreeingArticles(List<Pair> pairs) {
        Set<String> agreeing = new HashSet<>();
        for (Pair pair : pairs) {
            boolean agrees = !pair.comparison().relation().disagrees()
                    && !VAGUE.contains(pair.comparison().kind())
                    && !isCoarse(pair)
                    && !isOfCaption(pair)
                    && !isBareName(pair);
            if (!pair.within() && agrees) {
                agreeing.add(pair.left().article() + "\u0000" + pair.right().article());
            }
        }
        return pairs.stream()
                .filter(pair -> !pair.comparison().relation().disagrees()
                        || !agreeing.contains(
                                pair.left().article() + "\u0000" + pair.right().article()))
                .toList();
    }
}
