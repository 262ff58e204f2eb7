package org.claimcheck.extract.event;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.claimcheck.text.Tokens;

/** A closed list of lower-case words and short phrases from the data file; asked, never iterated. */
final class Words {

    private static final Map<?, ?> FILE = Resource.mapping("words.yaml");

    private final Set<String> words = new HashSet<>();
    private final Map<String, Integer> longest = new HashMap<>();

    private Words(Iterable<String> entries) {
        for (String entry : entries) {
            words.add(entry);
            String[] parts = entry.split(" ");
            longest.merge(parts[0], parts.length, Math::max);
        }
    }

    /** The list of this name; it must be there. */
    static Words named(String name) {
        if (!FILE.containsKey(name)) {
            throw new IllegalStateException("no word list " + name);
        }
        return new Words(Resource.strings(FILE.get(name)));
    }

    /** A list of these entries. */
    static Words of(Iterable<String> entries) {
        return new Words(entries);
    }

    boolean has(String word) {
        return words.contains(word);
    }

    /** Whether the word at this token is in the list, alone. */
    boolean at(Tokens tokens, int token) {
        return token >= 0 && token < tokens.size() && words.contains(tokens.lower(token));
    }

    /** How many tokens an entry covers that starts here, the longest one; 0 when none does. */
    int match(Tokens tokens, int token, int end) {
        if (token < 0 || token >= end) {
            return 0;
        }
        Integer most = longest.get(tokens.lower(token));
        if (most == null) {
            return 0;
        }
        int found = words.contains(tokens.lower(token)) ? 1 : 0;
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
