package org.claimcheck.align;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.claimcheck.model.Annotation;
import org.claimcheck.model.Claim;
import org.claimcheck.model.Event;
import org.claimcheck.model.Event.FrameRef;
import org.claimcheck.model.EventFrame;
import org.jspecify.annotations.Nullable;

/** The claims of a story by event, and the article of each. */
final class ClaimIndex {

    private final List<Annotation> articles;
    private final List<Event> events;
    private final List<Claim> claims;
    private final Map<String, Annotation> byId = new HashMap<>();
    private final Map<String, List<Claim>> byAttribute = new HashMap<>();
    private final Map<String, List<Claim>> byEvent = new HashMap<>();
    private final Map<String, List<Claim>> fromWhere = new HashMap<>();
    private final Map<FrameRef, Integer> rankOf = new HashMap<>();
    private final Map<FrameRef, @Nullable FrameView> frames = new HashMap<>();

    private ClaimIndex(List<Annotation> articles, List<Event> events) {
        this.articles = articles;
        this.events = events;
        this.claims =
                articles.stream().flatMap(article -> article.claims().stream()).toList();
        articles.forEach(article -> byId.put(article.article().id(), article));
        for (int rank = 0; rank < events.size(); rank++) {
            for (FrameRef frame : events.get(rank).frames()) {
                rankOf.put(frame, rank);
            }
        }
        claims.forEach(this::file);
    }

    private void file(Claim claim) {
        add(byAttribute, claim.attribute(), claim);
        Integer rank = rank(claim);
        if (rank != null) {
            add(claim.isReportedFrom() ? fromWhere : byEvent, events.get(rank).id(), claim);
        }
    }

    private static void add(Map<String, List<Claim>> to, String key, Claim claim) {
        to.computeIfAbsent(key, any -> new ArrayList<>()).add(claim);
    }

    /** The rank of the event that a claim is about; null when it is about none. */
    private @Nullable Integer rank(Claim claim) {
        return rankOf.get(new FrameRef(claim.article(), claim.frame()));
    }

    static ClaimIndex of(List<Annotation> articles, List<Event> events) {
        return new ClaimIndex(articles, events);
    }

    /** The story's events, main first. */
    List<Event> events() {
        return events;
    }

    /** The story's articles. */
    List<Annotation> articles() {
        return articles;
    }

    /** Whether the story has several articles: else nothing is retold. */
    boolean isOfSeveral() {
        return articles.size() > 1;
    }

    /** The article that makes a claim. */
    Annotation article(Claim claim) {
        return Objects.requireNonNull(byId.get(claim.article()));
    }

    /** Every claim of the story, in the order of its articles. */
    List<Claim> all() {
        return claims;
    }

    /** Claims of one attribute, in the order of the articles. */
    List<Claim> of(String attribute) {
        return byAttribute.getOrDefault(attribute, List.of());
    }

    /** Claims about one event, in the order of the articles, without those of where the articles come from. */
    List<Claim> of(Event event) {
        return byEvent.getOrDefault(event.id(), List.of());
    }

    /** Where the articles that tell of an event come from, in their order. */
    List<Claim> reportedFrom(Event event) {
        return fromWhere.getOrDefault(event.id(), List.of());
    }

    /** The first of the events that these claims are about, the story's main event when they are about none; empty without events. */
    String eventOf(List<Claim> claims) {
        int first = events.size();
        for (Claim claim : claims) {
            Integer rank = rank(claim);
            first = rank == null ? first : Math.min(first, rank);
        }
        if (first < events.size()) {
            return events.get(first).id();
        }
        return events.isEmpty() ? "" : events.get(0).id();
    }

    /** The event of a claim as its article tells it; null when it is about none. */
    @Nullable
    FrameView frameOf(Claim claim) {
        return frames.computeIfAbsent(new FrameRef(claim.article(), claim.frame()), ref -> {
            Annotation article = article(claim);
            return article.frames().stream()
                    .filter(frame -> frame.number() == claim.frame())
                    .map(frame -> FrameView.of(article, frame))
                    .findFirst()
                    .orElse(null);
        });
    }

    /**
     * Whether an event beside the main one cannot be mistaken: told in several articles, of one family in all, and no article tells of
     * another one of that family.
     */
    boolean isOnlyOne(Event event) {
        return event.frames().size() > 1
                && event.frames().stream().allMatch(ref -> {
                    Annotation article = byId.get(ref.article());
                    return article != null
                            && article.frames().stream()
                                    .filter(frame -> frame.type().equals(event.type()))
                                    .allMatch(frame -> frame.number() == ref.frame()
                                            && frame.standing() != EventFrame.Standing.BACKGROUND)
                            && article.frames().stream()
                                    .anyMatch(frame -> frame.number() == ref.frame()
                                            && frame.type().equals(event.type()));
                });
    }

    Sides sides(Claim left, Claim right) {
        return new Sides(left, article(left), right, article(right));
    }
}
