package org.claimcheck.story;

import java.util.List;
import org.claimcheck.model.Profile;

/**
 * What speaks for and against two articles being about one event. Each feature is a number that grows with the evidence
 * it is named after; {@link Weights} says which way and how much it counts.
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
        SHORTNESS;

        static final int COUNT = values().length;
    }

    /** Words of a usual report. */
    private static final double USUAL_LENGTH = 300;

    private static final double SECONDS_A_DAY = 86_400;

    private final Corpus corpus;
    private final int windowDays;

    Evidence(Corpus corpus, int windowDays) {
        this.corpus = corpus;
        this.windowDays = windowDays;
    }

    private int index(int term) {
        return corpus.kind(term);
    }

    /** The features of two articles. */
    double[] features(int first, int second) {
        return features(corpus.entry(first), corpus.entry(second));
    }

    /** The same of two entries of the corpus. */
    double[] features(Corpus.Entry first, Corpus.Entry second) {
        Shared shared = shared(first, second);
        double[] x = new double[Feature.COUNT];
        terms(first, second, shared, x);
        days(first.gist(), second.gist(), x);
        wording(first.gist(), second.gist(), x);
        return x;
    }

    private static void terms(Corpus.Entry first, Corpus.Entry second, Shared shared, double[] x) {
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

    private static void wording(Profile a, Profile b, double[] x) {
        boolean firstShorter = a.length() < b.length()
                || (a.length() == b.length() && a.article().compareTo(b.article()) < 0);
        Profile shorter = firstShorter ? a : b;
        Profile longer = firstShorter ? b : a;
        x[20] = Math.max(0, Math.log(USUAL_LENGTH / Math.max(20.0, shorter.length())));
        x[13] = Sketch.containment(shorter.shingles(), longer.shingles());
        x[14] = Math.max(Sketch.containment(a.quotes(), b.quotes()), Sketch.containment(b.quotes(), a.quotes()));
        boolean known = !a.eventTypes().isEmpty() && !b.eventTypes().isEmpty();
        x[15] = known && a.eventTypes().stream().noneMatch(b.eventTypes()::contains) ? 1 : 0;
    }

    private static double cosine(Kind kind, Corpus.Entry first, Corpus.Entry second, Shared shared) {
        double norm = first.norms()[kind.at()] * second.norms()[kind.at()];
        return norm == 0 ? 0 : shared.dot[kind.at()] / norm;
    }

    private static double apart(Kind kind, Corpus.Entry first, Corpus.Entry second, Shared shared) {
        boolean both = first.norms()[kind.at()] > 0 && second.norms()[kind.at()] > 0;
        return both && shared.rarity[kind.at()] == 0 ? 1 : 0;
    }

    /** What two articles share, by kind of term. */
    private static final class Shared {
        final double[] dot = new double[Kind.values().length];
        final double[] rarity = new double[Kind.values().length];
    }

    private Shared shared(Corpus.Entry a, Corpus.Entry b) {
        Shared shared = new Shared();
        int i = 0;
        int j = 0;
        while (i < a.terms().length && j < b.terms().length) {
            int order = Integer.compare(a.terms()[i], b.terms()[j]);
            if (order == 0) {
                int term = a.terms()[i];
                shared.dot[index(term)] += a.weights()[i] * b.weights()[j];
                shared.rarity[index(term)] += corpus.rarity(term);
            }
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return shared;
    }
}
