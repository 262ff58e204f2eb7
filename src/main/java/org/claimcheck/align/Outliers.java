package org.claimcheck.align;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.claimcheck.model.Alignment.Pair;
import org.claimcheck.model.Claim;
import org.claimcheck.model.Relation;

/** Finds updates and revisions that a third report speaks against; asks the pairs of a slot by their claims. */
final class Outliers {

    private final Map<Claim, List<Claim>> alike = new HashMap<>();
    private final Map<String, Set<Both>> later = new HashMap<>();

    /** Two claims in the order in which they were compared. */
    private record Both(Claim left, Claim right) {}

    Outliers(List<Pair> pairs) {
        later.put("update", new HashSet<>());
        later.put("revision", new HashSet<>());
        for (Pair pair : pairs) {
            if (pair.comparison().relation() == Relation.SAME) {
                alike.computeIfAbsent(pair.left(), any -> new ArrayList<>()).add(pair.right());
                alike.computeIfAbsent(pair.right(), any -> new ArrayList<>()).add(pair.left());
            }
            later.getOrDefault(pair.comparison().kind(), new HashSet<>()).add(new Both(pair.left(), pair.right()));
        }
    }

    /** Whether one side of an update or revision is stated alike in a third article, to which the other side is both. */
    boolean isOutlier(Pair pair) {
        String opposite = pair.comparison().kind().equals("update") ? "revision" : "update";
        return isBoth(pair.left(), pair.right(), opposite) || isBoth(pair.right(), pair.left(), opposite);
    }

    private boolean isBoth(Claim shared, Claim odd, String opposite) {
        Set<Both> against = later.getOrDefault(opposite, Set.of());
        return alike.getOrDefault(shared, List.of()).stream()
                .filter(again -> !again.article().equals(odd.article()))
                .anyMatch(again -> against.contains(new Both(again, odd)) || against.contains(new Both(odd, again)));
    }
}
