package org.claimcheck.story;

import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.claimcheck.model.Annotation;
import org.claimcheck.model.KnownArticles;
import org.claimcheck.model.KnownTrails;
import org.claimcheck.model.Pin;
import org.claimcheck.model.Profile;
import org.claimcheck.model.Profiles;
import org.claimcheck.model.Span;
import org.claimcheck.model.Story;
import org.claimcheck.model.Trail;

/**
 * Groups articles into stories by what happened, and finds copies. The order of its input changes nothing.
 *
 * <p>Example: {@code new StoryGrouper().group(profiles)} puts two reports of one accident into one story and an accident
 * on the same road five days later into another. Stateless; may be shared between threads.
 */
public final class StoryGrouper {

    /** The usual days between publications beyond which two articles need more to be one story. */
    public static final int WINDOW = 30;

    /** Stories of one name that are looked at to find those that a story follows. */
    public static final int HOLDERS = 12;

    /** Average log-odds above which two groups are one story. */
    static final double THRESHOLD = -0.92;

    /** Log-odds taken for two articles that share nothing rare. */
    static final double STRANGERS = -3;

    /** Log-odds that days can take from two groups where how rare words are is not known from the articles at hand. */
    private static final double DAYS = 3.7;

    private final int window;
    private final List<Pin> pins;
    private final Profiler profiler = new Profiler();
    private final Weights weights = Weights.shipped();

    /** With the usual window of 30 days. */
    public StoryGrouper() {
        this(WINDOW, List.of());
    }

    /**
     * With another window, and what editors say of the grouping.
     *
     * @param windowDays days between publications beyond which two articles need more to be one story
     */
    public StoryGrouper(int windowDays, List<Pin> pins) {
        this.window = windowDays;
        this.pins = List.copyOf(pins);
    }

    /** What grouping needs of an article. */
    public Profile profile(Annotation annotation) {
        return profiler.profile(annotation);
    }

    /**
     * The parts of an article that may tell of different events, as those of a round-up, a live blog or a newsletter do: each as
     * its stretches of the text, in order. None for an article that is one part.
     */
    public List<List<Span>> parts(Annotation annotation) {
        return Parts.of(annotation);
    }

    /**
     * What grouping needs of such a part.
     *
     * @param annotation what is seen in it alone
     */
    public Profile.Part part(List<Span> stretches, Annotation annotation) {
        return profiler.part(stretches, annotation);
    }

    /** Stories of these articles, in the order of their ids; an article alone is a story of one. */
    public List<Story> group(List<Profile> profiles) {
        return group(Profiles.of(
                profiles.stream().sorted(Comparator.comparing(Profile::article)).toList()));
    }

    /** The same for profiles that need not all lie in memory. */
    public List<Story> group(Profiles profiles) {
        return group(profiles, any -> true);
    }

    /**
     * Some of the stories of these articles.
     *
     * @param wanted told of each story without its lineage and reasons, which take reading, whether it is wanted
     */
    public List<Story> group(Profiles profiles, Predicate<Story> wanted) {
        Corpus corpus = new Corpus(profiles);
        Candidates candidates = new Candidates(corpus, window);
        Evidence evidence = new Evidence(corpus, window);
        BitSet roundUps = new RoundUps(corpus, candidates, evidence, weights).find();
        Links links = links(corpus, candidates, evidence, roundUps);
        Pinned pinned = new Pinned(pins, corpus);
        Clusters.Bar bar = bar(corpus, window);
        List<List<Integer>> alone =
                IntStream.range(0, corpus.size()).mapToObj(List::of).toList();
        List<List<Integer>> groups = Clusters.of(
                pinned.joined(alone), links, pinned, at -> corpus.gist(at).eventDays(), bar);
        Asides asides = new Asides(corpus, candidates, evidence, weights, bar, pinned, groups, roundUps);
        PartsTold parts = new PartsTold(corpus, groups, asides.byGroup());
        StoryTeller teller = new StoryTeller(corpus, links, pinned, parts);
        return IntStream.range(0, groups.size())
                .filter(group -> !parts.isTaken(groups.get(group)))
                .filter(group -> wanted.test(teller.outline(group, groups.get(group))))
                .mapToObj(group -> teller.story(group, groups.get(group)))
                .sorted(Comparator.comparing(Story::id))
                .toList();
    }

    /** The pairs that are less than strangers are as good as no candidates. */
    private Links links(Corpus corpus, Candidates candidates, Evidence evidence, BitSet leftOut) {
        Links links = new Links();
        int laid = -1;
        Corpus.Entry entry = null;
        for (long pair : candidates.pairs()) {
            int first = Links.first(pair);
            if (leftOut.get(first) || leftOut.get(Links.second(pair))) {
                continue;
            }
            if (entry == null || first != laid) {
                laid = first;
                entry = corpus.entry(first);
            }
            double odds = evidence.odds(entry, Links.second(pair), weights, STRANGERS);
            if (odds > STRANGERS) {
                links.add(pair, odds);
            }
        }
        return links.trimmed();
    }

    /** Days weigh more among few articles: what these share may be rare among them only because they are few. */
    static Clusters.Bar bar(Corpus corpus, int window) {
        return new Clusters.Bar(THRESHOLD, STRANGERS, DAYS * corpus.guessed(), window);
    }

    /**
     * The stories that drafts belong to, with the published articles of each; a draft that none is about is a story of
     * its own. Published stories stay as they are; a draft takes the place of the published article with its id.
     *
     * @return in the order of their ids, each with a draft in it
     */
    public List<Story> join(List<Profile> drafts, KnownArticles known) {
        return new Joining(known, weights, window, pins).stories(drafts);
    }

    /** What a story has in common with those that it follows and those that follow it, from the profiles of its articles. */
    public Trail trail(Story story, List<Profile> articles) {
        return Trails.of(story, articles);
    }

    /**
     * The earlier stories that a story follows and yet is not part of, closest first: the shooting that a trial is about, the first
     * day of a summit that another story tells the second of. A story without a date follows none.
     *
     * @param story its id
     */
    public List<Story.Earlier> follows(String story, Trail trail, KnownTrails known) {
        return FollowUps.of(story, trail, known);
    }

    /** The stories of these articles, with those of them that each follows; in the order of their ids. */
    public List<Story> linked(List<Profile> profiles) {
        Map<String, Profile> byArticle = new HashMap<>();
        profiles.forEach(it -> byArticle.put(it.article(), it));
        List<Story> stories = group(profiles);
        Map<String, Trail> trails = new HashMap<>();
        stories.forEach(it -> trails.put(
                it.id(), trail(it, it.articles().stream().map(byArticle::get).toList())));
        KnownTrails known = new TrailsAtHand(trails);
        return stories.stream()
                .map(it -> it.following(follows(it.id(), known.trail(it.id()), known)))
                .toList();
    }

    /** How well a term leads to articles about one event; 0 when it leads to nobody. */
    public double strength(String term, int holders, int articles) {
        return holders > Candidates.COMMON ? 0 : Corpus.rarity(term, holders, articles);
    }
}
