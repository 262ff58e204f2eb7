package org.claimcheck.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * English plurals of nouns, by ending and a list of exceptions ({@code plurals.tsv}).
 *
 * <p>Example: {@code singular("countries")} is {@code country}, {@code singular("people")} is {@code person}.
 */
public final class Plurals {

    private static final Map<String, String> IRREGULAR = new HashMap<>();
    private static final Set<String> NO_PLURALS = new HashSet<>();

    static {
        for (String[] row : DataFile.rows(Plurals.class, "plurals.tsv")) {
            IRREGULAR.put(row[0], row[1]);
        }
        for (String line : DataFile.lines(Plurals.class, "adjectives-in-s.txt")) {
            NO_PLURALS.addAll(Set.of(line.split(" ")));
        }
    }

    private Plurals() {}

    /** Whether a lower-case word looks like a plural noun or is a noun that stands for several. */
    public static boolean isPlural(String word) {
        if (IRREGULAR.containsKey(word)) {
            return true;
        }
        return word.length() > 3
                && word.endsWith("s")
                && !word.endsWith("ss")
                && !word.endsWith("us")
                && !word.endsWith("is")
                && word.indexOf('\'') < 0
                && !NO_PLURALS.contains(word);
    }

    /** The singular of a lower-case noun; a word that is no plural comes back as it is. */
    public static String singular(String word) {
        String irregular = IRREGULAR.get(word);
        if (irregular != null) {
            return irregular;
        }
        if (!isPlural(word)) {
            return word;
        }
        if (word.endsWith("ies") && word.length() > 4) {
            return word.substring(0, word.length() - 3) + "y";
        }
        boolean hissing =
                word.endsWith("sses") || word.endsWith("xes") || word.endsWith("ches") || word.endsWith("shes");
        return word.substring(0, word.length() - (hissing ? 2 : 1));
    }
}
