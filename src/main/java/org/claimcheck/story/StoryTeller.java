package org.claimcheck.story;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ObjIntConsumer;
import org.claimcheck.model.Profile;
import org.claimcheck.model.Span;
import org.claimcheck.model.Story;
import org.claimcheck.model.Story.Part;
import org.claimcheck.story.Asides.Aside;

/** Turns a group of articles into a story with an id, a label, the lineage of its articles and the reason for each. */
final class StoryTeller {

    private static final Comparator<Profile> BY_PUBLICATION = Comparator.comparing(
                    Profile::published, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Profile::article);

    private static final String ALONE = "the only article about it";

    private final Corpus corpus;
    private final Reasons reasons;
    private final Pinned pinned;
    private final Neighbours neighbours;
    private final PartsTold parts;

    StoryTeller(Corpus corpus, Links links, Pinned pinned, PartsTold parts) {
        this.corpus = corpus;
        this.pinned = pinned;
        this.reasons = new Reasons(corpus);
        this.neighbours = new Neighbours(links, corpus.size());
        this.parts = parts;
    }

    /**
     * The story of a group, whose articles ascend.
     *
     * @param number of the group
     */
    Story story(int number, List<Integer> group) {
        Story whole = group.size() == 1 ? alone(group.get(0)) : together(group);
        return parts.touch(number, group) ? with(whole, number, group) : whole;
    }

    /** The same without what takes reading whole profiles: which came from which, and why; its label may be another one. */
    Story outline(int number, List<Integer> group) {
        Map<String, Profile> profiles = new TreeMap<>();
        group.forEach(article -> profiles.put(corpus.gist(article).article(), corpus.gist(article)));
        Profile first = profiles.values().stream().min(BY_PUBLICATION).orElseThrow();
        parts.in(number).forEach(aside -> profiles.putIfAbsent(aside.profile().article(), aside.profile()));
        return new Story(
                id(first.article()),
                first.headline(),
                inTime(profiles).stream().map(Profile::article).toList(),
                Map.of(),
                Map.of(),
                stretches(number, group));
    }

    /** The story with parts of other articles, in the order of publication, and without parts that are elsewhere. */
    private Story with(Story whole, int number, List<Integer> group) {
        Map<String, Profile> profiles = new TreeMap<>();
        Map<String, String> because = new TreeMap<>(whole.because());
        group.forEach(article -> profiles.put(corpus.gist(article).article(), corpus.profile(article)));
        for (Aside aside : parts.in(number)) {
            String id = aside.profile().article();
            profiles.merge(id, aside.profile(), (one, other) -> one.length() >= other.length() ? one : other);
            because.putIfAbsent(
                    id,
                    "by its part “" + aside.part().opening() + "”: "
                            + reasons.sharing(aside.profile(), corpus.profile(aside.closest())));
        }
        List<Profile> inTime = inTime(profiles);
        List<String> articles = inTime.stream().map(Profile::article).toList();
        return new Story(whole.id(), whole.label(), articles, Lineage.trace(inTime), because, stretches(number, group));
    }

    private static List<Profile> inTime(Map<String, Profile> profiles) {
        return profiles.values().stream().sorted(BY_PUBLICATION).toList();
    }

    /** The parts of articles that come to a group, and of which articles parts go. */
    private Map<String, Part> stretches(int number, List<Integer> group) {
        Map<String, Part> stretches = new TreeMap<>();
        for (int article : group) {
            List<Span> gone = parts.gone(article);
            if (!gone.isEmpty()) {
                stretches.put(corpus.gist(article).article(), new Part(false, false, gone));
            }
        }
        for (Aside aside : parts.in(number)) {
            Part before = stretches.get(aside.profile().article());
            List<Span> all = new ArrayList<>(before == null ? List.of() : before.stretches());
            all.addAll(aside.part().stretches());
            all.sort(null);
            stretches.put(aside.profile().article(), new Part(!parts.isMain(aside), true, all));
        }
        return stretches;
    }

    private Story together(List<Integer> group) {
        List<Profile> profiles = group.stream().map(corpus::profile).toList();
        Map<String, String> because = new TreeMap<>();
        double most = Double.NEGATIVE_INFINITY;
        List<Profile> inTime = profiles.stream().sorted(BY_PUBLICATION).toList();
        String label = inTime.get(0).headline();
        for (int i = 0; i < profiles.size(); i++) {
            Closest closest = new Closest(group);
            neighbours.forEach(group.get(i), closest);
            String shared = closest.best < 0 ? ALONE : reasons.sharing(profiles.get(i), profiles.get(closest.best));
            because.put(profiles.get(i).article(), pinned.because(group.get(i), shared));
            if (closest.sum > most && group.size() > 2) {
                most = closest.sum;
                label = profiles.get(i).headline();
            }
        }
        List<String> articles = inTime.stream().map(Profile::article).toList();
        return new Story(id(articles.get(0)), label, articles, Lineage.trace(inTime), because);
    }

    private Story alone(int article) {
        Profile gist = corpus.gist(article);
        String id = gist.article();
        return new Story(id(id), gist.headline(), List.of(id), Map.of(), Map.of(id, pinned.because(article, ALONE)));
    }

    /** Adds up how close an article is to the others of its group, and keeps the place of the closest. */
    private static final class Closest implements ObjIntConsumer<Double> {

        private final List<Integer> group;
        private double sum;
        private double odds;
        private int best = -1;

        Closest(List<Integer> group) {
            this.group = group;
        }

        @Override
        public void accept(Double linkOdds, int other) {
            int place = Collections.binarySearch(group, other);
            if (place >= 0) {
                sum += linkOdds;
                if (best < 0 || linkOdds > odds) {
                    odds = linkOdds;
                    best = place;
                }
            }
        }
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
