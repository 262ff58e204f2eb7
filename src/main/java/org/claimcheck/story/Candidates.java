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
    private static final int[] NOBODY = {};

    private final Corpus corpus;
    private final int[][] postings;
    private final int[][] keys;
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
        this.keys = new int[corpus.size()][];
        for (int article = 0; article < keys.length; article++) {
            keys[article] = keys(corpus.entry(article));
        }
        this.postings = postings();
    }

    /** Positions of the strongest terms of an article that are not too common. */
    private int[] keys(Corpus.Entry entry) {
        Strongest strongest = new Strongest(KEYS);
        for (int i = 0; i < entry.terms().length; i++) {
            int holders = corpus.holders(entry.terms()[i]);
            if (holders > 1 && holders <= COMMON) {
                strongest.add(i, entry.weights()[i]);
            }
        }
        return strongest.bestFirst();
    }

    private int[][] postings() {
        int[] sizes = new int[corpus.terms()];
        for (int article = 0; article < keys.length; article++) {
            for (int key : keys[article]) {
                sizes[corpus.entry(article).terms()[key]]++;
            }
        }
        int[][] lists = new int[sizes.length][];
        int[] filled = new int[sizes.length];
        for (int article = 0; article < keys.length; article++) {
            for (int key : keys[article]) {
                int term = corpus.entry(article).terms()[key];
                if (lists[term] == null) {
                    lists[term] = new int[sizes[term]];
                }
                lists[term][filled[term]++] = article;
            }
        }
        return lists;
    }

    /** The pairs of this corpus as {@link Links#pair} packs them, ascending. */
    long[] pairs() {
        long[] all = new long[1024];
        int size = 0;
        for (int article = 0; article < keys.length; article++) {
            for (int other : near(corpus.entry(article), keys[article], article, NEIGHBOURS)) {
                if (size == all.length) {
                    all = Arrays.copyOf(all, size * 2);
                }
                all[size++] = Links.pair(article, other);
            }
        }
        Arrays.sort(all, 0, size);
        int distinct = 0;
        for (int i = 0; i < size; i++) {
            if (i == 0 || all[i] != all[i - 1]) {
                all[distinct++] = all[i];
            }
        }
        return Arrays.copyOf(all, distinct);
    }

    /** The articles closest to a part of an article, that article left aside. */
    int[] near(Corpus.Entry part, int article, int most) {
        return near(part, keys(part), article, most);
    }

    private int[] near(Corpus.Entry entry, int[] entryKeys, int article, int most) {
        int found = score(entry, entryKeys, article);
        Strongest best = new Strongest(most);
        for (int i = 0; i < found; i++) {
            best.add(touched[i], scores[touched[i]]);
            scores[touched[i]] = 0;
        }
        return best.bestFirst();
    }

    private int score(Corpus.Entry entry, int[] entryKeys, int article) {
        int found = 0;
        for (int key : entryKeys) {
            int term = entry.terms()[key];
            float gain = (float) corpus.rarity(term);
            for (int other : postings[term] == null ? NOBODY : postings[term]) {
                if (other != article) {
                    if (scores[other] == 0) {
                        touched[found++] = other;
                    }
                    scores[other] += far(article, other) ? gain / 2 : gain;
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
