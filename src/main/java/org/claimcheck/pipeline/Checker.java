package org.claimcheck.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.claimcheck.align.Aligner;
import org.claimcheck.align.FactTable;
import org.claimcheck.model.Annotation;
import org.claimcheck.model.Article;
import org.claimcheck.model.CheckRun;
import org.claimcheck.model.KnownArticles;
import org.claimcheck.model.KnownTrails;
import org.claimcheck.model.Profile;
import org.claimcheck.model.Profiles;
import org.claimcheck.model.Span;
import org.claimcheck.model.Story;
import org.claimcheck.model.StoryAlignment;
import org.claimcheck.model.StoryResult;
import org.claimcheck.model.Trail;
import org.claimcheck.rule.HouseList;
import org.claimcheck.rule.Judge;
import org.claimcheck.rule.RuleSet;
import org.claimcheck.story.StoryGrouper;

/** The checker itself: articles in, findings out; no Spring, no file, no database. Stateless; may be shared. */
public final class Checker {

    /** How many stories that hold one name are looked at to find those that a story follows. */
    public static final int LOOKED_AT = StoryGrouper.HOLDERS;

    private final Annotator annotator;
    private final StoryGrouper grouper;
    private final Aligner aligner = new Aligner();
    private final Judge judge;
    private final HouseDesk house;

    public Checker(RuleSet rules) {
        this(new Annotator(rules.kinds()), new StoryGrouper(StoryGrouper.WINDOW, rules.pins()), rules);
    }

    /** A checker that takes articles for one story more readily when they are no more than so many days apart. */
    public Checker(RuleSet rules, int windowDays) {
        this(new Annotator(rules.kinds()), new StoryGrouper(windowDays, rules.pins()), rules);
    }

    private Checker(Annotator annotator, StoryGrouper grouper, RuleSet rules) {
        this.annotator = annotator;
        this.grouper = grouper;
        this.judge = new Judge(rules);
        this.house = new HouseDesk(rules.house(), annotator, aligner);
    }

    /** A checker that sees the same and judges by other rules. */
    public Checker judgingBy(RuleSet rules) {
        return new Checker(annotator, grouper, rules);
    }

    /** All that is seen in one article. */
    public Annotation annotate(Article article) {
        return annotator.annotate(article);
    }

    /** What grouping needs of an article. */
    public Profile profile(Annotation annotation) {
        List<Profile.Part> parts = new ArrayList<>();
        for (List<Span> stretches : grouper.parts(annotation)) {
            parts.add(grouper.part(
                    stretches, annotator.annotate(annotation.article().reading(stretches))));
        }
        return grouper.profile(annotation).withParts(parts);
    }

    /** Groups articles into stories. */
    public List<Story> group(List<Profile> profiles) {
        return grouper.group(profiles);
    }

    /**
     * Some of the stories of articles whose profiles need not all lie in memory.
     *
     * @param wanted told of each story without its lineage and reasons, which take reading, whether it is wanted
     */
    public List<Story> group(Profiles profiles, Predicate<Story> wanted) {
        return grouper.group(profiles, wanted);
    }

    /** What a story has in common with those that it follows and those that follow it, from the profiles of its articles. */
    public Trail trail(Story story, List<Profile> articles) {
        return grouper.trail(story, articles);
    }

    /** The earlier stories that a story follows and yet is not part of, closest first. */
    public List<Story.Earlier> follows(String story, Trail trail, KnownTrails known) {
        return grouper.follows(story, trail, known);
    }

    /** Lines up and judges one story that follows none, whose articles are given; of an article that is there in part, that part. */
    public StoryResult judge(Story story, List<Annotation> whole) {
        return judge(story, whole, List.of());
    }

    /**
     * The same for a story that may follow others.
     *
     * @param past the articles of the stories that it follows, whose standing facts its own are held against
     */
    public StoryResult judge(Story story, List<Annotation> whole, List<Annotation> past) {
        List<Annotation> annotations = whole.stream()
                .map(it -> PartialReading.of(it, story, annotator))
                .toList();
        StoryAlignment alignment = aligner.align(story, annotations, earlier(annotations));
        StoryAlignment withHouse = house.added(aligner.withPast(alignment, past));
        return new StoryResult(
                story,
                alignment.events(),
                FactTable.facts(alignment),
                withHouse.claims(),
                judge.judge(withHouse),
                FactTable.compared(alignment));
    }

    /** How well a term leads to articles about one event; what an index of published articles is made by. */
    public double strength(String term, int holders, int articles) {
        return grouper.strength(term, holders, articles);
    }

    /**
     * Checks drafts against published articles whose stories are known; only the stories that a draft belongs to are
     * read and judged.
     *
     * @return the drafts, in the place of published articles with their ids, and the published articles of their stories
     */
    public CheckRun check(List<Article> drafts, KnownArticles known) {
        Map<String, Annotation> annotations = new TreeMap<>();
        for (Article draft : drafts) {
            int published = known.find(draft.id());
            Article version = published < 0
                    ? draft
                    : draft.replacing(known.annotation(published).article());
            annotations.put(draft.id(), annotate(version));
        }
        List<Story> stories =
                grouper.join(annotations.values().stream().map(this::profile).toList(), known);
        List<StoryResult> results = new ArrayList<>();
        for (Story story : stories) {
            story.articles().forEach(id -> annotations.computeIfAbsent(id, any -> known.annotation(known.find(any))));
            results.add(
                    judge(story, story.articles().stream().map(annotations::get).toList()));
        }
        return new CheckRun(
                annotations.values().stream().map(Annotation::article).toList(), results, List.of());
    }

    /** Facts of the house's lists that say nothing which could be held against an article. */
    public List<HouseList.Stated> unreadHouseFacts() {
        return house.unread();
    }

    /** What is seen in the versions that articles replaced, by the articles' ids. */
    private Map<String, Annotation> earlier(List<Annotation> annotations) {
        Map<String, Annotation> earlier = new TreeMap<>();
        for (Annotation annotation : annotations) {
            Article before = annotation.article().earlier();
            if (before != null) {
                earlier.put(before.id(), annotate(before));
            }
        }
        return earlier;
    }

    /** Checks articles against each other, in memory. */
    public CheckRun check(List<Article> articles) {
        Map<String, Annotation> annotations = new TreeMap<>();
        List<Profile> profiles = new ArrayList<>();
        for (Article article : articles) {
            Annotation annotation = annotate(article);
            annotations.put(article.id(), annotation);
        }
        annotations.values().forEach(annotation -> profiles.add(profile(annotation)));
        Map<String, Story> stories = new TreeMap<>();
        grouper.linked(profiles).forEach(story -> stories.put(story.id(), story));
        List<StoryResult> results = new ArrayList<>();
        for (Story story : stories.values()) {
            List<Annotation> past = story.follows().stream()
                    .map(it -> Objects.requireNonNull(stories.get(it.story())))
                    .flatMap(it ->
                            it.articles().stream().filter(id -> !it.parts().containsKey(id)))
                    .map(annotations::get)
                    .toList();
            List<Annotation> own =
                    story.articles().stream().map(annotations::get).toList();
            results.add(judge(story, own, past));
        }
        return new CheckRun(articles, results, List.of());
    }
}
