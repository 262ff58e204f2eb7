package org.claimcheck.align;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.claimcheck.model.Alignment;
import org.claimcheck.model.Alignment.Pair;
import org.claimcheck.model.Annotation;
import org.claimcheck.model.Claim;
import org.claimcheck.model.Comparison;
import org.claimcheck.model.PublicationTime;
import org.claimcheck.model.Relation;
import org.claimcheck.model.SectionKind;
import org.jspecify.annotations.Nullable;

/**
 * Facts that do not change with the event, held against those of the stories that one follows: the age and office of a person who is
 * named in full, and what {@link StandingClaims} reads of bodies, towns and buildings. Never surely, for what is said in another
 * story may be said of another time; and not where one of the stories disagrees about it within itself, which is reported there.
 */
final class StandingFacts {

    /** Days after which an office may have another holder. */
    private static final long OFFICES_CHANGE = 30;

    /** Days after which a body may have other members, and a town other inhabitants. */
    private static final long COUNTS_CHANGE = 180;

    private StandingFacts() {}

    private static final Set<String> OF_PEOPLE = Set.of("age", "title");

    /**
     * What a fact is of.
     *
     * @param written attribute and subject
     */
    private record Slot(String attribute, String written) implements Comparable<Slot> {

        static Slot of(Claim claim) {
            String subject = Words.normal(String.valueOf(claim.subject()));
            return new Slot(claim.attribute(), claim.attribute() + ", subject=" + subject + "]");
        }

        @Override
        public int compareTo(Slot other) {
            return written.compareTo(other.written);
        }
    }

    /**
     * One alignment for each fact that a story has otherwise than those it follows.
     *
     * @param event that it is reported under
     * @param story id of the story
     */
    static List<Alignment> align(List<Annotation> own, List<Annotation> past, String event, String story) {
        Map<Slot, List<Claim>> ours = bySlot(own, "");
        Map<Slot, List<Claim>> theirs = bySlot(past, "-" + story);
        ours.keySet().retainAll(theirs.keySet());
        if (ours.isEmpty()) {
            return List.of();
        }
        ClaimIndex index =
                ClaimIndex.of(Stream.concat(own.stream(), past.stream()).toList(), List.of());
        List<Alignment> alignments = new ArrayList<>();
        ours.forEach((slot, claims) -> {
            List<Claim> before = theirs.getOrDefault(slot, List.of());
            List<Pair> pairs =
                    isDisputed(claims, index) || isDisputed(before, index) ? List.of() : pairs(claims, before, index);
            if (!pairs.isEmpty()) {
                List<Claim> all =
                        Stream.concat(claims.stream(), before.stream()).toList();
                String role = claims.get(0).role();
                alignments.add(new Alignment(
                        event, slot.attribute(), claims.get(0).subject(), role, all, pairs, /* sure= */ false));
            }
        });
        return alignments;
    }

    /**
     * The facts by what they are of.
     *
     * @param mark behind the ids of claims that stand in another story under their own
     */
    private static Map<Slot, List<Claim>> bySlot(List<Annotation> articles, String mark) {
        Map<Slot, List<Claim>> slots = new TreeMap<>();
        for (Annotation article : articles) {
            for (Claim claim : claims(article)) {
                slots.computeIfAbsent(Slot.of(claim), any -> new ArrayList<>())
                        .add(mark.isEmpty() ? claim : claim.withId(claim.id() + mark));
            }
        }
        return slots;
    }

    /** What an article says that stands, under numbers of its own beyond those of its other claims. */
    private static List<Claim> claims(Annotation article) {
        List<Claim> claims = new ArrayList<>();
        for (Claim claim : article.claims()) {
            if (OF_PEOPLE.contains(claim.attribute())
                    && isFull(claim.subject())
                    && claim.section() == SectionKind.BODY) {
                claims.add(claim);
            }
        }
        int number = article.claims().size();
        for (Claim claim : StandingClaims.of(article)) {
            number++;
            claims.add(claim.withId(article.article().id() + "#standing" + number));
        }
        return claims;
    }

    /** Whether a name has more than one word: a surname alone may be anybody's in another story. */
    private static boolean isFull(@Nullable String name) {
        return name != null && name.strip().indexOf(' ') > 0;
    }

    private static boolean isDisputed(List<Claim> claims, ClaimIndex index) {
        for (int i = 0; i < claims.size(); i++) {
            for (int j = i + 1; j < claims.size(); j++) {
                Sides sides = index.sides(claims.get(i), claims.get(j));
                if (inTime(Comparators.compare(sides), sides).relation() == Relation.CONFLICTING) {
                    return true;
                }
            }
        }
        return false;
    }

    private static List<Pair> pairs(List<Claim> claims, List<Claim> before, ClaimIndex index) {
        List<Pair> pairs = new ArrayList<>();
        for (Claim left : claims) {
            for (Claim right : before) {
                Sides sides = index.sides(left, right);
                Comparison comparison = inTime(Comparators.compare(sides), sides);
                if (comparison.relation() == Relation.CONFLICTING) {
                    String because = comparison.because() + "; the other is told in a story that this one follows";
                    pairs.add(new Pair(left, right, Comparison.conflicting(comparison.kind(), because)));
                } else if (comparison.relation() != Relation.NOT_COMPARABLE) {
                    return List.of(); // where one value fits, the others are said of something else
                }
            }
        }
        return pairs;
    }

    /** A disagreement, gentler where the time between the two articles explains it or is not known. */
    private static Comparison inTime(Comparison comparison, Sides sides) {
        String what = sides.left().attribute();
        boolean lasting = what.equals("measure") || what.equals("date");
        if (comparison.relation() != Relation.CONFLICTING || lasting) {
            return comparison;
        }
        PublicationTime left = sides.leftArticle().published();
        PublicationTime right = sides.rightArticle().published();
        if (left == null || right == null) {
            return Comparison.notComparable("undated", "when one of the two was said is not known");
        }
        long days = Math.abs(ChronoUnit.DAYS.between(left.date(), right.date()));
        return switch (what) {
            case "age" -> Birthday.weigh(comparison, sides);
            case "title" -> days > OFFICES_CHANGE ? since(comparison, "the office may have changed hands") : comparison;
            default -> days > COUNTS_CHANGE ? since(comparison, "there may be more or fewer by now") : comparison;
        };
    }

    private static Comparison since(Comparison comparison, String because) {
        return Comparison.compatible("since", comparison.because() + ": " + because);
    }
}
