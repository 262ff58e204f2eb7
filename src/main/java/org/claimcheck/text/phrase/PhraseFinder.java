package org.claimcheck.text.phrase;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.claimcheck.text.Tokens;

/**
 * Many word patterns, looked for in one pass over the words of an article. Built once, then read only; may be shared
 * between threads.
 *
 * @param <T> what a pattern stands for
 */
public final class PhraseFinder<T> {

    /** A place where a pattern stands: its tokens, both inclusive. */
    public record Found<T>(T meaning, int first, int last) {}

    private record Entry<T>(SlotPattern pattern, T meaning) {}

    private final Map<String, List<Entry<T>>> byFirstWord = new HashMap<>();

    /** Adds a pattern of words, as {@link SlotPattern#ofWords} reads them. */
    public void add(SlotPattern pattern, T meaning) {
        for (String word : pattern.firstWords()) {
            byFirstWord.computeIfAbsent(word, any -> new ArrayList<>()).add(new Entry<>(pattern, meaning));
        }
    }

    public boolean isEmpty() {
        return byFirstWord.isEmpty();
    }

    /** Every place of every pattern, in text order; patterns do not reach across sentences. */
    public List<Found<T>> in(Tokens tokens) {
        SlotMatcher matcher = new SlotMatcher(tokens, (type, token) -> -1);
        List<Found<T>> found = new ArrayList<>();
        for (int token = 0; token < tokens.size(); token++) {
            List<Entry<T>> entries = byFirstWord.get(tokens.lower(token));
            if (entries != null) {
                int end = tokens.endOf(tokens.sentenceOf(token));
                for (Entry<T> entry : entries) {
                    SlotMatcher.Match match = matcher.match(entry.pattern(), token, end);
                    if (match != null) {
                        found.add(new Found<>(entry.meaning(), token, match.end() - 1));
                    }
                }
            }
        }
        return found;
    }
}
