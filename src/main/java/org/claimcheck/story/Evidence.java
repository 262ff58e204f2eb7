package org.claimcheck.story;

import java.util.Arrays;
import java.util.List;
import org.claimcheck.model.Profile;
import org.jspecify.annotations.Nullable;

/**
 * What speaks for and against two articles being about one event. Each feature is a number that grows with the evidence
 * it is named after; {@link Weights} says which way and how much it counts. For one thread.
 */
final class Evidence {

    /** The features, in the order of the table of weights. */
    enum Feature {
        /** Cosine of all words. */
        WORDS,
        /** Cosine of the words written as names. */
        NAMES,
        /** Rarity of the shared names, on a logarithmic scale. */
        RARE_NAMES,
        /** Rarity of the shared people. */
        PEOPLE,
        /** Both name people, none in common. */
        OTHER_PEOPLE,
        /** Cosine of towns and venues. */
        PLACES,
        /** Both name towns, none in common. */
        OTHER_PLACES,
        /** Rarity of the shared figures. */
        FIGURES,
        /** A day in common that both may be about. */
        SAME_DAY,
        /** Both give days, none in common nor next to one another. */
        OTHER_DAY,
        /** Days between the publications, on a logarithmic scale. */
        GAP,
        /** Published further apart than the window. */
        BEYOND_WINDOW,
        /** One of them has no publication date. */
        UNDATED,
        /** Share of the shorter article's word runs that the other has too. */
        WORDING,
        /** Share of the quoted word runs that the other quotes too. */
        QUOTES,
        /** Event families known and none in common. */
        OTHER_FAMILY,
        /** How far apart those days are, up to a window. */
        DAYS_APART,
        /** The likeliest day of both is the same. */
        SAME_MAIN_DAY,
        /** Rarity of the shared countries and regions. */
        COUNTRIES,
        /** Both name countries or regions, none in common. */
        OTHER_COUNTRIES,
        /** How much shorter than a usual report the shorter of the two is; short ones share fewer words. */
        SHORTNESS,
        /**
         * A form that was filled in anew days later: long runs of words are the same, most names are others, and so is the day. A weekly
         * list of arrests, a market report.
         */
        FORM;

        static final int COUNT = values().length;
    }

    /** Words of a usual report. */
    private static final double USUAL_LENGTH = 300;

    /** Share of the shorter article's word runs from which on two articles may be one form. */
    private static final double ONE_FORM = 0.35;

    /** Cosine of the names below which they are other names: an article that is printed again keeps them. */
    private static final double OTHER_NAMES = 0.3;

    /** Days between publications from which on it is another day's form: a report is rewritten on the day, and on the next. */
    private static final double OTHER_ISSUE = Math.log1p(2);

    private static final double SECONDS_A_DAY = 86_400;

    /** More than sums of so few parts are off by in another order. */
    private static final double ROUNDING = 1e-6;

    private final Corpus corpus;
    private final int windowDays;

    /** By term, the layer of the entry that was laid last and holds it, and its weight there. */
    private final int[] laid;

    private final float[] weights;

    /** A bit for the last bits of the number of each term that is laid. */
    private final long[] sieve = new long[256];

    private int layer;
    private Corpus.@Nullable Entry last;

    Evidence(Corpus corpus, int windowDays) {
        this.corpus = corpus;
        this.windowDays = windowDays;
        this.laid = new int[corpus.terms()];
        this.weights = new float[corpus.terms()];
    }

    private int index(int term) {
        return corpus.kind(term);
    }

    /** The features of two articles. */
    double[] features(int first, int second) {
        return features(corpus.entry(first), second);
    }

    /** Log-odds that two articles are about one event. */
    double odds(int first, int second, Weights counts) {
        return odds(corpus.entry(first), second, counts, Double.NEGATIVE_INFINITY);
    }

    /**
     * The same of an entry, of an article or of a part of one, and an article.
     *
     * @param least where the odds are no more than these, something that is no more than these either may be given: what they share
     *     of wording takes longest to find, and is not looked for where it can change nothing
     */
    double odds(Corpus.Entry first, int second, Weights counts, double least) {
        double[] x = new double[Feature.COUNT];
        Profile gist = corpus.gist(second);
        terms(first, second, shared(first, second), x);
        days(first.gist(), gist, x);
        x[20] = shortness(first.gist(), gist);
        if (counts.count(Feature.OTHER_FAMILY)) {
            x[15] = otherFamily(first.gist(), gist);
        }
        double without = counts.logOdds(x);
        if (without + counts.most(Feature.QUOTES) + counts.most(Feature.WORDING) + ROUNDING <= least) {
            return without;
        }
        x[14] = quotes(first.gist(), gist);
        if (counts.count(Feature.WORDING)) {
            x[13] = wording(first.gist(), gist);
        }
        double odds = counts.logOdds(x);
        if (odds <= least || !mayBeForm(x, first, second)) {
            return odds;
        }
        x[13] = wording(first.gist(), gist);
        x[21] = form(x, first, second);
        return counts.logOdds(x);
    }

    private double[] features(Corpus.Entry first, int second) {
        Profile gist = corpus.gist(second);
        Shared shared = shared(first, second);
        double[] x = new double[Feature.COUNT];
        terms(first, second, shared, x);
        days(first.gist(), gist, x);
        x[13] = wording(first.gist(), gist);
        x[14] = quotes(first.gist(), gist);
        x[15] = otherFamily(first.gist(), gist);
        x[20] = shortness(first.gist(), gist);
        x[21] = form(x, first, second);
        return x;
    }

