package org.claimcheck.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is known of given names: which are short forms of which, and which are one name in several spellings.
 *
 * <pre>{@code GivenNames.areNicknames("william", "bill") // true}</pre>
 */
public final class GivenNames {

    private static final Map<String, Set<Integer>> SHORT_FORMS = load("given-nicknames.tsv");
    private static final Map<String, Set<Integer>> SPELLINGS = load("given-name-variants.tsv");

    private GivenNames() {}

    /** Whether one of two folded given names can be short for the other, or both for a third. */
    public static boolean areNicknames(String left, String right) {
        return share(SHORT_FORMS, left, right);
    }

    /** Whether two folded given names are one name in two spellings or languages. */
    public static boolean areSpellings(String left, String right) {
        return share(SPELLINGS, left, right);
    }

    private static boolean share(Map<String, Set<Integer>> families, String left, String right) {
        Set<Integer> one = families.getOrDefault(left, Set.of());
        return families.getOrDefault(right, Set.of()).stream().anyMatch(one::contains);
    }

    private static Map<String, Set<Integer>> load(String file) {
        Map<String, List<Integer>> families = new HashMap<>();
        int number = 0;
        for (String line : Resources.lines(GivenNames.class, file)) {
            for (String name : line.split("[\t ]+")) {
                families.computeIfAbsent(Folding.fold(name), key -> new ArrayList<>())
                        .add(number);
            }
            number++;
        }
        Map<String, Set<Integer>> sets = new HashMap<>();
        families.forEach((name, numbers) -> sets.put(name, Set.copyOf(numbers)));
        return sets;
    }
}
