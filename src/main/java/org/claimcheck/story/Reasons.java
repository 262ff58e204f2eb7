package org.claimcheck.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Says in words why an article is in its story. */
final class Reasons {

    private static final int SHOWN = 5;

    private final Corpus corpus;

    Reasons(Corpus corpus) {
        this.corpus = corpus;
    }

    /** The rarest that two articles share, e.g. {@code shares ferry, narvik, 48 passenger with a4}. */
    String sharing(int article, int other) {
        List<Integer> terms = shared(corpus.entry(article), corpus.entry(other));
        terms.sort(Comparator.comparingDouble((Integer term) -> -telling(term)).thenComparing(corpus::name));
        Set<String> words = new LinkedHashSet<>();
        for (int term : terms) {
            boolean shown = corpus.kind(term) != Kind.PERSON; // a sound; the name stands beside it
            if (shown && words.size() < SHOWN) {
                words.add(corpus.name(term));
            }
        }
        String with = corpus.profile(other).article();
        return words.isEmpty() ? "worded like " + with : "shares " + String.join(", ", words) + " with " + with;
    }

    /** Names and figures tell an editor more than words of the same rarity. */
    private double telling(int term) {
        return corpus.kind(term) == Kind.WORD ? corpus.rarity(term) / 2 : corpus.rarity(term);
    }

    private static List<Integer> shared(Corpus.Entry a, Corpus.Entry b) {
        List<Integer> terms = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < a.terms().length && j < b.terms().length) {
            int order = Integer.compare(a.terms()[i], b.terms()[j]);
            if (order == 0) {
                terms.add(a.terms()[i]);
            }
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return terms;
    }
}