    private double form(double[] x, Corpus.Entry first, int second) {
        return x[13] >= ONE_FORM && mayBeForm(x, first, second) ? 1 : 0;
    }

    private boolean mayBeForm(double[] x, Corpus.Entry first, int second) {
        return x[1] < OTHER_NAMES && x[17] == 0 && x[10] >= OTHER_ISSUE && haveBoth(Kind.NAME, first, second);
    }

    private void terms(Corpus.Entry first, int second, Shared shared, double[] x) {
        x[0] = cosine(Kind.WORD, first, second, shared);
        x[1] = cosine(Kind.NAME, first, second, shared);
        x[2] = Math.log1p(shared.rarity[Kind.NAME.at()]);
        x[3] = Math.log1p(shared.rarity[Kind.PERSON.at()]);
        x[4] = apart(Kind.PERSON, first, second, shared);
        x[5] = cosine(Kind.PLACE, first, second, shared);
        x[6] = apart(Kind.PLACE, first, second, shared);
        x[7] = Math.log1p(shared.rarity[Kind.FIGURE.at()]);
        x[18] = Math.log1p(shared.rarity[Kind.COUNTRY.at()]);
        x[19] = apart(Kind.COUNTRY, first, second, shared);
    }

    private void days(Profile a, Profile b, double[] x) {
        List<Long> days = a.eventDays();
        List<Long> others = b.eventDays();
        long apart = EventDays.nearest(days, others);
        x[8] = apart == 0 ? 1 : 0;
        x[9] = apart > 1 ? 1 : 0;
        x[16] = apart > 1 ? Math.min(1, Math.log1p((double) apart) / Math.log1p(windowDays)) : 0;
        x[17] = !days.isEmpty() && !others.isEmpty() && EventDays.apart(days.get(0), others.get(0)) == 0 ? 1 : 0;
        Long published = a.published();
        Long other = b.published();
        if (published == null || other == null) {
            x[12] = 1;
            return;
        }
        double gap = Math.abs(published - other) / SECONDS_A_DAY;
        x[10] = Math.log1p(gap);
        x[11] = gap > windowDays ? 1 : 0;
    }

    private static boolean isShorter(Profile a, Profile b) {
        return a.length() < b.length()
                || (a.length() == b.length() && a.article().compareTo(b.article()) < 0);
    }

    private static double shortness(Profile a, Profile b) {
        return Math.max(0, Math.log(USUAL_LENGTH / Math.max(20.0, Math.min(a.length(), b.length()))));
    }

    private static double wording(Profile a, Profile b) {
        return isShorter(a, b)
                ? Sketch.containment(a.shingles(), b.shingles())
                : Sketch.containment(b.shingles(), a.shingles());
    }

    private static double quotes(Profile a, Profile b) {
        return Math.max(Sketch.containment(a.quotes(), b.quotes()), Sketch.containment(b.quotes(), a.quotes()));
    }

    private static double otherFamily(Profile a, Profile b) {
        boolean known = !a.eventTypes().isEmpty() && !b.eventTypes().isEmpty();
        return known && a.eventTypes().stream().noneMatch(b.eventTypes()::contains) ? 1 : 0;
    }

    private double cosine(Kind kind, Corpus.Entry first, int second, Shared shared) {
        double norm = first.norms()[kind.at()] * corpus.norm(second, kind);
        return norm == 0 ? 0 : shared.dot[kind.at()] / norm;
    }

    private double apart(Kind kind, Corpus.Entry first, int second, Shared shared) {
        return haveBoth(kind, first, second) && shared.rarity[kind.at()] == 0 ? 1 : 0;
    }

    private boolean haveBoth(Kind kind, Corpus.Entry first, int second) {
        return first.norms()[kind.at()] > 0 && corpus.norm(second, kind) > 0;
    }

    /** What two articles share, by kind of term. */
    private static final class Shared {
        final double[] dot = new double[Kind.values().length];
        final double[] rarity = new double[Kind.values().length];
    }

    /** The first entry is laid out by term, which pays where the next pair has it too, as those of a list in order do. */
    private Shared shared(Corpus.Entry first, int second) {
        lay(first);
        Shared shared = new Shared();
        for (Packed.Reader read = corpus.terms(second); read.next(); ) {
            int term = read.term();
            if (isSieved(term) && laid[term] == layer) {
                double rarity = corpus.rarity(term);
                shared.dot[index(term)] += weights[term] * (read.weight() * (float) rarity);
                shared.rarity[index(term)] += rarity;
            }
        }
        return shared;
    }

    /** Whether a term may be one of those that are laid; most that are not are told apart without a look at the large table. */
    private boolean isSieved(int term) {
        return (sieve[(term >>> 6) & (sieve.length - 1)] >>> term & 1) != 0; // shifts by the last six bits
    }

    @SuppressWarnings("ReferenceEquality") // the very entry, which is laid already
    private void lay(Corpus.Entry entry) {
        if (entry == last) {
            return;
        }
        last = entry;
        layer++;
        Arrays.fill(sieve, 0);
        for (int i = 0; i < entry.terms().length; i++) {
            int term = entry.terms()[i];
            laid[term] = layer;
            weights[term] = entry.weights()[i];
            sieve[(term >>> 6) & (sieve.length - 1)] |= 1L << term;
        }
    }
}
