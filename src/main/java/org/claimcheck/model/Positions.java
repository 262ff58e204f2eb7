package org.claimcheck.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.claimcheck.model.Alignment.Pair;

/** The sides of an alignment: claims that say the same stand together. */
public final class Positions {

    private Positions() {}

    /** A side with its claims. */
    public record Side(Position position, List<Claim> claims) {

        public Side {
            claims = List.copyOf(claims);
        }
    }

    /**
     * The sides, the one with most independent sources first, then by display.
     *
     * @param claims the claims to divide; those that a pair holds to be the same, and those shown alike, form one side
     */
    public static List<Side> of(List<Claim> claims, List<Pair> pairs, Story story) {
        Map<String, Integer> group = new HashMap<>();
        Map<String, Integer> byDisplay = new HashMap<>();
        for (Claim claim : claims) {
            group.put(key(claim), byDisplay.computeIfAbsent(claim.value().display(), ignored -> byDisplay.size()));
        }
        for (Pair pair : pairs) {
            if (pair.comparison().relation() == Relation.SAME) {
                int left = group.getOrDefault(key(pair.left()), -1);
                int right = group.getOrDefault(key(pair.right()), -1);
                group.replaceAll((claim, at) -> at == Math.max(left, right) ? Math.min(left, right) : at);
            }
        }
        Map<Integer, List<Claim>> sides = new TreeMap<>();
        for (Claim claim : claims) {
            sides.computeIfAbsent(group.getOrDefault(key(claim), -1), ignored -> new ArrayList<>())
                    .add(claim);
        }
        return sides.values().stream()
                .map(side -> side(side, story))
                .sorted(Comparator.comparingInt((Side side) -> -side.position().independentSources())
                        .thenComparing(side -> side.position().display())
                        .thenComparing(side -> side.claims().get(0).id()))
                .toList();
    }

    private static Side side(List<Claim> claims, Story story) {
        List<String> articles = claims.stream().map(Claim::article).distinct().toList();
        List<String> ids = claims.stream().map(Claim::id).distinct().toList();
        Position position = new Position(display(claims), ids, story.independentSources(articles));
        return new Side(position, claims);
    }

    /** The display that most claims of the side use; of equals, the longest, then the first in the alphabet. */
    private static String display(List<Claim> claims) {
        Map<String, Integer> uses = new TreeMap<>();
        claims.forEach(claim -> uses.merge(claim.value().display(), 1, Integer::sum));
        return uses.entrySet().stream()
                .min(Comparator.comparingInt((Map.Entry<String, Integer> use) -> -use.getValue())
                        .thenComparingInt(use -> -use.getKey().length())
                        .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey)
                .orElse("");
    }

    private static String key(Claim claim) {
        return claim.id() + " " + claim.attribute();
    }
}
