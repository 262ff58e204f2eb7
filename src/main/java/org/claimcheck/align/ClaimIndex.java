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
    private final Map<FrameRef, String> eventOf = new HashMap<>();
    private final Map<FrameRef, @Nullable FrameView> frames = new HashMap<>();

    private ClaimIndex(List<Annotation> articles, List<Event> events) {
        this.articles = articles;
        this.events = events;
        this.claims =
                articles.stream().flatMap(article -> article.claims().stream()).toList();
        articles.forEach(article -> byId.put(article.article().id(), article));
        for (Event event : events) {
            event.frames().forEach(frame -> eventOf.put(frame, event.id()));
        }
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
        return all().stream()
                .filter(claim -> claim.attribute().equals(attribute))
                .toList();
    }

    /** Claims about one event, in the order of the articles, without those of where the articles come from. */
    List<Claim> of(Event event) {
        return of(event, false);
    }

    /** Where the articles that tell of an event come from, in their order. */
    List<Claim> reportedFrom(Event event) {
        return of(event, true);
    }

    private List<Claim> of(Event event, boolean reportedFrom) {
        List<Claim> claims = new ArrayList<>();
        for (Annotation article : articles) {
            for (Claim claim : article.claims()) {
                if (claim.isReportedFrom() == reportedFrom
                        && event.id().equals(eventOf.get(new FrameRef(claim.article(), claim.frame())))) {
                    claims.add(claim);
                }
            }
        }
        return claims;
    }

    /** The event that most of these claims are about, the story's main event when they are about none; empty without events. */
    String eventOf(List<Claim> claims) {
        for (Event event : events) {
            for (Claim claim : claims) {
                if (event.id().equals(eventOf.get(new FrameRef(claim.article(), claim.frame())))) {
                    return event.id();
                }
            }
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
