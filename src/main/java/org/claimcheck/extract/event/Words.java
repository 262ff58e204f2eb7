package org.claimcheck.extract.event;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.claimcheck.text.Tokens;
import org.claimcheck.text.WordList;

/** A closed list of lower-case words and short phrases from the data file; asked, never iterated. */
final class Words {

    private static final Map<?, ?> FILE = Resource.mapping("words.yaml");

    private final WordList words;
    private final WordList firstWords;
    private final Map<String, Integer> longest = new HashMap<>();

    private Words(Iterable<String> entries) {
        Set<String> all = new HashSet<>();
        for (String entry : entries) {
            all.add(entry);
            String[] parts = entry.split(" ");
            longest.merge(parts[0], parts.length, Math::max);
        }
        words = WordList.of(all);
        firstWords = WordList.of(longest.keySet());
    }

    /** The list of this name; it must be there. */
    static Words named(String name) {
        if (!FILE.containsKey(name)) {
            throw new IllegalStateException("no word list " + name);
        }
        return new Words(Resource.strings(FILE.get(name)));
    }

    /** A list of these entries, made once and kept. */
    static Words of(Iterable<String> entries) {
        return new Words(entries);
    }

    /** The entries of several lists in one, to ask for any of them at once. */
    static Words any(Words... lists) {
        Set<String> all = new HashSet<>();
        for (Words list : lists) {
            all.addAll(list.words.words());
        }
        return new Words(all);
    }

    boolean has(String word) {
        return words.contains(word);
    }

    /** Whether the word at this token is in the list, alone. */
    boolean at(Tokens tokens, int token) {
        return words.at(tokens, token);
    }

    /** Whether an entry may start at this token: it is the first word of one. */
    boolean mayStartAt(Tokens tokens, int token) {
        return firstWords.at(tokens, token);
    }

    /** Whether an entry may start anywhere in this sentence. */
    boolean mayStartIn(Tokens tokens, int sentence) {
        return firstWords.in(tokens, sentence);
    }

    /** How many tokens an entry covers that starts here, the longest one; 0 when none does. */
    int match(Tokens tokens, int token, int end) {
        if (token >= end || !firstWords.at(tokens, token)) {
            return 0;
        }
        int found = words.at(tokens, token) ? 1 : 0;
        int most = longest.getOrDefault(tokens.lower(token), 1);
        if (most == 1) {
            return found;
        }
        StringBuilder phrase = new StringBuilder(tokens.lower(token));
        for (int length = 2; length <= most && token + length <= end; length++) {
            phrase.append(' ').append(tokens.lower(token + length - 1));
            if (words.contains(phrase.toString())) {
                found = length;
            }
        }
        return found;
    }

    /** Whether an entry starts anywhere in these tokens. */
    boolean anyIn(Tokens tokens, int first, int end) {
        for (int token = Math.max(0, first); token < end; token++) {
            if (match(tokens, token, end) > 0) {
                return true;
            }
        }
        return false;
    }
}
