package org.claimcheck.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.claimcheck.model.Profile;

/**
 * The articles that are grouped together, their terms numbered and weighted by rarity: how rare a term is among them,
 * steadied by how rare it is in news at large.
 */
final class Corpus {

    /** Weight of news at large against the articles at hand, in articles. */
    private static final double BACKGROUND = 40;

    /** One article as sorted term numbers with their weights. */
    @SuppressWarnings("ArrayRecordComponent") // never leaves the room, never compared
    record Entry(Profile profile, int[] terms, float[] weights) {}

    private final List<Entry> entries = new ArrayList<>();
    private final List<String> names = new ArrayList<>();
    private Kind[] kinds = new Kind[1024];
    private int[] holders = new int[1024];
    private final double[] rarity;
    private final int articles;

    /** The corpus of these profiles, which come in the order of their articles' ids. */
    Corpus(List<Profile> profiles) {
        this(profiles, any -> true, any -> 0, profiles.size());
    }

    /**
     * Some articles of a larger corpus.
     *
     * @param counted whether an article is to be counted, or is counted elsewhere
     * @param elsewhere how many articles elsewhere hold a term
     * @param articles how many articles there are, here and elsewhere
     */
    Corpus(List<Profile> profiles, Predicate<Profile> counted, ToIntFunction<String> elsewhere, int articles) {
        this.articles = articles;
        Map<String, Integer> numbers = new HashMap<>();
        for (Profile profile : profiles) {
            entries.add(read(profile, numbers, counted.test(profile)));
        }
        rarity = new double[names.size()];
        for (int term = 0; term < rarity.length; term++) {
            holders[term] += elsewhere.applyAsInt(names.get(term));
            rarity[term] = rarity(names.get(term), holders[term], articles);
        }
        for (Entry entry : entries) {
            for (int i = 0; i < entry.terms.length; i++) {
                entry.weights[i] *= (float) rarity[entry.terms[i]];
            }
        }
    }

    /** How rare a term is that so many of so many articles hold, on a logarithmic scale. */
    static double rarity(String term, int holders, int articles) {
        double share = Kind.of(term).share(term, CommonWords.shipped());
        return -Math.log((holders + BACKGROUND * share) / (articles + BACKGROUND));
    }

    /** How much of the rarity of terms is guessed from news at large and not counted here, between 0 and 1. */
    double guessed() {
        return BACKGROUND / (articles + BACKGROUND);
    }

    private Entry read(Profile profile, Map<String, Integer> numbers, boolean counted) {
        List<Integer> terms = new ArrayList<>();
        Map<Integer, Float> weights = new HashMap<>();
        profile.terms().forEach((name, weight) -> {
            int term = numbers.computeIfAbsent(name, this::number);
            holders[term] += counted ? 1 : 0;
            terms.add(term);
            weights.put(term, weight);
        });
        terms.sort(Comparator.naturalOrder());
        int[] sorted = new int[terms.size()];
        float[] values = new float[sorted.length];
        for (int i = 0; i < sorted.length; i++) {
            sorted[i] = terms.get(i);
            values[i] = weights.getOrDefault(sorted[i], 0f);
        }
        return new Entry(profile, sorted, values);
    }

    private int number(String name) {
        int term = names.size();
        names.add(name);
        if (term == holders.length) {
            holders = Arrays.copyOf(holders, term * 2);
            kinds = Arrays.copyOf(kinds, term * 2);
        }
        kinds[term] = Kind.of(name);
        return term;
    }

    int size() {
        return entries.size();
    }

    int terms() {
        return rarity.length;
    }

    Entry entry(int article) {
        return entries.get(article);
    }

    Profile profile(int article) {
        return entries.get(article).profile();
    }

    Kind kind(int term) {
        return kinds[term];
    }

    /** The term without its kind, for an editor. */
    String name(int term) {
        String bare = names.get(term).substring(2);
        return switch (kinds[term]) {
            case WORD -> CommonWords.shipped().word(bare);
            case FIGURE -> figure(bare);
            default -> bare;
        };
    }

    private static String figure(String bare) {
        int noun = bare.indexOf('_') + 1;
        return noun == 0
                ? bare
                : bare.substring(0, noun - 1) + " " + CommonWords.shipped().word(bare.substring(noun));
    }

    /** How many articles hold the term. */
    int holders(int term) {
        return holders[term];
    }

    double rarity(int term) {
        return rarity[term];
    }
}
