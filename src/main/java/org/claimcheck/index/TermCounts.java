package org.claimcheck.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.claimcheck.model.Profile;

/** The terms of all articles while an index is written: numbered, counted, and with their weights in each article. */
final class TermCounts {

    /** Strongest terms of an article under which it is found: so many of those that others hold, and of its own. */
    private static final int KEYS = 40;

    /** One article's terms, by number, with their weights. */
    @SuppressWarnings("ArrayRecordComponent") // never leaves the room, never compared
    private record Terms(int[] numbers, float[] weights) {}

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> names = new ArrayList<>();
    private final List<Terms> articles = new ArrayList<>();
    private int[] holders = new int[1024];

    /** Adds the next article. */
    void add(Profile profile) {
        int[] terms = new int[256];
        float[] weights = new float[256];
        int[] size = {0};
        profile.terms().forEach((name, weight) -> {
            if (size[0] < terms.length) {
                int term = numbers.computeIfAbsent(name, this::number);
                holders[term]++;
                terms[size[0]] = term;
                weights[size[0]++] = weight;
            }
        });
        articles.add(new Terms(Arrays.copyOf(terms, size[0]), Arrays.copyOf(weights, size[0])));
    }

    private int number(String name) {
        int number = names.size();
        names.add(name);
        if (number == holders.length) {
            holders = Arrays.copyOf(holders, number * 2);
        }
        return number;
    }

    int size() {
        return names.size();
    }

    String name(int term) {
        return names.get(term);
    }

    int holders(int term) {
        return holders[term];
    }

    /** For each term the articles that are found under it, ascending; null for a term that leads to none. */
    int[][] postings(IndexWriter.Strength strength) {
        double[] strengths = new double[names.size()];
        for (int term = 0; term < strengths.length; term++) {
            strengths[term] = strength.of(names.get(term), holders[term], articles.size());
        }
        int[][] postings = new int[names.size()][];
        int[] filled = new int[names.size()];
        for (int article = 0; article < articles.size(); article++) {
            for (int term : keys(articles.get(article), strengths)) {
                int[] list = postings[term];
                if (list == null) {
                    list = new int[Math.min(4, holders[term])];
                } else if (filled[term] == list.length) {
                    list = Arrays.copyOf(list, Math.min(holders[term], filled[term] * 2));
                }
                list[filled[term]++] = article;
                postings[term] = list;
            }
        }
        for (int term = 0; term < postings.length; term++) {
            if (postings[term] != null) {
                postings[term] = Arrays.copyOf(postings[term], filled[term]);
            }
        }
        return postings;
    }

    private int[] keys(Terms terms, double[] strengths) {
        Integer[] ranked = new Integer[terms.numbers.length];
        Arrays.setAll(ranked, i -> i);
        double[] weights = new double[ranked.length];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = terms.weights[i] * strengths[terms.numbers[i]];
        }
        Arrays.sort(ranked, (a, b) -> weights[a] == weights[b] ? a - b : Double.compare(weights[b], weights[a]));
        int[] keys = new int[2 * KEYS];
        int shared = 0;
        int own = 0;
        for (int i : ranked) {
            boolean alone = holders[terms.numbers[i]] == 1;
            if (weights[i] > 0 && (alone ? own : shared) < KEYS) {
                keys[shared + own] = terms.numbers[i];
                shared += alone ? 0 : 1;
                own += alone ? 1 : 0;
            }
        }
        return Arrays.copyOf(keys, shared + own);
    }
}
