package org.claimcheck.align;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.claimcheck.model.Claim;
import org.claimcheck.model.Comparison;
import org.claimcheck.model.NameValue;
import org.claimcheck.model.NameValue.Bearer;
import org.claimcheck.model.Relation;
import org.jspecify.annotations.Nullable;

/**
 * Which names of a story's articles are one person. Names are joined where the comparison of names allows it; a name that
 * fits two different people (a bare surname of father and son) is joined to neither.
 */
final class People {

    private final Map<String, String> personOf = new HashMap<>();

    private People() {}

    static People of(ClaimIndex index) {
        People people = new People();
        Map<String, Claim> names = new TreeMap<>();
        for (String attribute : List.of("name", "age", "title")) {
            for (Claim claim : index.of(attribute)) {
                if (claim.subject() != null) {
                    names.putIfAbsent(claim.subject(), claim);
                }
            }
        }
        people.join(new ArrayList<>(names.keySet()), names, index, Parts.of(index));
        return people;
    }

    /** The fullest name of the person that a claim is about, or null when it names nobody. */
    @Nullable
    String of(Claim claim) {
        return claim.subject() == null ? null : personOf.get(claim.subject());
    }

    /** Longest names first, so that each shorter form finds the full name it stands for. */
    private void join(List<String> names, Map<String, Claim> claims, ClaimIndex index, Parts parts) {
        names.sort((a, b) -> a.length() != b.length() ? Integer.compare(b.length(), a.length()) : a.compareTo(b));
        List<String> people = new ArrayList<>();
        for (String name : names) {
            List<String> fitting = people.stream()
                    .filter(person -> isOne(name, person, Objects.requireNonNull(claims.get(name)), index))
                    .toList();
            if (fitting.isEmpty()) {
                fitting = parts.sharedWith(name, people);
            }
            if (fitting.size() == 1) {
                personOf.put(name, fitting.get(0));
            } else if (fitting.isEmpty()) {
                people.add(name);
                personOf.put(name, name);
            }
        }
    }

    private static boolean isOne(String name, String person, Claim claim, ClaimIndex index) {
        Claim one = asName(claim, name);
        Comparison comparison = Comparators.compare(index.sides(one, asName(claim, person)));
        return comparison.relation() == Relation.SAME
                || comparison.relation() == Relation.COMPATIBLE
                || comparison.kind().equals("spelling");
    }

    private static Claim asName(Claim claim, String name) {
        return new Claim(
                claim.id(),
                claim.article(),
                claim.frame(),
                "name",
                name,
                null,
                new NameValue(name, Bearer.PERSON, name, null),
                claim.span(),
                claim.sentence(),
                claim.polarity(),
                claim.certainty(),
                claim.attributedTo(),
                claim.section(),
                claim.anchoredBy());
    }
}
