package org.claimcheck.align;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which sentences of two quotations render the same words of their speaker.
 *
 * @param left the matched sentences of the left quotation
 * @param right the matched sentences of the right one
 */
record UtteranceMatch(Wording left, Wording right) {

    /** Share of the shorter sentence's words that must return in order for the wording itself to be the same. */
    static final double SAME_WORDING = 0.7;

    /** The same where the shorter one is but a fragment, which common words alone may fill. */
    private static final double FRAGMENT_WORDING = 0.8;

    /** Share of the shorter sentence's content that must return, in whatever words, for the same utterance. */
    private static final double SAME_CONTENT = 0.6;

    private static final int LEAST_CONTENT = 4;

    /** Words of one sense that must return as they are, or in the same group, before synonyms count. */
    private static final int LEAST_LITERAL = 2;

    /** Words of a sentence, all but one of which tell it, though few of them carry content. */
    private static final int TELLING = 6;

    /** Words that may stand in many sentences: "I do not". */
    private static final int SNATCH = 3;

    /** The matching sentences, or null when the two are not one utterance. */
    static @Nullable UtteranceMatch find(Wording left, Wording right) {
        List<SpokenSentence> one = left.spoken();
        List<SpokenSentence> other = right.spoken();
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

    private static boolean isSame(SpokenSentence one, SpokenSentence other) {
        List<String> words = one.words();
        List<String> others = other.words();
        if (words.isEmpty() || others.isEmpty()) {
            return false;
        }
        boolean firstIsShorter = words.size() <= others.size();
        SpokenSentence shorter = firstIsShorter ? one : other;
        SpokenSentence longer = firstIsShorter ? other : one;
        int fewer = shorter.words().size();
        if (longer.holds(shorter)) {
            return shorter.words().stream().anyMatch(WordKinds::isHeavy)
                    && (fewer > SNATCH || fewer == longer.words().size());
        }
        if (shorter.sharedAtMost(longer) < LEAST_CONTENT - 1) {
            return shorter.sharedAtMost(longer) >= LEAST_LITERAL && isOneWordApart(words, others);
        }
        List<String> senses = shorter.senses();
        List<String> longerSenses = longer.senses();
        int literal = shared(senses, longerSenses);
        if (literal < LEAST_LITERAL) {
            return false;
        }
        List<String> told = Synonyms.towards(senses, longerSenses);
        int shared = shared(told, longerSenses);
        if (shared < LEAST_CONTENT - 1) {
            return false;
        }
        int inOrder = inOrder(words, others);
        double needed = longer.words().size() > 2 * fewer ? FRAGMENT_WORDING : SAME_WORDING;
        boolean sameWording = inOrder >= needed * fewer;
        int order = inOrder(told, longerSenses);
        boolean sameContent = shared >= LEAST_CONTENT
                && 2 * literal >= shared
                && shared >= SAME_CONTENT * Math.min(senses.size(), longerSenses.size())
                && order >= shared * 0.6;
        return sameWording || sameContent;
    }

    /** Whether one word stands for another in otherwise the same words: "we promise to rebuild it", "we promise to replace it". */
    private static boolean isOneWordApart(List<String> words, List<String> others) {
        int apart = Math.abs(words.size() - others.size());
        for (int at = 0; at < Math.min(words.size(), others.size()) && apart < 2; at++) {
            apart += words.get(at).equals(others.get(at)) ? 0 : 1;
        }
        return apart == 1 && words.size() == others.size() && words.size() >= TELLING;
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
        int[] hashes = new int[others.length];
        for (int j = 0; j < others.length; j++) {
            hashes[j] = others[j].hashCode();
        }
        int[] before = new int[others.length + 1];
        int[] row = new int[others.length + 1];
        for (String word : one) {
            int hash = word.hashCode();
            for (int j = 0; j < others.length; j++) {
                boolean same = hash == hashes[j] && word.equals(others[j]);
                row[j + 1] = same ? before[j] + 1 : Math.max(before[j + 1], row[j]);
            }
            int[] spent = before;
            before = row;
            row = spent;
        }
        return before[others.length];
    }
}
