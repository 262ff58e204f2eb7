package org.claimcheck.story;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.claimcheck.model.Profile;
import org.jspecify.annotations.Nullable;

/**
 * Finds the stories that parts of an article belong to, when that is another one than the article's own. A part changes nothing of
 * how articles are grouped; it joins the story whose articles it agrees with best, surely, and better than with its own.
 */
final class Asides {

    /** Average log-odds that a part needs. */
    private static final double BAR = 0;

    /** Log-odds that it needs with one article at least; what surrounds texts, such as "Posted" and a time, reaches 3. */
    static final double CLOSE = 4;

    /** How much better than with its own story, in log-odds. */
    private static final double BETTER = 0.5;

    /** Articles of a story that a part is compared with. */
    private static final int COMPARED = 60;

    /** Candidates of a part. */
    private static final int CANDIDATES = 20;

    /**
     * A part of an article in another story.
     *
     * @param article the article it is of
     * @param profile of the part, as if it were an article
     * @param group the story it joins
     * @param closest the article there that it is closest to
     */
    record Aside(int article, Profile.Part part, Profile profile, int group, int closest) {}

    private record Fit(int group, double average, double best, int closest) {}

    private final Corpus corpus;
    private final Candidates candidates;
    private final Evidence evidence;
    private final Weights weights;
    private final Clusters.Bar bar;
    private final Pinned pinned;
    private final List<List<Integer>> groups;
    private final BitSet roundUps;
    private final int[] groupOf;

    Asides(
            Corpus corpus,
            Candidates candidates,
            Evidence evidence,
            Weights weights,
            Clusters.Bar bar,
            Pinned pinned,
            List<List<Integer>> groups,
            BitSet roundUps) {
        this.roundUps = roundUps;
        this.corpus = corpus;
        this.candidates = candidates;
        this.evidence = evidence;
        this.weights = weights;
        this.bar = bar;
        this.pinned = pinned;
        this.groups = groups;
        this.groupOf = new int[corpus.size()];
        for (int group = 0; group < groups.size(); group++) {
            for (int article : groups.get(group)) {
                groupOf[article] = group;
            }
        }
    }

    /** The parts that are in other stories, by story. */
    Map<Integer, List<Aside>> byGroup() {
        Map<Integer, List<Aside>> found = new HashMap<>();
        corpus.parts().forEach((article, parts) -> {
            for (Profile.Part part : parts) {
                Profile profile = corpus.gist(article).of(part);
                Fit fit = fit(article, corpus.entry(profile));
                if (fit != null) {
                    found.computeIfAbsent(fit.group, any -> new ArrayList<>())
                            .add(new Aside(article, part, profile, fit.group, fit.closest));
                }
            }
        });
        return found;
    }

    private @Nullable Fit fit(int article, Corpus.Entry part) {
        Set<Integer> near = new TreeSet<>();
        for (int other : candidates.near(part, article, CANDIDATES)) {
            near.add(groupOf[other]);
        }
        int own = groupOf[article];
        double least = Math.max(BAR, average(own, article, part).average + BETTER);
        Fit best = null;
        for (int group : near) {
            boolean apart = pinned.apart(groups.get(group)).intersects(pinned.apart(List.of(article)));
            if (group != own && !apart && !isRoundUp(group)) {
                Fit fit = average(group, article, part);
                if (fit.average >= least && fit.best >= CLOSE && (best == null || fit.average > best.average)) {
                    best = fit;
                }
            }
        }
        return best;
    }

    /** Whether a story is a round-up alone, which is no story of its own to others. */
    private boolean isRoundUp(int group) {
        return groups.get(group).size() == 1 && roundUps.get(groups.get(group).get(0));
    }

    /** How well a part agrees with the articles of a story, its own left aside. */
    private Fit average(int group, int article, Corpus.Entry part) {
        double sum = 0;
        int compared = 0;
        double best = Double.NEGATIVE_INFINITY;
        int closest = -1;
        DayVotes votes = DayVotes.of(List.of());
        for (int other : groups.get(group)) {
            votes.addAll(DayVotes.of(corpus.gist(other).eventDays()));
            if (other != article && compared < COMPARED) {
                double odds = evidence.odds(part, other, weights, StoryGrouper.STRANGERS);
                sum += Math.max(bar.strangers(), Math.min(-bar.strangers(), odds));
                compared++;
                if (odds > best && corpus.isTold(part, other)) {
                    best = odds;
                    closest = other;
                }
            }
        }
        double days = bar.days() * DayVotes.of(part.gist().eventDays()).against(votes, bar.window());
        return new Fit(group, compared == 0 ? Double.NEGATIVE_INFINITY : sum / compared - days, best, closest);
    }
}
