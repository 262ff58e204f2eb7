package org.claimcheck.align;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.claimcheck.model.Claim;
import org.claimcheck.model.Comparison;
import org.claimcheck.model.NumberValue;
import org.claimcheck.model.Relation;
import org.claimcheck.model.SectionKind;
import org.claimcheck.text.Resources;
import org.jspecify.annotations.Nullable;

/**
 * Figures of which a story has one, because the words around them surely tell what they are: how many watched, what was stolen, how
 * long the siege lasted. They are lined up whichever event they stand beside. Where an article gives two that exclude each other, it
 * tells of two things, and neither is held against anything.
 *
 * <p>Example: "a crowd of barely 6,000" in a report of the goal and "Attendance: 9,412" in one of the cup.
 */
final class StoryFigures {

    /** The kind of a comparison of two figures that both surely are of one thing. */
    static final String KIND = "told";

    /** How many times as much is another deed, or a part of one. */
    private static final double FAR = 4;

    private static final double DAY = 86_400;

    /** A day in which only an hour was worked is none. */
    private static final double HOURS_OF_DAY = 24;

    /** How a figure stands in a story: it is known in the end, it grows, or the largest is the whole. */
    private enum Course {
        FINAL,
        GROWING,
        LARGEST
    }

    private static final Map<String, Course> SUBJECTS = new TreeMap<>();

    static {
        for (String line : Resources.lines(StoryFigures.class, "story-figures.tsv")) {
            String[] row = line.split("\t");
            SUBJECTS.put(row[0] + " " + row[1], Course.valueOf(row[2]));
        }
    }

    private StoryFigures() {}

    /** Whether a claim is of a figure that its story has one of. */
    static boolean isOne(Claim claim) {
        return course(claim) != null;
    }

    /** Whether no later report makes it more. */
    static boolean isFinal(Claim claim) {
        return course(claim) == Course.FINAL;
    }

    private static @Nullable Course course(Claim claim) {
        String subject = claim.subject();
        if (subject == null || claim.role() != null) {
            return null;
        }
        int comma = subject.indexOf(',');
        String kind = comma < 0 ? subject : subject.substring(0, comma + 1);
        Course whole = SUBJECTS.get(claim.attribute() + " " + subject);
        return whole == null ? SUBJECTS.get(claim.attribute() + " " + kind) : whole;
    }

    /** The claims of one slot without those of articles that waver; of parts and their whole the whole. */
    static List<Claim> settled(List<Claim> claims) {
        Course course = claims.isEmpty() ? null : course(claims.get(0));
        if (course == null) {
            return claims;
        }
        if (course == Course.LARGEST) {
            return Totals.of(claims);
        }
        Map<String, List<Claim>> bodies = new TreeMap<>();
        for (Claim claim : claims) {
            if (claim.section() == SectionKind.BODY) {
                bodies.computeIfAbsent(claim.article(), any -> new ArrayList<>())
                        .add(claim);
            }
        }
        Set<String> wavering = new HashSet<>();
        bodies.forEach((article, own) -> {
            if (own.stream().anyMatch(one -> own.stream().anyMatch(other -> exclude(one, other)))) {
                wavering.add(article);
            }
        });
        return claims.stream()
                .filter(claim -> !wavering.contains(claim.article()))
                .toList();
    }

    private static boolean exclude(Claim one, Claim other) {
        return one.value() instanceof NumberValue left
                && other.value() instanceof NumberValue right
                && (left.min() > right.max() || right.min() > left.max())
                && Math.abs(left.min() - right.min()) > Math.max(left.precision(), right.precision());
    }

    private static boolean areFarApart(Sides sides) {
        return sides.left().value() instanceof NumberValue left
                && sides.right().value() instanceof NumberValue right
                && (left.min() > FAR * right.max() || right.min() > FAR * left.max());
    }

    /** "30 hours" over "four days": the one counts the hours that were worked, the other the days on which they were. */
    static boolean areWorkingHours(Sides sides) {
        return sides.left().attribute().equals("duration")
                && sides.left().value() instanceof NumberValue left
                && sides.right().value() instanceof NumberValue right
                && isSpread(Math.min(left.min(), right.min()), Math.max(left.min(), right.min()));
    }

    private static boolean isSpread(double less, double more) {
        return more >= DAY && more % DAY == 0 && less < more && less % DAY != 0 && less * HOURS_OF_DAY >= more;
    }

    /** The comparison of two such figures: where they differ, no likeness of the sentences is asked for. */
    static Comparison compare(Sides sides) {
        if (course(sides.left()) == Course.LARGEST && areFarApart(sides)) {
            return Comparison.notComparable("other-size", "sums so far apart are of two deeds");
        }
        if (areWorkingHours(sides)) {
            return Comparison.notComparable("working-hours", "so many hours may be spread over so many days");
        }
        Comparison compared = Comparators.compare(sides);
        boolean told = isOne(sides.left()) && compared.relation() == Relation.CONFLICTING;
        return told ? Comparison.conflicting(KIND, compared.because()) : compared;
    }
}
