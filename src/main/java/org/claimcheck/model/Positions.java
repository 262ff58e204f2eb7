package org.claimcheck.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.claimcheck.model.Alignment.Pair;
import org.claimcheck.model.PlaceValue.Kind;

/** The sides of an alignment: claims that say the same stand together. */
public final class Positions {

    /** What a street lies in: its town, region and country. */
    private static final int WITH_TOWN = 3;

    private Positions() {}

    /** A side with its claims. */
    public record Side(Position position, List<Claim> claims) {

        public Side {
            claims = List.copyOf(claims);
        }
    }

    /**
     * The sides, the one with most independent sources first, then those that name a day or a figure before those that leave more
     * open (of places those that tell their town), then the one of most claims, of tolls and counts the greater, of
     * places the one that stands earliest in an article, then by display. A source counts on a side when what it
     * says fits only that side: one that says "2014" fits every day of that year that another says, and counts on no side.
     *
     * @param claims the claims to divide; those that a pair holds to be the same, and those shown alike, form one side
     */
    public static List<Side> of(List<Claim> claims, List<Pair> pairs, Story story) {
        if (claims.size() == 1 && pairs.isEmpty()) {
            return List.of(side(claims, story, Set.of()));
        }
        Map<String, Integer> labels = new HashMap<>();
        Map<String, Integer> byDisplay = new HashMap<>();
        List<String> keys = claims.stream().map(Positions::key).toList();
        for (int at = 0; at < claims.size(); at++) {
            String display = claims.get(at).value().display();
            labels.put(keys.get(at), byDisplay.computeIfAbsent(display, ignored -> byDisplay.size() + 1));
        }
        int[] first = IntStream.rangeClosed(0, byDisplay.size()).toArray(); // 0 is of no claim
        for (Pair pair : pairs) {
            if (pair.comparison().relation() == Relation.SAME) {
                join(labels.getOrDefault(key(pair.left()), 0), labels.getOrDefault(key(pair.right()), 0), first);
            }
        }
        Map<Integer, List<Claim>> sides = new TreeMap<>();
        for (int at = 0; at < claims.size(); at++) {
            int label = labels.getOrDefault(keys.get(at), 0);
            sides.computeIfAbsent(first(label, first), ignored -> new ArrayList<>())
                    .add(claims.get(at));
        }
        Set<Claim> undecided = undecided(pairs);
        return sides.values().stream()
                .map(side -> side(side, story, undecided))
                .sorted(Comparator.comparingInt((Side side) -> -side.position().independentSources())
                        .thenComparing(side -> !tellsTown(side))
                        .thenComparing(side -> isWide(side.claims().get(0)))
                        .thenComparingInt(side -> -side.claims().size())
                        .thenComparingDouble(side -> -tally(side.claims().get(0)))
                        .thenComparingInt(Positions::earliest)
                        .thenComparing(side -> side.position().display())
                        .thenComparing(side -> side.claims().get(0).id()))
                .toList();
    }

    /** The claims that leave open what another one settles: "at least 40" beside 52, "2014" beside a day of that year. */
    private static Set<Claim> undecided(List<Pair> pairs) {
        Set<Claim> undecided = new HashSet<>();
        for (Pair pair : pairs) {
            if (pair.comparison().relation() == Relation.COMPATIBLE && isWide(pair.left()) != isWide(pair.right())) {
                undecided.add(isWide(pair.left()) ? pair.left() : pair.right());
            }
        }
        return undecided;
    }

    /** Whether a value leaves open which day or figure it is. */
    private static boolean isWide(Claim claim) {
        return claim.value() instanceof TimeValue time
                ? time.granularity().compareTo(Granularity.DAY) < 0
                : claim.value() instanceof NumberValue number && !number.isExact();
    }

    /** The figure of what is counted, of which the greater is the whole; 0 for everything else. */
    private static double tally(Claim claim) {
        boolean counted =
                claim.attribute().equals("casualties") || claim.attribute().equals("count");
        return counted && claim.value() instanceof NumberValue number && number.min() > 0 ? number.min() : 0;
    }

    /** How many UTF-16 code units stand before the first place of a side in the article where these are fewest; 0 of other values. */
    private static int earliest(Side side) {
        return side.claims().stream()
                .filter(claim -> claim.value() instanceof PlaceValue)
                .mapToInt(claim -> claim.span().start())
                .min()
                .orElse(0);
    }

    /** Makes two labels one, by the smaller of the first labels that they stand for. */
    private static void join(int left, int right, int[] first) {
        int one = first(left, first);
        int other = first(right, first);
        first[Math.max(one, other)] = Math.min(one, other);
    }

    private static int first(int label, int[] first) {
        int at = label;
        while (first[at] != at) {
            at = first[at];
        }
        return at;
    }

    private static Side side(List<Claim> claims, Story story, Set<Claim> undecided) {
        List<String> articles = claims.stream()
                .filter(claim -> !undecided.contains(claim))
                .map(Claim::article)
                .distinct()
                .toList();
        List<String> ids = claims.stream().map(Claim::id).distinct().toList();
        Position position = new Position(display(claims), ids, story.independentSources(articles));
        return new Side(position, claims);
    }

    /**
     * The display that most claims of the side use; of equals, the shortest, then the first in the alphabet. Of places, the one
     * that says most of where it lies.
     */
    private static String display(List<Claim> claims) {
        Map<String, Integer> uses = new TreeMap<>();
        int finest = claims.stream().mapToInt(Positions::fineness).max().orElse(0);
        claims.stream()
                .filter(claim -> fineness(claim) == finest)
                .forEach(claim -> uses.merge(claim.value().display(), 1, Integer::sum));
        return uses.entrySet().stream()
                .min(Comparator.comparingInt((Map.Entry<String, Integer> use) -> -use.getValue())
                        .thenComparingInt(use -> -use.getKey().length())
                        .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey)
                .orElse("");
    }

    /** Whether a place is a town or said to lie in one. */
    private static boolean tellsTown(Side side) {
        return side.claims().stream()
                .anyMatch(claim -> claim.value() instanceof PlaceValue place
                        && (place.kind() == Kind.CITY
                                || (place.kind() == Kind.VENUE && place.within().size() >= WITH_TOWN)));
    }

    /** How finely a place is told: by what it is said to lie in, a town more finely than a county; 0 of any other value. */
    private static int fineness(Claim claim) {
        return claim.value() instanceof PlaceValue place
                ? 2 * place.within().size() + (place.kind().compareTo(Kind.CITY) >= 0 ? 1 : 0)
                : 0;
    }

    private static String key(Claim claim) {
        return claim.id() + " " + claim.attribute();
    }
}
