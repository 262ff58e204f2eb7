package org.claimcheck.story;

import java.util.Arrays;

/**
 * Pairs of articles worth a closer look, found through the rare terms they share; the number of pairs grows with the
 * number of articles, not with its square. For one thread.
 */
final class Candidates {

    /** Strongest terms of an article under which it is looked for. */
    static final int KEYS = 40;

    /** Terms that more articles hold than this lead to nobody. */
    static final int COMMON = 250;

    /** Pairs kept of each article. */
    static final int NEIGHBOURS = 40;

    private static final long UNDATED = Long.MIN_VALUE;

    private final Corpus corpus;

    /** By article, the places of its strongest terms among its terms, strongest first. */
    private final short[][] keys;

    /** By term, where the articles that are found under it start in {@link #holders}, and behind the last term where they end. */
    private final int[] starts;

    private final int[] holders;
    private final long[] published;
    private final long windowSeconds;
    private final float[] scores;
    private final int[] touched;

    Candidates(Corpus corpus, int windowDays) {
        this.corpus = corpus;
        this.windowSeconds = windowDays * 86_400L;
        this.scores = new float[corpus.size()];
        this.touched = new int[corpus.size()];
        this.published = new long[corpus.size()];
        for (int article = 0; article < published.length; article++) {
            Long at = corpus.gist(article).published();
            published[article] = at == null ? UNDATED : at;
        }
        this.keys = new short[corpus.size()][];
        this.starts = new int[corpus.terms() + 1];
        for (int article = 0; article < keys.length; article++) {
            Corpus.Entry entry = corpus.entry(article);
            keys[article] = keys(entry);
            for (short key : keys[article]) {
                starts[entry.terms()[key]]++;
            }
        }
        for (int term = 1; term < starts.length; term++) {
            starts[term] += starts[term - 1];
        }
        this.holders = new int[starts[starts.length - 1]];
        for (int article = keys.length - 1; article >= 0; article--) {
            Corpus.Entry entry = corpus.entry(article);
            for (short key : keys[article]) {
                holders[--starts[entry.terms()[key]]] = article;
            }
        }
    }

    /** Places of the strongest terms of an article that are not too common. */
    private short[] keys(Corpus.Entry entry) {
        Strongest strongest = new Strongest(KEYS);
        for (int i = 0; i < entry.terms().length; i++) {
            int holders = corpus.holders(entry.terms()[i]);
            if (holders > 1 && holders <= COMMON) {
                strongest.add(i, entry.weights()[i]);
            }
        }
        int[] best = strongest.bestFirst();
        short[] places = new short[best.length];
        for (int i = 0; i < places.length; i++) {
            places[i] = (short) best[i];
        }
        return places;
    }

    /** The pairs of this corpus as {@link Links#pair} packs them, ascending. */
    long[] pairs() {
        int[][] near = new int[keys.length][];
        int size = 0;
        for (int article = 0; article < near.length; article++) {
            near[article] = near(corpus.entry(article), keys[article], article, NEIGHBOURS);
            Arrays.sort(near[article]);
            size += near[article].length;
        }
        long[] pairs = new long[size - mutual(near)];
        size = 0;
        for (int article = 0; article < near.length; article++) {
            for (int other : near[article]) {
                if (article < other || Arrays.binarySearch(near[other], article) < 0) {
                    pairs[size++] = Links.pair(article, other);
                }
            }
        }
        Arrays.sort(pairs);
        return pairs;
    }

    /** How many pairs are found from both sides. */
    private static int mutual(int[][] near) {
        int mutual = 0;
        for (int article = 0; article < near.length; article++) {
            for (int other : near[article]) {
                mutual += article < other && Arrays.binarySearch(near[other], article) >= 0 ? 1 : 0;
            }
        }
        return mutual;
    }

    /** The articles closest to a part of an article, that article left aside. */
    int[] near(Corpus.Entry part, int article, int most) {
        return near(part, keys(part), article, most);
    }

    private int[] near(Corpus.Entry entry, short[] entryKeys, int article, int most) {
        int found = score(entry, entryKeys, article);
        Strongest best = new Strongest(most);
        for (int i = 0; i < found; i++) {
            int other = touched[i];
            best.add(other, far(article, other) ? scores[other] / 2 : scores[other]);
            scores[other] = 0;
        }
        return best.bestFirst();
    }

    private int score(Corpus.Entry entry, short[] entryKeys, int article) {
        int found = 0;
        for (short key : entryKeys) {
            int term = entry.terms()[key];
            float gain = (float) corpus.rarity(term);
            for (int at = starts[term]; at < starts[term + 1]; at++) {
                int other = holders[at];
                if (other != article) {
                    if (scores[other] == 0) {
                        touched[found++] = other;
                    }
                    scores[other] += gain;
                }
            }
        }
        return found;
    }

    /** Whether the two were published further apart than the window; near ones are preferred. */
    private boolean far(int article, int other) {
        long first = published[article];
        long second = published[other];
        return first != UNDATED && second != UNDATED && Math.abs(first - second) > windowSeconds;
    }
}
