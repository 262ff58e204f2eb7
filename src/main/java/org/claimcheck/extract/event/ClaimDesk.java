package org.claimcheck.extract.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.claimcheck.model.Certainty;
import org.claimcheck.model.Claim;
import org.claimcheck.model.PlaceValue;
import org.claimcheck.model.Polarity;
import org.claimcheck.model.Span;
import org.claimcheck.model.Value;
import org.claimcheck.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Takes the claims of one article in and completes each with what holds for all: its sentence, its section, how firmly
 * and by whom it is said.
 */
final class ClaimDesk {

    private static final Set<String> FIGURES = Set.of("count", "duration", "measure", "money", "percentage");

    private static final Set<String> HOW_MANY = Set.of("casualties", "count");
    private static final Set<String> WHEN_AND_WHERE = Set.of("date", "place", "time");

    private record Draft(
            int frame,
            String attribute,
            @Nullable String subject,
            @Nullable String role,
            Value value,
            Span span,
            Polarity polarity,
            Certainty certainty,
            @Nullable String attributedTo) {

        Draft with(Value other) {
            return new Draft(frame, attribute, subject, role, other, span, polarity, certainty, attributedTo);
        }
    }

    private final Scene scene;
    private final Tokens tokens;
    private final Cues cues;
    private final Attribution attribution;
    private final List<Draft> drafts = new ArrayList<>();

    ClaimDesk(Scene scene, Cues cues) {
        this.scene = scene;
        this.tokens = scene.tokens;
        this.cues = cues;
        this.attribution = new Attribution(scene);
    }

    /** Files a claim whose polarity and certainty are those of the clause of its anchor token. */
    void file(
            int frame,
            String attribute,
            @Nullable String subject,
            @Nullable String role,
            Value value,
            Span span,
            int anchor) {
        Passage passage = scene.passages.get(tokens.sentenceOf(anchor));
        Certainty clause = cues.certainty(anchor, passage.first, passage.end);
        boolean when = WHEN_AND_WHERE.contains(attribute);
        boolean firm = (when && cues.isOfNoun(anchor, passage.first, passage.end))
                || ((when || HOW_MANY.contains(attribute)) && cues.isOfDoer(anchor, passage.first, passage.end));
        Certainty certainty = firm ? Certainty.STATED : clause;
        file(frame, attribute, subject, role, value, span, cues.polarity(anchor, passage.first), certainty);
    }

    /** Files a claim with its own polarity and certainty. */
    void file(
            int frame,
            String attribute,
            @Nullable String subject,
            @Nullable String role,
            Value value,
            Span span,
            Polarity polarity,
            Certainty certainty) {
        Passage passage = scene.passages.get(tokens.sentenceAt(span.start()));
        String speaker = attribution.of(span.start(), passage);
        drafts.add(new Draft(frame, attribute, subject, role, value, span, polarity, certainty, speaker));
    }

    /** Files a claim that somebody makes. */
    void fileSaid(
            int frame,
            String attribute,
            @Nullable String subject,
            Value value,
            Span span,
            Certainty certainty,
            @Nullable String speaker) {
        fileSaid(frame, attribute, subject, value, span, Polarity.ASSERTED, certainty, speaker);
    }

    /** Files a claim that somebody makes or denies. */
    void fileSaid(
            int frame,
            String attribute,
            @Nullable String subject,
            Value value,
            Span span,
            Polarity polarity,
            Certainty certainty,
            @Nullable String speaker) {
        drafts.add(new Draft(frame, attribute, subject, null, value, span, polarity, certainty, speaker));
    }

    /** Takes back the figures that stand in these words, because a finer kind of fact is read from them. */
    void withdrawFigures(Span words) {
        drafts.removeIf(
                draft -> FIGURES.contains(draft.attribute()) && draft.span().overlaps(words));
    }

    /** Whether a claim of this attribute is read from these words. */
    boolean tells(String attribute, Span words) {
        return drafts.stream()
                .anyMatch(draft ->
                        draft.attribute().equals(attribute) && draft.span().overlaps(words));
    }

    /** Whether an event has a claim of this attribute. */
    boolean has(int frame, String attribute) {
        return drafts.stream()
                .anyMatch(draft -> draft.frame() == frame && draft.attribute().equals(attribute));
    }

    /** Whether an event has a claim of this attribute and subject. */
    boolean has(int frame, String attribute, String subject) {
        return drafts.stream()
                .anyMatch(draft -> draft.frame() == frame
                        && draft.attribute().equals(attribute)
                        && subject.equals(draft.subject()));
    }

    /** Whether an event is said to be at a place that fits. */
    boolean hasPlace(int frame, Predicate<PlaceValue> fits) {
        return places(frame).stream().anyMatch(fits);
    }

    /** The places that an event is said to be at. */
    List<PlaceValue> places(int frame) {
        List<PlaceValue> places = new ArrayList<>();
        for (Draft draft : drafts) {
            if (draft.frame() == frame
                    && draft.attribute().equals("place")
                    && draft.subject() == null
                    && draft.value() instanceof PlaceValue place) {
                places.add(place);
            }
        }
        return places;
    }

    /** Puts other values in the place of those that an event is said to be at, by the value and its words. */
    void replacePlaces(int frame, BiFunction<PlaceValue, Span, PlaceValue> better) {
        drafts.replaceAll(draft -> draft.frame() == frame
                        && draft.attribute().equals("place")
                        && draft.subject() == null
                        && draft.value() instanceof PlaceValue place
                ? draft.with(better.apply(place, draft.span()))
                : draft);
    }

    /** All claims in text order, numbered. */
    List<Claim> claims() {
        drafts.sort(Comparator.comparing(Draft::span)
                .thenComparing(Draft::attribute)
                .thenComparing(draft -> String.valueOf(draft.role()))
                .thenComparing(draft -> String.valueOf(draft.subject())));
        List<Claim> out = new ArrayList<>();
        String article = scene.reading.article().id();
        for (Draft draft : drafts) {
            out.add(claim(draft, article, out.size() + 1));
        }
        return out;
    }

    private Claim claim(Draft draft, String article, int ordinal) {
        int sentence = tokens.sentenceAt(draft.span().start());
        Span first = tokens.sentences().get(sentence);
        int last = tokens.sentenceAt(Math.max(draft.span().start(), draft.span().end() - 1));
        Span sentences = new Span(
                Math.min(first.start(), draft.span().start()),
                Math.max(tokens.sentences().get(last).end(), draft.span().end()));
        return new Claim(
                article + "#" + ordinal,
                article,
                draft.frame(),
                draft.attribute(),
                draft.subject(),
                draft.role(),
                draft.value(),
                draft.span(),
                sentences,
                draft.polarity(),
                draft.certainty(),
                draft.attributedTo(),
                tokens.sectionOf(sentence),
                null);
    }
}
