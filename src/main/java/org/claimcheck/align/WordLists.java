package org.claimcheck.align;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.claimcheck.text.DataFile;

/** Named lists of words from one data file: a line each, name, tab, words with spaces between. */
final class WordLists {

    private final Map<String, Set<String>> lists = new HashMap<>();

    WordLists(String file) {
        for (String[] row : DataFile.rows(WordLists.class, file)) {
            lists.put(row[0], Set.of(row[1].split(" ")));
        }
    }

    /**
     * The words of a list.
     *
     * @throws IllegalArgumentException when the file has no such list
     */
    Set<String> get(String name) {
        Set<String> words = lists.get(name);
        if (words == null) {
            throw new IllegalArgumentException("no list of words named " + name);
        }
        return words;
    }
}
