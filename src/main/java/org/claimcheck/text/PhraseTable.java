package org.claimcheck.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Lower-case phrases of one or more tokens, each with a meaning; finds the longest that starts at a token. Built once,
 * then read only.
 *
 * <p>Example: with {@code add("at least", HEDGE)}, {@code match(tokens, 0)} on "At least 30" is HEDGE up to token 2.
 *
 * @param <T> what a phrase means
 */
public final class PhraseTable<T> {

    /** A phrase found: its meaning and one past its last token. */
    public record Match<T>(T meaning, int end) {}

    private record Entry<T>(List<String> words, T meaning) {}

    private final Map<String, List<Entry<T>>> byFirstWord = new HashMap<>();
    private @Nullable WordList firstWords;

    /** Adds a phrase, its tokens separated by single spaces; the first meaning of a phrase stays. */
    public void add(String phrase, T meaning) {
        List<String> words = List.of(phrase.split(" "));
        List<Entry<T>> entries = byFirstWord.computeIfAbsent(words.get(0), first -> new ArrayList<>());
        entries.add(new Entry<>(words, meaning));
        entries.sort(Comparator.comparingInt(entry -> -entry.words().size()));
        firstWords = null;
    }

    /** Whether any phrase starts with the word at this token; false beyond either end. */
    public boolean startsAt(Tokens tokens, int at) {
        WordList first = firstWords;
        if (first == null) {
            first = WordList.of(byFirstWord.keySet());
            firstWords = first;
        }
        return first.at(tokens, at);
    }

    /** The longest phrase that starts at this token, or null. */
    public @Nullable Match<T> match(Tokens tokens, int at) {
        if (!startsAt(tokens, at)) {
            return null;
        }
        List<Entry<T>> entries = byFirstWord.get(tokens.lower(at));
        if (entries == null) {
            return null;
        }
        for (Entry<T> entry : entries) {
            if (stands(entry.words(), tokens, at)) {
                return new Match<>(entry.meaning(), at + entry.words().size());
            }
        }
        return null;
    }

    private boolean stands(List<String> words, Tokens tokens, int at) {
        int end = at + words.size();
        if (end > tokens.size() || tokens.sentenceOf(end - 1) != tokens.sentenceOf(at)) {
            return false;
        }
        for (int word = 1; word < words.size(); word++) {
            if (!tokens.lower(at + word).equals(words.get(word))) {
                return false;
            }
        }
        return true;
    }
}
