package org.claimcheck.verify.plant;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.claimcheck.text.DataFile;

/** The word lists of the planters. */
final class WordLists {

    private WordLists() {}

    /** Lists of words of which any may stand for another, one list a line. */
    static List<List<String>> sorts(String name) {
        return DataFile.lines(WordLists.class, name).stream()
                .map(line ->
                        Arrays.stream(line.split(",", -1)).map(String::strip).toList())
                .toList();
    }

    /** Words and what is put in their place. */
    static Map<String, String> pairs(String name) {
        Map<String, String> pairs = new LinkedHashMap<>();
        DataFile.lines(WordLists.class, name).forEach(line -> {
            String[] sides = line.split("=", 2);
            pairs.put(sides[0].strip(), sides[1].strip());
        });
        return pairs;
    }

    /** Single words, several a line. */
    static List<String> words(String name) {
        List<String> words = new ArrayList<>();
        DataFile.lines(WordLists.class, name).forEach(line -> words.addAll(List.of(line.split(" +", -1))));
        return words;
    }

    /** An alternative of all these words, for a pattern; a longer one before one that it begins with. */
    static String alternatives(Iterable<String> words) {
        List<String> longestFirst = new ArrayList<>();
        words.forEach(longestFirst::add);
        longestFirst.sort((a, b) -> b.length() - a.length());
        return String.join(
                "|", longestFirst.stream().map(com.google.re2j.Pattern::quote).toList());
    }

    /** The word that follows in its list, some steps on. */
    static String next(List<String> list, String word, int steps) {
        return list.get(Math.floorMod(list.indexOf(word) + steps, list.size()));
    }
}
