package org.claimcheck.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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

    /** Terms of a profile at most. */
    private static final int MOST_TERMS = 256;

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
    private final Map<Integer, List<Profile.Part>> parts = new TreeMap<>();
    private final SharedTerms shared;
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
        TermTable table = new TermTable(elsewhere);
        Entry[] read = new Entry[profiles.size()];
        Map<List<String>, List<String>> families = new HashMap<>();
        profiles.forEach((profile, place) -> {
            read[place] = read(profile, table, counted.test(profile), families);
            if (!profile.parts().isEmpty()) {
                parts.put(place, profile.parts());
            }
        });
        this.shared = new SharedTerms(table, articles);
        for (int place = 0; place < read.length; place++) {
            entries.add(weighed(read[place], table));
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

    private static Entry read(
            Profile profile, TermTable table, boolean counted, Map<List<String>, List<String>> families) {
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
    private Entry weighed(Entry read, TermTable table) {
        Weighing weighing = new Weighing(read.terms.length);
        for (int i = 0; i < read.terms.length; i++) {
            int term = read.terms[i];
            if (table.holders(term) > 1) {
                weighing.shared(shared.find(table.hash(term)), read.weights[i]);
            } else {
                weighing.own(table.kind(term), table.rarity(term, articles), read.weights[i]);
            }
        }
        return weighing.entry(read.gist);
    }

    /** Gathers the terms of an entry. */
    private final class Weighing {

        private final long[] terms;
        private final double[] squares = new double[Kind.values().length];
        private int size;

        Weighing(int most) {
            terms = new long[most];
        }

        void shared(int term, float weight) {
            terms[size++] = ((long) term << 32) | Float.floatToIntBits(weight * (float) shared.rarity(term));
        }

        void own(int kind, double rarity, float weight) {
            float weighted = weight * (float) rarity;
            squares[kind] += weighted * weighted;
        }

        Entry entry(Profile gist) {
            Arrays.sort(terms, 0, size);
            int[] numbers = new int[size];
            float[] weights = new float[size];
            for (int i = 0; i < size; i++) {
                numbers[i] = (int) (terms[i] >>> 32);
                weights[i] = Float.intBitsToFloat((int) terms[i]);
                squares[shared.kind(numbers[i])] += weights[i] * weights[i];
            }
            for (int kind = 0; kind < squares.length; kind++) {
                squares[kind] = Math.sqrt(squares[kind]);
            }
            return new Entry(gist, numbers, weights, squares);
        }
    }

    /** The entry of a profile that is not one of the articles. */
    Entry entry(Profile other) {
        Weighing weighing = new Weighing(MOST_TERMS);
        other.terms().forEach((name, weight) -> {
            int term = shared.find(TermTable.hash(name));
            if (term >= 0) {
                weighing.shared(term, weight);
            } else {
                weighing.own(Kind.of(name).at(), rarity(name, 1, articles), weight);
            }
        });
        return weighing.entry(other);
    }

    /** The parts of articles that may tell of events of their own, by article. */
    Map<Integer, List<Profile.Part>> parts() {
        return parts;
    }

    /** Whether a part and an article name one person, or one town with one figure: what surrounds the text has neither. */
    boolean isTold(Entry part, int other) {
        boolean person = false;
        boolean place = false;
        boolean figure = false;
        int[] terms = entry(other).terms();
        for (int term : part.terms()) {
            if (Arrays.binarySearch(terms, term) >= 0) {
                person |= kind(term) == Kind.PERSON.at();
                place |= kind(term) == Kind.PLACE.at();
                figure |= kind(term) == Kind.FIGURE.at();
            }
        }
        return person || (place && figure);
    }

    int size() {
        return entries.size();
    }

    int terms() {
        return shared.size();
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
        return shared.kind(term);
    }

    /** How many articles hold the term. */
    int holders(int term) {
        return shared.holders(term);
    }

    double rarity(int term) {
        return shared.rarity(term);
    }

    /** How rare a term is that two of the articles hold. */
    double rarity(String term) {
        return shared.rarity(shared.find(TermTable.hash(term)));
    }
}
