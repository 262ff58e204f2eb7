package org.claimcheck.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.claimcheck.model.Alignment;
import org.claimcheck.model.Annotation;
import org.claimcheck.model.Article;
import org.claimcheck.model.Certainty;
import org.claimcheck.model.Claim;
import org.claimcheck.model.Comparison;
import org.claimcheck.model.Event;
import org.claimcheck.model.FormerWords;
import org.claimcheck.model.Mentions;
import org.claimcheck.model.NumberValue;
import org.claimcheck.model.Polarity;
import org.claimcheck.model.PublicationTime;
import org.claimcheck.model.SectionKind;
import org.claimcheck.model.Span;
import org.claimcheck.model.Story;
import org.claimcheck.model.StoryAlignment;
import org.jspecify.annotations.Nullable;

/** Builds a story of one-sentence articles with one slot, for tests of judging. */
final class SlotBuilder {

    private final List<Annotation> annotations = new ArrayList<>();
    private final List<Claim> claims = new ArrayList<>();
    private final List<Alignment.Pair> pairs = new ArrayList<>();
    private final Map<String, String> derived = new TreeMap<>();
    private boolean sure = true;
    private @Nullable FormerWords former;

    /** An article by its own outlet, whose number is a death toll. */
    SlotBuilder article(String id, String text, String number) {
        return article(id, "Outlet " + id, "2024-03-01T09:00Z", text, number, Certainty.STATED, null);
    }

    SlotBuilder article(
            String id,
            String source,
            String published,
            String text,
            String number,
            Certainty certainty,
            @Nullable String attributedTo) {
        PublicationTime time = PublicationTime.parse(published).orElseThrow();
        Article article = Article.ofText(id, source, time, text);
        annotations.add(new Annotation(
                article,
                time,
                null,
                null,
                null,
                List.of(new Span(0, text.length())),
                Mentions.none(),
                List.of(),
                List.of()));
        claims.add(claim(article, 1, number, certainty, attributedTo));
        return this;
    }

    /** A further number of an article that is there, whose text has it too. */
    SlotBuilder also(String id, String number) {
        Article article = annotations.stream()
                .map(Annotation::article)
                .filter(it -> it.id().equals(id))
                .findFirst()
                .orElseThrow();
        claims.add(claim(article, 2, number, Certainty.STATED, null));
        return this;
    }

    private static Claim claim(
            Article article, int ordinal, String number, Certainty certainty, @Nullable String attributedTo) {
        int start = article.text().indexOf(number);
        return new Claim(
                article.id() + "#" + ordinal,
                article.id(),
                0,
                "casualties",
                null,
                "killed",
                NumberValue.exactly(Double.parseDouble(number), null, number + " killed"),
                new Span(start, start + number.length()),
                new Span(0, article.text().length()),
                Polarity.ASSERTED,
                certainty,
                attributedTo,
                SectionKind.BODY,
                null);
    }

    /** How the numbered claims stand to each other. */
    SlotBuilder pair(int left, int right, Comparison comparison) {
        pairs.add(new Alignment.Pair(claims.get(left), claims.get(right), comparison));
        return this;
    }

    SlotBuilder derived(String copy, String original) {
        derived.put(copy, original);
        return this;
    }

    /** The left side of each pair is what an earlier version of the article said. */
    SlotBuilder former(FormerWords words) {
        former = words;
        return this;
    }

    SlotBuilder unsure() {
        sure = false;
        return this;
    }

    StoryAlignment build() {
        List<String> ids = annotations.stream()
                .map(annotation -> annotation.article().id())
                .toList();
        Story story = new Story("s", "a fire", ids, derived, Map.of());
        Alignment slot = new Alignment("e", "casualties", null, "killed", claims, pairs, sure, former);
        Event event = new Event("e", "accident", "fire", List.of(), "one fire");
        return new StoryAlignment(story, annotations, List.of(event), List.of(slot), claims);
    }
}
