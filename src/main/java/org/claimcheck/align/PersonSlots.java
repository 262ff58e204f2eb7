package org.claimcheck.align;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.claimcheck.model.Alignment;
import org.claimcheck.model.Alignment.Pair;
import org.claimcheck.model.Claim;
import org.claimcheck.model.NameValue;

/** Facts of people, lined up by person: age, title, and how the name is written. */
final class PersonSlots {

    private static final List<String> ATTRIBUTES = List.of("age", "title", "name");

    private PersonSlots() {}

    static List<Alignment> align(ClaimIndex index) {
        People people = People.of(index);
        List<Alignment> alignments = new ArrayList<>();
        for (String attribute : ATTRIBUTES) {
            Map<String, List<Claim>> byPerson = new TreeMap<>();
            for (Claim claim : index.of(attribute)) {
                String person = UnnamedAges.isOne(claim) ? null : people.of(claim);
                if (person != null) {
                    byPerson.computeIfAbsent(person, ignored -> new ArrayList<>())
                            .add(claim);
                }
            }
            byPerson.forEach((person, claims) -> alignments.add(alignment(attribute, person, claims, index)));
        }
        return alignments;
    }

    private static Alignment alignment(String attribute, String person, List<Claim> claims, ClaimIndex index) {
        List<Pair> pairs = new ArrayList<>(Pairing.pairs(claims, Comparators::compare, index));
        if (attribute.equals("name")) {
            pairs.removeIf(pair -> pair.within() && pair.comparison().relation().disagrees());
            pairs.removeIf(pair -> pair.comparison().kind().equals("given-name") && areBothOf(claims, pair));
            pairs.addAll(SpeltTwice.pairs(claims, index));
        }
        if (attribute.equals("age")) {
            pairs.addAll(ToldTwice.pairs(claims, index));
        }
        return new Alignment(index.eventOf(claims), attribute, person, null, claims, pairs, true);
    }

    /** "Vera Orr" and "May Orr" where a third article writes Vera May Orr. */
    private static boolean areBothOf(List<Claim> claims, Pair pair) {
        List<String> left = given(pair.left());
        List<String> right = given(pair.right());
        return claims.stream()
                .map(PersonSlots::given)
                .anyMatch(all -> all.size() > 1 && all.containsAll(left) && all.containsAll(right));
    }

    private static List<String> given(Claim claim) {
        return claim.value() instanceof NameValue name
                ? PersonName.of(name.surface()).given()
                : List.of();
    }
}
