package org.claimcheck.pipeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.claimcheck.align.Aligner;
import org.claimcheck.model.Alignment;
import org.claimcheck.model.Annotation;
import org.claimcheck.model.Article;
import org.claimcheck.model.Claim;
import org.claimcheck.model.Comparison;
import org.claimcheck.model.Event;
import org.claimcheck.model.EventFrame;
import org.claimcheck.model.House;
import org.claimcheck.model.Relation;
import org.claimcheck.model.Story;
import org.claimcheck.model.StoryAlignment;
import org.claimcheck.rule.HouseList;
import org.claimcheck.text.Reading;
import org.claimcheck.text.Tokens;
import org.claimcheck.text.phrase.PhraseFinder;

/**
 * Holds articles against the house's own lists. A fact of the list is read like an article of one sentence and lined up with
 * each article that has its words, so that all that is known of dates, places, names and figures applies to it.
 *
 * <p>Example: with the fact "The Lisbon summit is on 5 September 2025", an article that has the summit on 6 September
 * disagrees; one that has it "on Friday" does not.
 */
final class HouseDesk {

    private static final Set<String> UNHELD = Set.of("name");

    /** The type of what an article is about that has no word for an event. */
    private static final String UNNAMED = "event";

    private final HouseList list;
    private final Aligner aligner;
    private final Map<HouseList.Stated, Annotation> facts = new HashMap<>();
    private final PhraseFinder<String> subjects = new PhraseFinder<>();
    private final HouseSpellings spellings;

    HouseDesk(HouseList list, Annotator annotator, Aligner aligner) {
        this.list = list;
        this.aligner = aligner;
        this.spellings = new HouseSpellings(list.spellings());
        for (HouseList.Stated fact : list.facts()) {
            Article sentence = Article.ofText(House.id(fact.line()), House.SOURCE, fact.on(), fact.says());
            facts.put(fact, annotator.annotate(sentence));
            fact.about().forEach(words -> subjects.add(words, words.words()));
        }
    }

    /** The facts of the list in which nothing is read that could be held against an article. */
    List<HouseList.Stated> unread() {
        return list.facts().stream()
                .filter(fact -> sentence(fact).claims().stream().noneMatch(HouseDesk::isHeld))
                .toList();
    }

    private Annotation sentence(HouseList.Stated fact) {
        return Objects.requireNonNull(facts.get(fact));
    }

    /** The story with the disagreements of its articles with the lists added, ready to be judged. */
    StoryAlignment added(StoryAlignment story) {
        if (list.isEmpty()) {
            return story;
        }
        List<Annotation> annotations = new ArrayList<>(story.annotations());
        List<Alignment> alignments = new ArrayList<>(story.alignments());
        List<Claim> claims = new ArrayList<>(story.claims());
        Set<String> added = new HashSet<>();
        for (Annotation article : story.annotations()) {
            Tokens tokens = Reading.of(article.article()).tokens();
            HouseSpellings.Outcome spelled = spellings.check(article, tokens, mainEvent(story));
            alignments.addAll(spelled.alignments());
            claims.addAll(spelled.claims());
            spelled.entries().stream()
                    .filter(entry -> added.add(entry.article().id()))
                    .forEach(annotations::add);
            for (HouseList.Stated fact : concerning(article, tokens)) {
                Annotation sentence = sentence(fact);
                alignments.addAll(against(story, article, fact, sentence));
                if (added.add(sentence.article().id())) {
                    annotations.add(sentence);
                }
            }
        }
        return new StoryAlignment(story.story(), annotations, story.events(), alignments, claims);
    }

    private List<HouseList.Stated> concerning(Annotation article, Tokens tokens) {
        if (subjects.isEmpty()) {
            return List.of();
        }
        Set<String> found = new HashSet<>();
        subjects.in(tokens).forEach(place -> found.add(place.meaning()));
        return list.facts().stream()
                .filter(fact -> fact.concerns(article.published()))
                .filter(fact -> fact.about().stream().allMatch(words -> found.contains(words.words())))
                .toList();
    }

    private List<Alignment> against(
            StoryAlignment story, Annotation article, HouseList.Stated fact, Annotation sentence) {
        String id = article.article().id();
        Annotation whole = isUnnamed(sentence) ? asOneEvent(article) : article;
        Story two =
                new Story(story.story().id(), "", List.of(id, sentence.article().id()), Map.of(), Map.of());
        List<Alignment> out = new ArrayList<>();
        for (Alignment slot : aligner.align(two, List.of(whole, sentence)).alignments()) {
            List<Alignment.Pair> pairs = slot.pairs().stream()
                    .filter(pair -> isHeld(pair.left()) && isBetween(pair))
                    .map(pair -> fact.embargo() == null ? pair : underEmbargo(pair, fact))
                    .filter(pair -> pair.comparison().relation().disagrees())
                    .toList();
            boolean enough = fact.embargo() != null && !out.isEmpty();
            if (!pairs.isEmpty() && !enough) {
                out.add(new Alignment(
                        event(story, slot, id),
                        slot.attribute(),
                        slot.subject(),
                        slot.role(),
                        slot.claims(),
                        pairs,
                        slot.sure()));
            }
        }
        return out;
    }

    /** Whether a fact has no word for an event, as "the bank cuts its key rate to 3 per cent". */
    private static boolean isUnnamed(Annotation fact) {
        return fact.frames().stream().allMatch(frame -> frame.type().equals(UNNAMED));
    }

    /** The article with all its claims on one event: a fact without an event of its own is held against all of them. */
    private static Annotation asOneEvent(Annotation article) {
        EventFrame all = new EventFrame(0, UNNAMED, "", List.of(), EventFrame.Standing.MAIN);
        List<Claim> claims =
                article.claims().stream().map(claim -> claim.inFrame(0)).toList();
        return article.with(List.of(all), claims);
    }

    private static boolean isHeld(Claim claim) {
        return !UNHELD.contains(claim.attribute());
    }

    private static boolean isBetween(Alignment.Pair pair) {
        return House.isHouse(pair.left().article())
                != House.isHouse(pair.right().article());
    }

    /** Saying what is under embargo is what is held against an article; saying anything else is not. */
    private static Alignment.Pair underEmbargo(Alignment.Pair pair, HouseList.Stated fact) {
        String until =
                String.valueOf(fact.embargo() == null ? "" : fact.embargo().iso());
        Comparison comparison = pair.comparison().relation() == Relation.SAME
                ? Comparison.conflicting("embargo", "this is under embargo until " + until)
                : Comparison.compatible("embargo", "it is not what is under embargo");
        return new Alignment.Pair(pair.left(), pair.right(), comparison, pair.sure());
    }

    /** The event of the story that the article's claims of a slot are about. */
    private static String event(StoryAlignment story, Alignment slot, String article) {
        for (Claim claim : story.claims()) {
            boolean own = claim.article().equals(article)
                    && slot.claims().stream().anyMatch(it -> it.id().equals(claim.id()));
            Event.FrameRef frame = new Event.FrameRef(article, claim.frame());
            for (Event event : story.events()) {
                if (own && event.frames().contains(frame)) {
                    return event.id();
                }
            }
        }
        return mainEvent(story);
    }

    private static String mainEvent(StoryAlignment story) {
        return story.events().isEmpty() ? "" : story.events().get(0).id();
    }
}
