package org.claimcheck.ingest;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Picks the headline among the lines of a page's head that could be one. */
final class Titles {

    private static final int HEADLINE_WORDS = 3;
    private static final int TELLING_LETTERS = 4;

    private Titles() {}

    /**
     * The number of the headline's block: a line that stands twice, else the first that shares words with the prose, else
     * the first of three words; -1 when there is none.
     */
    static int headline(List<Block> blocks, List<Integer> candidates, List<Block> prose) {
        Set<String> seen = new HashSet<>();
        for (int at : candidates) {
            if (blocks.get(at).wordCount() >= HEADLINE_WORDS
                    && !seen.add(blocks.get(at).normal())) {
                return first(blocks, candidates, blocks.get(at).normal());
            }
        }
        Set<String> told = new HashSet<>();
        prose.forEach(block -> told.addAll(tellingWords(block)));
        for (int at : candidates) {
            Set<String> shared = tellingWords(blocks.get(at));
            shared.retainAll(told);
            if (shared.size() >= 2) {
                return at;
            }
        }
        return candidates.stream()
                .filter(at -> blocks.get(at).wordCount() >= HEADLINE_WORDS)
                .findFirst()
                .orElse(-1);
    }

    private static int first(List<Block> blocks, List<Integer> candidates, String words) {
        return candidates.stream()
                .filter(at -> blocks.get(at).normal().equals(words))
                .findFirst()
                .orElse(-1);
    }

    private static Set<String> tellingWords(Block block) {
        Set<String> words = new HashSet<>();
        for (String word : block.text().toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
            if (word.length() >= TELLING_LETTERS) {
                words.add(word);
            }
        }
        return words;
    }
}
