package org.claimcheck.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.claimcheck.model.Alignment;
import org.claimcheck.model.Claim;
import org.claimcheck.model.House;
import org.claimcheck.model.Position;
import org.claimcheck.model.Relation;
import org.claimcheck.model.Story;

/**
 * The sides of a conflict: claims that agree form one side, claims that disagree are on different sides.
 *
 * <p>A claim that would fit several sides ("about 20" beside 18 and 22) stands for itself, so that it adds a source to
 * none of them.
 */
final class Positions {

    private final Story story;
    private final Map<Claim, Map<Claim, Relation>> relations = new LinkedHashMap<>();
    private final Set<Alignment.Pair> opposed;
    private final List<List<Claim>> sides = new ArrayList<>();
    private final Map<Claim, Integer> sideOf = new HashMap<>();

    /**
     * Finds the sides.
     *
     * @param selected the pairs that a rule took up; only their claims take part
     */
    Positions(Story story, Alignment alignment, List<Alignment.Pair> selected) {
        this.story = story;
        this.opposed = new HashSet<>(selected);
        Set<Claim> involved = new HashSet<>();
        selected.forEach(pair -> {
            involved.add(pair.left());
            involved.add(pair.right());
        });
        alignment.pairs().forEach(this::remember);
        // The most contested claims make the sides, so that a vague one does not draw two of them together.
        alignment.claims().stream()
                .filter(involved::contains)
                .sorted(Comparator.comparingLong(this::opponents).reversed())
                .forEach(this::place);
        Map<Claim, Integer> order = new HashMap<>();
        alignment.claims().forEach(claim -> order.putIfAbsent(claim, order.size()));
        sides.forEach(side -> side.sort(Comparator.comparingInt(claim -> order.getOrDefault(claim, 0))));
        sides.sort(Comparator.comparingInt((List<Claim> side) -> -sources(side)).thenComparing(this::display));
        for (int at = 0; at < sides.size(); at++) {
            int number = at;
            sides.get(at).forEach(claim -> sideOf.putIfAbsent(claim, number));
        }
    }

    private long opponents(Claim claim) {
        return relations.getOrDefault(claim, Map.of()).values().stream()
                .filter(Relation::disagrees)
                .count();
    }

    private void remember(Alignment.Pair pair) {
        boolean update =
                pair.comparison().kind().equals("update"); // what a later report adds is not what the earlier said
        Relation told = update ? Relation.NOT_COMPARABLE : pair.comparison().relation();
        Relation relation = opposed.contains(pair) ? Relation.CONFLICTING : told;
        relations.computeIfAbsent(pair.left(), claim -> new LinkedHashMap<>()).put(pair.right(), relation);
        relations.computeIfAbsent(pair.right(), claim -> new LinkedHashMap<>()).put(pair.left(), relation);
    }

    private void place(Claim claim) {
        List<List<Claim>> equal = sides.stream()
                .filter(side -> agrees(side, claim) && side.stream().anyMatch(other -> isSame(other, claim)))
                .toList();
        List<List<Claim>> fitting = sides.stream()
                .filter(side -> agrees(side, claim) && side.stream().anyMatch(other -> isCompatible(other, claim)))
                .toList();
        if (!equal.isEmpty()) {
            equal.get(0).add(claim);
        } else if (fitting.size() == 1) {
            fitting.get(0).add(claim);
        } else {
            sides.add(new ArrayList<>(List.of(claim)));
        }
    }

    private boolean isCompatible(Claim left, Claim right) {
        return relation(left, right) == Relation.COMPATIBLE;
    }

    private boolean agrees(List<Claim> side, Claim claim) {
        return side.stream().noneMatch(other -> relation(other, claim).disagrees());
    }

    private boolean isSame(Claim left, Claim right) {
        return relation(left, right) == Relation.SAME
                || left.value().display().equals(right.value().display())
                || NormalValue.of(left.value()).equals(NormalValue.of(right.value()));
    }

    private Relation relation(Claim left, Claim right) {
        return relations.getOrDefault(left, Map.of()).getOrDefault(right, Relation.NOT_COMPARABLE);
    }

    /** The sides, the one with most independent sources first, then by display; each claim on one side. */
    List<List<Claim>> sides() {
        return sides;
    }

    /** The sides as a report shows them. */
    List<Position> positions() {
        return sides.stream()
                .map(side ->
                        new Position(display(side), side.stream().map(Claim::id).toList(), sources(side)))
                .toList();
    }

    /** The number of the side that a claim is on. */
    int sideOf(Claim claim) {
        return sideOf.getOrDefault(claim, sides.size());
    }

    private int sources(List<Claim> side) {
        return story.independentSources(side.stream()
                .map(Claim::article)
                .filter(article -> !House.isHouse(article))
                .toList());
    }

    /** The value that most claims of the side give, the first of them in a tie. */
    private String display(List<Claim> side) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        side.forEach(claim -> counts.merge(claim.value().display(), 1, Integer::sum));
        int most = counts.values().stream().max(Integer::compare).orElse(0);
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() == most)
                .map(Map.Entry::getKey)
                .sorted()
                .findFirst()
                .orElse("");
    }
}
