package org.claimcheck.model;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What an article says of one slot of one event.
 *
 * @param id article id, {@code #}, ordinal from 1
 * @param article the article's id
 * @param frame number of the {@link EventFrame} in that article, or -1 when it is about no event
 * @param attribute one of the contract's attributes or one that a rule file introduces, e.g. {@code mode}
 * @param subject whom or what it is about where that is not the event itself: a person, a counted noun; or null
 * @param role the slot, e.g. {@code killed}, {@code present}; or null
 * @param value the constraint
 * @param span the exact words
 * @param sentence the sentence they stand in
 * @param attributedTo who says so, or null when the article does
 * @param section the kind of section it stands in
 * @param anchoredBy the article or clue that supplied what the value lacked, or null
 */
public record Claim(
        String id,
        String article,
        int frame,
        String attribute,
        @Nullable String subject,
        @Nullable String role,
        Value value,
        Span span,
        Span sentence,
        Polarity polarity,
        Certainty certainty,
        @Nullable String attributedTo,
        SectionKind section,
        @Nullable String anchoredBy) {

    /** The role of a place or day that is only where or when an article reports from; it is compared with nothing. */
    public static final String REPORTED_FROM = "reported from";

    /** The role of a day that is set for what comes after the event, such as the next meeting; it is the story's, not the event's. */
    public static final String APPOINTED = "appointed";

    /** What anchors the value that an earlier version of the article gave: it stands at the words of this version. */
    public static final String EARLIER_VERSION = "an earlier version";

    /** Of all components, as with any record, those first that tell two claims apart soonest: claims are looked for in many lists. */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof Claim it
                        && id.equals(it.id)
                        && attribute.equals(it.attribute)
                        && frame == it.frame
                        && article.equals(it.article)
                        && span.equals(it.span)
                        && sentence.equals(it.sentence)
                        && polarity == it.polarity
                        && certainty == it.certainty
                        && section == it.section
                        && Objects.equals(subject, it.subject)
                        && Objects.equals(role, it.role)
                        && Objects.equals(attributedTo, it.attributedTo)
                        && Objects.equals(anchoredBy, it.anchoredBy)
                        && value.equals(it.value));
    }

    /** Of the id alone, which hardly two claims of a story share: claims are keys of many tables. */
    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** Whether it is what an earlier version of the article said. */
    public boolean isOfEarlierVersion() {
        return EARLIER_VERSION.equals(anchoredBy);
    }

    /** The same claim under another id. */
    public Claim withId(String other) {
        return new Claim(
                other,
                article,
                frame,
                attribute,
                subject,
                role,
                value,
                span,
                sentence,
                polarity,
                certainty,
                attributedTo,
                section,
                anchoredBy);
    }

    /** The same claim of another frame. */
    public Claim inFrame(int number) {
        return new Claim(
                id,
                article,
                number,
                attribute,
                subject,
                role,
                value,
                span,
                sentence,
                polarity,
                certainty,
                attributedTo,
                section,
                anchoredBy);
    }

    /** The same claim with the value that its story supplies. */
    public Claim anchored(Value anchoredValue, String by) {
        return new Claim(
                id,
                article,
                frame,
                attribute,
                subject,
                role,
                anchoredValue,
                span,
                sentence,
                polarity,
                certainty,
                attributedTo,
                section,
                by);
    }

    /** Whether this only tells where or when the article reports from, not where or when an event was. */
    public boolean isReportedFrom() {
        return REPORTED_FROM.equals(role);
    }
}
