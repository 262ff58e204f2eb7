package org.claimcheck.story;

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

    /** Terms of a usual profile at most. */
    private static final int MOST_TERMS = 256;

    private static final int KINDS = Kind.values().length;

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
    private final Profile[] gists;

    /** By article, its terms with the weights that its profile gives them. */
    private final byte[][] terms;

    /** By article and kind, the lengths of the vectors of all its terms. */
    private final double[] norms;

    private final Packed packed = new Packed();
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
        this.gists = new Profile[profiles.size()];
        this.terms = new byte[gists.length][];
        this.norms = new double[gists.length * KINDS];
        TermTable table = new TermTable(elsewhere);
        Map<List<String>, List<String>> families = new HashMap<>();
        profiles.forEach((profile, place) -> {
            gists[place] = profile.gist(families.computeIfAbsent(profile.eventTypes(), it -> it));
            terms[place] = read(profile, table, counted.test(profile));
            if (!profile.parts().isEmpty()) {
                parts.put(place, profile.parts());
            }
        });
        this.shared = new SharedTerms(table, articles);
        for (int place = 0; place < gists.length; place++) {
            weigh(place, table);
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

    private byte[] read(Profile profile, TermTable table, boolean counted) {
        Gathered read = new Gathered();
        profile.terms().forEach((name, weight) -> {
            int term = table.number(name);
            if (counted) {
                table.hold(term);
            }
            read.add(term, weight);
        });
        return packed.pack(read.terms, read.weights, read.size);
    }

    /** Gives the terms of an article their final numbers; those that nobody else holds count for the norms alone. */
    private void weigh(int article, TermTable table) {
        double[] squares = new double[KINDS];
        Gathered held = new Gathered();
        for (Packed.Reader read = packed.read(terms[article]); read.next(); ) {
            int term = read.term();
            if (table.holders(term) > 1) {
                held.add(shared.find(table.hash(term)), read.weight());
            } else {
                add(squares, table.kind(term), read.weight() * (float) table.rarity(term, articles));
            }
        }
        held.sort();
        terms[article] = packed.pack(held.terms, held.weights, held.size);
        for (int i = 0; i < held.size; i++) {
            add(squares, shared.kind(held.terms[i]), weight(held.terms[i], held.weights[i]));
        }
        for (int kind = 0; kind < KINDS; kind++) {
            norms[article * KINDS + kind] = Math.sqrt(squares[kind]);
        }
    }

    private float weight(int term, float weight) {
        return weight * (float) shared.rarity(term);
    }

    private static void add(double[] squares, int kind, float weighted) {
        squares[kind] += weighted * weighted;
    }

    /** Terms with weights, in the order in which they come until they are sorted. */
    private static final class Gathered {

        private int[] terms = new int[MOST_TERMS];
        private float[] weights = new float[MOST_TERMS];
        private int size;

        void add(int term, float weight) {
            if (size == terms.length) {
                terms = Arrays.copyOf(terms, size * 2);
                weights = Arrays.copyOf(weights, size * 2);
            }
            terms[size] = term;
            weights[size++] = weight;
        }

        void sort() {
            long[] sorted = new long[size];
            for (int i = 0; i < size; i++) {
                sorted[i] = ((long) terms[i] << 32) | Float.floatToIntBits(weights[i]);
            }
            Arrays.sort(sorted);
            for (int i = 0; i < size; i++) {
                terms[i] = (int) (sorted[i] >>> 32);
                weights[i] = Float.intBitsToFloat((int) sorted[i]);
            }
        }
    }

    /** The entry of a profile that is not one of the articles. */
    Entry entry(Profile other) {
        double[] squares = new double[KINDS];
        Gathered held = new Gathered();
        other.terms().forEach((name, weight) -> {
            int term = shared.find(TermTable.hash(name));
            if (term >= 0) {
                held.add(term, weight);
            } else {
                add(squares, Kind.of(name).at(), weight * (float) rarity(name, 1, articles));
            }
        });
        held.sort();
        for (int i = 0; i < held.size; i++) {
            held.weights[i] = weight(held.terms[i], held.weights[i]);
            add(squares, shared.kind(held.terms[i]), held.weights[i]);
        }
        return new Entry(
                other,
                Arrays.copyOf(held.terms, held.size),
                Arrays.copyOf(held.weights, held.size),
                Arrays.stream(squares).map(Math::sqrt).toArray());
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
        int[] held = entry(other).terms();
        for (int term : part.terms()) {
            if (Arrays.binarySearch(held, term) >= 0) {
                person |= kind(term) == Kind.PERSON.at();
                place |= kind(term) == Kind.PLACE.at();
                figure |= kind(term) == Kind.FIGURE.at();
            }
        }
        return person || (place && figure);
    }

    int size() {
        return gists.length;
    }

    int terms() {
        return shared.size();
    }

    /** Unpacked anew each time. */
    Entry entry(int article) {
        Packed.Reader read = packed.read(terms[article]);
        int[] numbers = new int[read.size()];
        float[] weights = new float[numbers.length];
        for (int i = 0; read.next(); i++) {
            numbers[i] = read.term();
            weights[i] = weight(read.term(), read.weight());
        }
        return new Entry(
                gists[article], numbers, weights, Arrays.copyOfRange(norms, article * KINDS, (article + 1) * KINDS));
    }

    /** The terms of an article with the weights that its profile gives them. */
    Packed.Reader terms(int article) {
        return packed.read(terms[article]);
    }

    /** The length of the vector of all terms of a kind of an article. */
    double norm(int article, Kind kind) {
        return norms[article * KINDS + kind.at()];
    }

    /** What pairs need of an article's profile: no terms, outline and credits. */
    Profile gist(int article) {
        return gists[article];
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

    /**
     * How rare a term is, as if one article held it when no two do: a part of an article may be told by a term that the whole of it is
     * not, since the profile of a long text leaves out what matters least in it.
     */
    double rarity(String term) {
        int found = shared.find(TermTable.hash(term));
        return found >= 0 ? shared.rarity(found) : rarity(term, 1, articles);
    }
}
