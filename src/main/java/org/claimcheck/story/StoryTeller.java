package org.claimcheck.story;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.claimcheck.model.Profile;
import org.claimcheck.model.Story;

/** Turns a group of articles into a story with an id, a label, the lineage of its articles and the reason for each. */
final class StoryTeller {

    private static final Comparator<Profile> BY_PUBLICATION = Comparator.comparing(
                    Profile::published, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Profile::article);

    private final Corpus corpus;
    private final Reasons reasons;
    private final Pinned pinned;
    private final Map<Integer, List<Neighbour>> neighbours = new HashMap<>();

    private record Neighbour(int article, double odds) {}

    StoryTeller(Corpus corpus, List<Candidates.Pair> pairs, double[] odds, Pinned pinned) {
        this.corpus = corpus;
        this.pinned = pinned;
        this.reasons = new Reasons(corpus);
        for (int i = 0; i < odds.length; i++) {
            Candidates.Pair pair = pairs.get(i);
            neighbours
                    .computeIfAbsent(pair.first(), it -> new ArrayList<>())
                    .add(new Neighbour(pair.second(), odds[i]));
            neighbours
                    .computeIfAbsent(pair.second(), it -> new ArrayList<>())
                    .add(new Neighbour(pair.first(), odds[i]));
        }
    }

    Story story(List<Integer> group) {
        List<Profile> profiles =
                group.stream().map(corpus::profile).sorted(BY_PUBLICATION).toList();
        Map<String, String> because = new TreeMap<>();
        double most = Double.NEGATIVE_INFINITY;
        String label = profiles.get(0).headline();
        for (int article : group) {
            Closeness closeness = closeness(article, group);
            because.put(corpus.profile(article).article(), pinned.because(article, closeness.because));
            if (closeness.sum > most && group.size() > 2) {
                most = closeness.sum;
                label = corpus.profile(article).headline();
            }
        }
        List<String> articles = profiles.stream().map(Profile::article).toList();
        return new Story(id(articles.get(0)), label, articles, Lineage.trace(profiles), because);
    }

    private record Closeness(double sum, String because) {}

    private Closeness closeness(int article, List<Integer> group) {
        double sum = 0;
        Neighbour best = null;
        for (Neighbour neighbour : neighbours.getOrDefault(article, List.of())) {
            if (java.util.Collections.binarySearch(group, neighbour.article) >= 0) {
                sum += neighbour.odds;
                best = best == null || neighbour.odds > best.odds ? neighbour : best;
            }
        }
        return new Closeness(sum, best == null ? "the only article about it" : reasons.sharing(article, best.article));
    }

    /** Made of the id of the story's first article, so that a later article does not change it. */
    private static String id(String firstArticle) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(firstArticle.getBytes(StandardCharsets.UTF_8));
            return "s-" + HexFormat.of().formatHex(digest, 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
