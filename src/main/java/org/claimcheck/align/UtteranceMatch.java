package org.claimcheck.align;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.claimcheck.align.Wording.Word;
import org.jspecify.annotations.Nullable;

/**
 * Which sentences of two quotations render the same words of their speaker.
 *
 * @param left the matched sentences of the left quotation
 * @param right the matched sentences of the right one
 */
record UtteranceMatch(Wording left, Wording right) {

    private static final int MOST_SENTENCES = 40;
    private static final int LONGEST = 120;

    /** Share of the shorter sentence's words that must return in order for the wording itself to be the same. */
    private static final double SAME_WORDING = 0.7;

    /** The same where the shorter one is but a fragment, which common words alone may fill. */
    private static final double FRAGMENT_WORDING = 0.8;

    /** Share of the shorter sentence's content that must return, in whatever words, for the same utterance. */
    private static final double SAME_CONTENT = 0.6;

    private static final int LEAST_CONTENT = 4;

    /** Words that may stand in many sentences: "I do not". */
    private static final int SNATCH = 3;

    /** The matching sentences, or null when the two are not one utterance. */
    static @Nullable UtteranceMatch find(Wording left, Wording right) {
        List<Sentence> one = left.spoken();
        List<Sentence> other = right.spoken();
        BitSet mine = new BitSet();
        BitSet yours = new BitSet();
        for (int i = 0; i < one.size(); i++) {
            for (int j = 0; j < other.size(); j++) {
                if (isSame(one.get(i), other.get(j))) {
                    mine.set(i);
                    yours.set(j);
                }
            }
        }
        return mine.isEmpty() ? null : new UtteranceMatch(left.only(mine::get), right.only(yours::get));
    }

    /**
     * One sentence of a quotation.
     *
     * @param words its first words in normal form
     * @param senses what those of them mean that carry content
     */
    record Sentence(List<String> words, List<String> senses) {

        /** The first sentences of a quotation. */
        static List<Sentence> of(List<Word> words, int sentences) {
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
            return cut.stream()
                    .map(it -> new Sentence(it, UtteranceMatch.senses(it)))
                    .toList();
        }
    }

    private static boolean isSame(Sentence one, Sentence other) {
        List<String> words = one.words();
        List<String> others = other.words();
        if (words.isEmpty() || others.isEmpty()) {
            return false;
        }
        boolean firstIsShorter = words.size() <= others.size();
        List<String> shorter = firstIsShorter ? words : others;
        List<String> longer = firstIsShorter ? others : words;
        if (java.util.Collections.indexOfSubList(longer, shorter) >= 0) {
            return shorter.stream().anyMatch(WordKinds::isHeavy)
                    && (shorter.size() > SNATCH || shorter.size() == longer.size());
        }
        List<String> senses = (firstIsShorter ? one : other).senses();
        List<String> longerSenses = (firstIsShorter ? other : one).senses();
        if (Math.min(senses.size(), longerSenses.size()) < LEAST_CONTENT - 1) {
            return false;
        }
        int shared = shared(senses, longerSenses);
        if (shared < LEAST_CONTENT - 1) {
            return false;
        }
        int inOrder = inOrder(words, others);
        double needed = longer.size() > 2 * shorter.size() ? FRAGMENT_WORDING : SAME_WORDING;
        boolean sameWording = inOrder >= needed * shorter.size();
        int order = inOrder(senses, longerSenses);
        boolean sameContent = shared >= LEAST_CONTENT
                && shared >= SAME_CONTENT * Math.min(senses.size(), longerSenses.size())
                && order >= shared * 0.6;
        return sameWording || sameContent;
    }

    /** What the words that carry content mean, synonyms as one. */
    static List<String> senses(List<String> words) {
        return words.stream().filter(WordKinds::isHeavy).map(WordKinds::sense).toList();
    }

    /** Number of senses that both have, each counted as often as both have it. */
    static int shared(List<String> one, List<String> other) {
        List<String> rest = new ArrayList<>(other);
        int shared = 0;
        for (String sense : one) {
            if (rest.remove(sense)) {
                shared++;
            }
        }
        return shared;
    }

    /** Length of the longest common subsequence. */
    static int inOrder(List<String> one, List<String> other) {
        String[] others = other.toArray(String[]::new);
        int[] before = new int[others.length + 1];
        int[] row = new int[others.length + 1];
        for (String word : one) {
            for (int j = 0; j < others.length; j++) {
                row[j + 1] = word.equals(others[j]) ? before[j] + 1 : Math.max(before[j + 1], row[j]);
            }
            int[] spent = before;
            before = row;
            row = spent;
        }
        return before[others.length];
    }
}
