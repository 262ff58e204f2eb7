package org.claimcheck.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.claimcheck.model.Profile;
import org.claimcheck.model.Profiles;

/**
 * The articles that are grouped together, their terms numbered and weighted by rarity: how rare a term is among them,
 * steadied by how rare it is in news at large. Of their profiles no more is held than finding and weighing pairs needs.
 */
final class Corpus {

    /** Weight of news at large against the articles at hand, in articles. */
    private static final double BACKGROUND = 40;

    /**
     * One article as sorted term numbers with their weights.
     *
     * @param gist its profile as far as pairs need it
     * @param terms those that somebody else holds too
     * @param norms by kind, the length of the vector of all its terms
     */
    @SuppressWarnings("ArrayRecordComponent") // never leaves the room, never compared
    record Entry(Profile gist, int[] terms, float[] weights, double[] norms) {}

    private final Profiles profiles;
    private final List<Entry> entries = new ArrayList<>();
    private final TermTable table;
    private final int articles;

    /** The corpus of these profiles. */
    Corpus(Profiles profiles) {
        this(profiles, any -> true, any -> 0, profiles.size());
    }

    /**
     * Some articles of a larger corpus.
     *
     * @param counted whether an article is to be counted, or is counted elsewhere
     * @param elsewhere how many articles elsewhere hold a term
     * @param articles how many articles there are, here and elsewhere
     */
    Corpus(Profiles profiles, Predicate<Profile> counted, ToIntFunction<String> elsewhere, int articles) {
        this.profiles = profiles;
        this.articles = articles;
        this.table = new TermTable(elsewhere);
        Entry[] read = new Entry[profiles.size()];
        Map<List<String>, List<String>> families = new HashMap<>();
        profiles.forEach((profile, place) -> read[place] = read(profile, counted.test(profile), families));
        int[] moved = table.inOrder(articles);
        for (int place = 0; place < read.length; place++) {
            entries.add(weighed(read[place], moved));
            read[place] = null; // makes room
        }
    }

    /** How rare a term is that so many of so many articles hold, on a logarithmic scale. */
    static double rarity(String term, int holders, int articles) {
        return rarity(Kind.of(term).share(term, CommonWords.shipped()), holders, articles);
    }

    /** The same for a term that this share of news at large holds. */
    static double rarity(double share, int holders, int articles) {
        return -Math.log((holders + BACKGROUND * share) / (articles + BACKGROUND));
    }

    /** How much of the rarity of terms is guessed from news at large and not counted here, between 0 and 1. */
    double guessed() {
        return BACKGROUND / (articles + BACKGROUND);
    }

    private Entry read(Profile profile, boolean counted, Map<List<String>, List<String>> families) {
        int[][] terms = {new int[256]};
        float[][] weights = {new float[256]};
        int[] size = {0};
        profile.terms().forEach((name, weight) -> {
            if (size[0] == terms[0].length) {
                terms[0] = Arrays.copyOf(terms[0], size[0] * 2);
                weights[0] = Arrays.copyOf(weights[0], size[0] * 2);
            }
            int term = table.number(name);
            if (counted) {
                table.hold(term);
            }
            terms[0][size[0]] = term;
            weights[0][size[0]++] = weight;
        });
        return new Entry(
                profile.gist(families.computeIfAbsent(profile.eventTypes(), it -> it)),
                Arrays.copyOf(terms[0], size[0]),
                Arrays.copyOf(weights[0], size[0]),
                new double[0]);
    }

    /** The entry with the terms' final numbers, and weights; terms that nobody else holds count for the norms alone. */
    private Entry weighed(Entry read, int[] moved) {
        long[] sorted = new long[read.terms.length];
        for (int i = 0; i < sorted.length; i++) {
            sorted[i] = ((long) moved[read.terms[i]] << 32) | i;
        }
        Arrays.sort(sorted);
        double[] squares = new double[Kind.values().length];
        int[] terms = new int[sorted.length];
        float[] weights = new float[sorted.length];
        int shared = 0;
        for (long next : sorted) {
            int term = (int) (next >>> 32);
            float weight = read.weights[(int) next];
            weight *= (float) table.rarity(term);
            squares[table.kind(term)] += weight * weight;
            if (table.holders(term) > 1) {
                terms[shared] = term;
                weights[shared++] = weight;
            }
        }
        for (int kind = 0; kind < squares.length; kind++) {
            squares[kind] = Math.sqrt(squares[kind]);
        }
        return new Entry(read.gist, Arrays.copyOf(terms, shared), Arrays.copyOf(weights, shared), squares);
    }

    int size() {
        return entries.size();
    }

    int terms() {
        return table.size();
    }

    Entry entry(int article) {
        return entries.get(article);
    }

    /** What pairs need of an article's profile: no terms, outline and credits. */
    Profile gist(int article) {
        return entries.get(article).gist();
    }

    /** All of an article's profile. */
    Profile profile(int article) {
        return profiles.at(article);
    }

    /** {@link Kind#at} of a term. */
    int kind(int term) {
        return table.kind(term);
    }

    /** How many articles hold the term. */
    int holders(int term) {
        return table.holders(term);
    }

    double rarity(int term) {
        return table.rarity(term);
    }

    /** How rare a term is that one of the articles holds. */
    double rarity(String term) {
        return table.rarity(table.find(term));
    }
}
