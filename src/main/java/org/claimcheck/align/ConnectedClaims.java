package org.claimcheck.align;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.claimcheck.model.Alignment.Pair;
import org.claimcheck.model.Claim;

/** Claims that are connected by pairs, directly or through others, in the order of the first of each group. */
final class ConnectedClaims {

    /** Of each claim the first one of its group, and before them all what is none of the claims. */
    private final int[] first;

    private final Map<String, Integer> places = new HashMap<>();
    private final TreeMap<Integer, List<Claim>> groups = new TreeMap<>();
    private final Map<Integer, List<Pair>> pairs = new HashMap<>();

    private ConnectedClaims(List<Claim> claims, List<Pair> pairs) {
        first = new int[claims.size() + 1];
        for (int at = 0; at < claims.size(); at++) {
            first[at + 1] = at + 1;
            places.put(claims.get(at).id(), at + 1);
        }
        pairs.forEach(pair -> join(group(pair.left()), group(pair.right())));
        claims.forEach(claim ->
                groups.computeIfAbsent(group(claim), any -> new ArrayList<>()).add(claim));
        pairs.forEach(pair -> this.pairs
                .computeIfAbsent(group(pair.left()), any -> new ArrayList<>())
                .add(pair));
    }

    /** A group with the pairs of its claims, both in the order in which they were given. */
    record Group(List<Claim> claims, List<Pair> pairs) {}

    static List<Group> of(List<Claim> claims, List<Pair> pairs) {
        ConnectedClaims connected = new ConnectedClaims(claims, pairs);
        List<Group> groups = new ArrayList<>();
        connected.groups.forEach(
                (group, members) -> groups.add(new Group(members, connected.pairs.getOrDefault(group, List.of()))));
        return groups;
    }

    private int group(Claim claim) {
        int at = places.getOrDefault(claim.id(), 0);
        while (first[at] != at) {
            first[at] = first[first[at]];
            at = first[at];
        }
        return at;
    }

    private void join(int one, int other) {
        first[Math.max(one, other)] = Math.min(one, other);
    }
}
