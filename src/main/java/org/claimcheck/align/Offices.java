package org.claimcheck.align;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.claimcheck.model.Claim;
import org.claimcheck.model.TitleValue;

/**
 * Which people of a story hold one office under one surname, so that two given names can only be one person's: Finance
 * Minister Ann Orr in one article, Finance Minister Eve Orr in another. An article that names both tells them apart.
 */
final class Offices {

    private final Map<String, Set<String>> titles = new TreeMap<>();
    private final Map<String, Set<String>> articles = new TreeMap<>();

    private Offices() {}

    static Offices of(ClaimIndex index) {
        Offices offices = new Offices();
        for (String attribute : List.of("name", "title")) {
            for (Claim claim : index.of(attribute)) {
                if (claim.subject() != null) {
                    offices.add(claim.subject(), claim);
                }
            }
        }
        return offices;
    }

    private void add(String name, Claim claim) {
        articles.computeIfAbsent(name, it -> new TreeSet<>()).add(claim.article());
        // A title of one word ("officer", "minister") is held by many.
        if (claim.value() instanceof TitleValue title && title.canonical().contains(" ")) {
            titles.computeIfAbsent(name, it -> new TreeSet<>()).add(title.canonical());
        }
    }

    /** The people among these who bear the surname and an office of this name, and stand in other articles only. */
    List<String> sharedWith(String name, List<String> people) {
        return people.stream()
                .filter(person -> QuoteSlots.lastName(person).equals(QuoteSlots.lastName(name)))
                .filter(person -> meet(titles, name, person) && !meet(articles, name, person))
                .toList();
    }

    private static boolean meet(Map<String, Set<String>> of, String name, String person) {
        return !Collections.disjoint(of.getOrDefault(name, Set.of()), of.getOrDefault(person, Set.of()));
    }
}
