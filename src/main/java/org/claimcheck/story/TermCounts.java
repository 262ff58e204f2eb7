package org.claimcheck.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The terms of one article while they are counted, each with how rare it is in news at large. */
final class TermCounts {

    private final CommonWords common = CommonWords.shipped();
    private final Map<String, Count> counts = new HashMap<>();

    private static final class Count {

        private static final Comparator<Count> STRONGEST_FIRST =
                Comparator.comparingDouble((Count it) -> -it.strength).thenComparing(it -> it.term);

        private final String term;
        private final double rarity;
        private double weight;
        private double strength;

        Count(String term, double rarity) {
            this.term = term;
            this.rarity = rarity;
        }
    }

    /** Counts a word, by the weight of where it stands. */
    void word(Lemma lemma, double weight) {
        add(lemma.asWord(), lemma.rarity(), weight);
    }

    /** Counts a word as a name. */
    void name(Lemma lemma, double weight) {
        add(lemma.asName(), lemma.rarity(), weight);
    }

    /** Counts a term of another kind, whose share does not hang on it. */
    void add(Kind kind, String bare, double weight) {
        String term = kind.prefix() + bare;
        Count known = counts.get(term);
        if (known == null) {
            add(term, -Math.log(kind.share(term, common)), weight);
        } else {
            known.weight += weight;
        }
    }

    private void add(String term, double rarity, double weight) {
        Count count = counts.get(term);
        if (count == null) {
            count = new Count(term, rarity);
            counts.put(term, count);
        }
        count.weight += weight;
    }

    /** So many of the terms that tell most, each with the logarithm of its count, to two places. */
    Map<String, Float> strongest(int most) {
        List<Count> ranked = new ArrayList<>(counts.values());
        if (ranked.size() > most) {
            ranked.forEach(it -> it.strength = Math.log1p(it.weight) * it.rarity);
            ranked.sort(Count.STRONGEST_FIRST);
        }
        Map<String, Float> kept = new HashMap<>();
        for (Count one : ranked.subList(0, Math.min(most, ranked.size()))) {
            kept.put(one.term, Math.round(100 * Math.log1p(one.weight)) / 100f);
        }
        return kept;
    }
}
