package org.claimcheck.align;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.claimcheck.text.DataFile;

/**
 * Words that translators put for one another, from the senses that they share in WordNet ({@code wordnet-synonyms.tsv}):
 * "begin" and "start", "decide" and "decision". The relation is no grouping: "hard" is "difficult" and is "firm", but
 * "difficult" is not "firm".
 */
final class Synonyms {

    private static final Map<String, Set<String>> ALIKE = new HashMap<>();

    static {
        for (String[] row : DataFile.rows(Synonyms.class, "wordnet-synonyms.tsv")) {
            for (String other : row[1].split(" ")) {
                link(row[0], other);
            }
        }
    }

    private Synonyms() {}

    private static void link(String word, String other) {
        String one = WordKinds.sense(word);
        String two = WordKinds.sense(other);
        boolean plain = WordKinds.of(word) == WordKinds.Kind.CONTENT && WordKinds.of(other) == WordKinds.Kind.CONTENT;
        if (plain && !one.equals(two)) {
            ALIKE.computeIfAbsent(one, ignored -> new HashSet<>()).add(two);
            ALIKE.computeIfAbsent(two, ignored -> new HashSet<>()).add(one);
        }
    }

    /** Whether two senses say the same in a sense that is common for both. */
    static boolean areAlike(String one, String other) {
        return ALIKE.getOrDefault(one, Set.of()).contains(other);
    }

    /**
     * Senses of one wording, told in the words of another: each that the other lacks is put for a synonym that is left there.
     *
     * @param senses as {@link WordKinds#sense} gives them, in order
     * @param other those of the other wording
     */
    static List<String> towards(List<String> senses, List<String> other) {
        List<String> left = new ArrayList<>(other);
        senses.forEach(left::remove);
        List<String> told = new ArrayList<>();
        for (String sense : senses) {
            told.add(other.contains(sense) ? sense : synonym(sense, left));
        }
        return told;
    }

    /** The first of these that says the same, which is taken away; the sense itself where none does. */
    private static String synonym(String sense, List<String> left) {
        Set<String> alike = ALIKE.getOrDefault(sense, Set.of());
        for (String other : left) {
            if (alike.contains(other)) {
                left.remove(other);
                return other;
            }
        }
        return sense;
    }
}
