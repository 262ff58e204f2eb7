package org.claimcheck.align;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** So many words in a row: equal to a run of the same words, without a string being made of them. */
final class WordRun {

    private final List<String> words;
    private final int hash;

    private WordRun(List<String> words) {
        this.words = words;
        this.hash = words.hashCode();
    }

    /**
     * The runs of so many words, each once.
     *
     * @param words which change no more
     */
    static Set<WordRun> of(List<String> words, int length) {
        Set<WordRun> runs = new HashSet<>();
        for (int at = 0; at + length <= words.size(); at++) {
            runs.add(new WordRun(words.subList(at, at + length)));
        }
        return runs;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof WordRun it && hash == it.hash && words.equals(it.words);
    }

    @Override
    public int hashCode() {
        return hash;
    }

    /** The words with a space between them. */
    @Override
    public String toString() {
        return String.join(" ", words);
    }
}
