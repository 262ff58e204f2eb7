package org.claimcheck.rule;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.claimcheck.text.Memo;

/**
 * How much two sentences have in common: the share of the longer words of the one with fewer of them that stand in the
 * other too. Two sentences on one thing share what they speak of, even where they differ in a figure.
 */
final class SharedWords {

    /** Shorter words are mostly articles, prepositions and auxiliaries. */
    private static final int LONG = 4;

    private static final Memo<Set<String>> LATELY = new Memo<>(SharedWords::words, 1 << 12);

    private SharedWords() {}

    /** From 0, nothing, to 1, all words of the shorter; 0 where one has no word to compare. */
    static double share(String left, String right) {
        Set<String> one = LATELY.of(left);
        Set<String> other = LATELY.of(right);
        int fewer = Math.min(one.size(), other.size());
        int shared = 0;
        for (String word : one) {
            shared += other.contains(word) ? 1 : 0;
        }
        return fewer == 0 ? 0 : (double) shared / fewer;
    }

    private static Set<String> words(String sentence) {
        Set<String> words = new HashSet<>();
        String text = sentence.toLowerCase(Locale.ROOT);
        int start = -1;
        for (int at = 0; at <= text.length(); at++) {
            boolean letter = at < text.length() && Character.isLetter(text.charAt(at));
            if (letter && start < 0) {
                start = at;
            } else if (!letter && start >= 0) {
                if (at - start >= LONG) {
                    words.add(text.substring(start, at));
                }
                start = -1;
            }
        }
        return Set.copyOf(words);
    }
}
