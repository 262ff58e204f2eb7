package org.claimcheck.text;

import java.util.Arrays;
import java.util.Collection;
import java.util.Set;

/**
 * A closed list of lower-case words that the program brings with it; whether a token is in it is answered by one bit, whether
 * any token of a sentence is, by another. Made once and kept in a constant, since it is never forgotten; words that come and
 * go, such as those of a house's rules, belong into a {@link Set}.
 *
 * <pre>{@code
 * private static final WordList BY = WordList.of("by", "near");
 * if (BY.at(tokens, token - 1)) …
 * }</pre>
 */
public final class WordList {

    private final Set<String> words;
    private final int number;

    private WordList(Set<String> words) {
        this.words = words;
        this.number = KnownWords.enter(words);
    }

    /** The list of these words, in lower case. */
    public static WordList of(String... words) {
        return new WordList(Set.copyOf(Arrays.asList(words)));
    }

    /** The list of these words, in lower case. */
    public static WordList of(Collection<String> words) {
        return new WordList(Set.copyOf(words));
    }

    /** The words of the list. */
    public Set<String> words() {
        return words;
    }

    /** Whether the word is in the list. */
    public boolean contains(String word) {
        return words.contains(word);
    }

    /** Whether the token is in the list, in any case; false beyond either end. */
    public boolean at(Tokens tokens, int token) {
        if (token < 0 || token >= tokens.size()) {
            return false;
        }
        KnownWords known = tokens.known();
        return known.knows(number) ? known.isIn(tokens.word(token), number) : words.contains(tokens.lower(token));
    }

    /** Whether a token of this sentence is in the list. */
    public boolean in(Tokens tokens, int sentence) {
        if (tokens.known().knows(number)) {
            return tokens.holds(sentence, number);
        }
        int end = tokens.endOf(sentence);
        for (int token = tokens.firstOf(sentence); token < end; token++) {
            if (at(tokens, token)) {
                return true;
            }
        }
        return false;
    }
}
