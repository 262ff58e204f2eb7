package org.claimcheck.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.claimcheck.align.Wording.Word;

/**
 * One sentence of a quotation, read so that it is held against another cheaply: nearly all pairs of sentences have so little in
 * common that their hashes tell it. Immutable.
 */
final class SpokenSentence {

    private static final int MOST_SENTENCES = 40;
    private static final int LONGEST = 120;

    private final List<String> words;
    private final List<String> senses;
    private final long signs;
    private final int[] sensesSorted;

    private SpokenSentence(List<String> words) {
        this.words = List.copyOf(words);
        this.senses = UtteranceMatch.senses(words);
        long all = 0;
        for (String word : words) {
            all |= 1L << ((word.hashCode() * 0x9E3779B9) >>> 26);
        }
        this.signs = all;
        this.sensesSorted = senses.stream().mapToInt(String::hashCode).toArray();
        Arrays.sort(sensesSorted);
    }

    /** The first sentences of a quotation. */
    static List<SpokenSentence> of(List<Word> words, int sentences) {
        int count = Math.min(sentences, MOST_SENTENCES);
        List<List<String>> cut = new ArrayList<>();
        for (int sentence = 0; sentence < count; sentence++) {
            cut.add(new ArrayList<>());
        }
        for (Word word : words) {
            if (word.sentence() < count && cut.get(word.sentence()).size() < LONGEST) {
                cut.get(word.sentence()).add(word.normal());
            }
        }
        return cut.stream().map(SpokenSentence::new).toList();
    }

    /** Its first words in normal form. */
    List<String> words() {
        return words;
    }

    /** What those of them mean that carry content. */
    List<String> senses() {
        return senses;
    }

    /** Whether the words of another one stand in it, side by side and in order. */
    boolean holds(SpokenSentence other) {
        return (other.signs & ~signs) == 0 && Collections.indexOfSubList(words, other.words) >= 0;
    }

    /** At least as many senses as both have; seldom more. */
    int sharedAtMost(SpokenSentence other) {
        int[] one = sensesSorted;
        int[] two = other.sensesSorted;
        int shared = 0;
        int i = 0;
        int j = 0;
        while (i < one.length && j < two.length) {
            if (one[i] == two[j]) {
                shared++;
                i++;
                j++;
            } else if (one[i] < two[j]) {
                i++;
            } else {
                j++;
            }
        }
        return shared;
    }
}
