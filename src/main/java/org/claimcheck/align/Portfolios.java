package org.claimcheck.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.claimcheck.model.Comparison;
import org.claimcheck.text.Folding;
import org.claimcheck.text.Resources;
import org.jspecify.annotations.Nullable;

/**
 * What two ministers are ministers of. Roads and transport are the work of one ministry in most countries, roads and finance of none;
 * who is called minister alone may be minister of anything.
 *
 * <p>Example: "roads minister" and "minister of finance" exclude each other; "farm minister" and "minister for rural affairs" may be
 * one.
 */
final class Portfolios {

    private static final Set<String> HEADS = Set.of("minister", "secretary");
    private static final Set<String> LINKS =
            Set.of("of", "for", "responsible", "in", "charge", "the", "and", "affairs");

    /** The families of each portfolio; a word can be of several. */
    private static final Map<String, Set<Integer>> FAMILIES = load();

    private Portfolios() {}

    private static Map<String, Set<Integer>> load() {
        Map<String, Set<Integer>> families = new HashMap<>();
        List<String> lines = Resources.lines(Portfolios.class, "portfolios.txt");
        for (int line = 0; line < lines.size(); line++) {
            for (String word : lines.get(line).split(" ")) {
                families.computeIfAbsent(word, any -> new TreeSet<>()).add(line);
            }
        }
        return families;
    }

    /** How two titles of ministers compare by their portfolios; null where one is of no minister or names none that is known. */
    static @Nullable Comparison compare(String left, String right) {
        List<Set<Integer>> one = of(left);
        List<Set<Integer>> other = of(right);
        if (one.isEmpty() || other.isEmpty()) {
            return null;
        }
        boolean shared = one.stream()
                .anyMatch(mine -> other.stream().anyMatch(it -> it.stream().anyMatch(mine::contains)));
        String both = left + " and " + right;
        return shared ? null : Comparison.conflicting("office", both + " are ministers of different things");
    }

    /** The families of the portfolios that a title names. */
    private static List<Set<Integer>> of(String title) {
        List<String> words = Arrays.asList(Folding.fold(title).split(" "));
        int head = -1;
        for (int at = 0; at < words.size() && head < 0; at++) {
            head = HEADS.contains(words.get(at)) ? at : -1;
        }
        List<Set<Integer>> found = new ArrayList<>();
        if (head < 0) {
            return found;
        }
        for (int at = head - 1;
                at >= 0 && (FAMILIES.containsKey(words.get(at)) || LINKS.contains(words.get(at)));
                at--) {
            add(found, words.get(at));
        }
        boolean behind = head + 1 < words.size() && LINKS.contains(words.get(head + 1));
        for (int at = head + 1;
                behind && at < words.size() && (FAMILIES.containsKey(words.get(at)) || LINKS.contains(words.get(at)));
                at++) {
            add(found, words.get(at));
        }
        return found;
    }

    private static void add(List<Set<Integer>> to, String word) {
        Set<Integer> families = FAMILIES.get(word);
        if (families != null) {
            to.add(families);
        }
    }
}
