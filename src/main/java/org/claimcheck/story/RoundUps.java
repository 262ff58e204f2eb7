package org.claimcheck.story;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.claimcheck.model.Profile;

/**
 * Finds the articles that surely tell of several events: two of their parts are each close to another article, and these two are
 * strangers. As a whole such an article would glue the stories that it tells of, so its parts alone are placed.
 */
final class RoundUps {

    /** Articles that a part is compared with. */
    private static final int CANDIDATES = 10;

    private final Corpus corpus;
    private final Candidates candidates;
    private final Evidence evidence;
    private final Weights weights;

    RoundUps(Corpus corpus, Candidates candidates, Evidence evidence, Weights weights) {
        this.corpus = corpus;
        this.candidates = candidates;
        this.evidence = evidence;
        this.weights = weights;
    }

    /** Their numbers. */
    BitSet find() {
        BitSet found = new BitSet();
        corpus.parts().forEach((article, parts) -> {
            if (tellsOfSeveral(article, parts)) {
                found.set(article);
            }
        });
        return found;
    }

    private boolean tellsOfSeveral(int article, List<Profile.Part> parts) {
        List<Integer> close = new ArrayList<>();
        for (Profile.Part part : parts) {
            int closest = closest(article, corpus.entry(corpus.gist(article).of(part)));
            if (closest >= 0) {
                for (int other : close) {
                    if (odds(corpus.entry(other), closest) <= StoryGrouper.THRESHOLD) {
                        return true;
                    }
                }
                close.add(closest);
            }
        }
        return false;
    }

    /** The article that a part is closest to, of those that are no likely round-ups themselves; -1 for none. */
    private int closest(int article, Corpus.Entry part) {
        int closest = -1;
        double most = Asides.CLOSE;
        for (int other : candidates.near(part, article, CANDIDATES)) {
            double odds = corpus.parts().containsKey(other) ? 0 : odds(part, other);
            if (odds >= most && corpus.isTold(part, other)) {
                most = odds;
                closest = other;
            }
        }
        return closest;
    }

    private double odds(Corpus.Entry part, int other) {
        return evidence.odds(part, other, weights, StoryGrouper.STRANGERS);
    }
}
