package org.claimcheck.extract.event;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.claimcheck.extract.event.Trigger.Reference;
import org.claimcheck.model.Granularity;
import org.claimcheck.model.PublicationTime;
import org.claimcheck.model.TimeValue;
import org.jspecify.annotations.Nullable;

/** Tells what an article recalls from what it is about: what is old, and what words such as "last year" lead back to. */
final class Background {

    private static final Words CUES = Words.named("background");
    private static final Words JOINING = Words.of(List.of("when", "as"));
    private static final int OLD_DAYS = 20;

    /** Sentences of a body in which an article says what it is about. */
    private static final int LEAD = 5;

    private final Scene scene;
    private final Clauses clauses;
    private final Map<Trigger, TimeValue> timeOf;
    private final List<DraftFrame> frames;

    /** Whether the article tells what a court or the police make of an event. */
    private boolean ofCase;

    /**
     * For one article.
     *
     * @param timeOf the times of its triggers that are read so far
     * @param frames its events so far
     */
    Background(Scene scene, Clauses clauses, Map<Trigger, TimeValue> timeOf, List<DraftFrame> frames) {
        this.scene = scene;
        this.clauses = clauses;
        this.timeOf = timeOf;
        this.frames = frames;
    }

    /**
     * Whether a trigger speaks of what was before.
     *
     * @param bodySentences how many sentences of the body are read, its own among them
     */
    boolean holds(Trigger trigger, Passage passage, @Nullable TimeValue when, int bodySentences) {
        int from = start(trigger, passage);
        int to = end(trigger, passage);
        boolean early = passage.isHeadline() || bodySentences <= 1;
        boolean leads = passage.isHeadline() || bodySentences <= LEAD;
        ofCase |= leads && isOfCase(trigger, passage);
        if (early && trigger.reference() != Reference.OTHER && isOfCase(trigger, passage)) {
            return false;
        }
        if (CUES.anyIn(scene.tokens, from, to)) {
            return !(early && isOfThisWeek(trigger, when)); // "two were arrested in the shooting earlier this week"
        }
        boolean old = when == null ? isBesideOld(trigger, passage, from, to) : isOld(when);
        return !early && old && !isToldAsOld(trigger, when);
    }

    /** The beginning of the clause, and of the one before it that it dates: "six drowned when a raft broke up last May". */
    private int start(Trigger trigger, Passage passage) {
        int from = clauses.start(trigger.first(), passage.first);
        return from > passage.first && JOINING.at(scene.tokens, from) ? clauses.start(from - 1, passage.first) : from;
    }

    private int end(Trigger trigger, Passage passage) {
        int to = clauses.end(trigger.last(), passage.end);
        return to < passage.end && JOINING.at(scene.tokens, to) ? clauses.end(to, passage.end) : to;
    }

    /** "A man was jailed for the shooting that killed two last year": of what the court or the police deal with, and the article. */
    private static boolean isOfCase(Trigger trigger, Passage passage) {
        return trigger.family().group().equals(FrameBuilder.INCIDENT)
                && passage.triggers.stream()
                        .anyMatch(other -> other.family().group().equals("law")
                                && !other.family().isAside());
    }

    /**
     * Whether the article is about an event of that time: the old shooting that somebody is tried for. The first day that is told of the
     * deed of a case is that of the deed, but not that of "a shooting in 2009".
     */
    private boolean isToldAsOld(Trigger trigger, @Nullable TimeValue when) {
        return frames.stream()
                .filter(frame -> !frame.background
                        && frame.family.group().equals(trigger.family().group()))
                .findFirst()
                .filter(frame -> frame.time == null
                        ? ofCase && trigger.reference() != Reference.INDEFINITE
                        : isOfSeason(frame.time) && !frame.isElsewhen(when, /* strict= */ true))
                .filter(frame -> trigger.reference() != Reference.OTHER)
                .isPresent();
    }

    /** Whether it is the one that readers know of, and on a day or in a week that is not long ago. */
    private boolean isOfThisWeek(Trigger trigger, @Nullable TimeValue when) {
        return (trigger.reference() == Reference.DEFINITE || trigger.reference() == Reference.BARE)
                && when != null
                && when.isResolved()
                && when.granularity().compareTo(Granularity.WEEK) >= 0
                && !isOld(when);
    }

    /** Whether another trigger of the clause tells of long ago: "the region was hit by a quake in 2019". */
    private boolean isBesideOld(Trigger trigger, Passage passage, int from, int to) {
        for (Trigger other : passage.triggers) {
            TimeValue when = timeOf.get(other);
            boolean beside = !other.equals(trigger)
                    && other.first() >= from
                    && other.first() < to
                    && other.family().group().equals(trigger.family().group());
            if (beside && when != null && isOld(when)) {
                return true;
            }
        }
        return false;
    }

    /** Whether it is long ago, or a month or a year, which may hold the day that is told later: "killed two in May". */
    private boolean isOfSeason(TimeValue when) {
        return isOld(when) || when.granularity().compareTo(Granularity.MONTH) <= 0;
    }

    private boolean isOld(TimeValue when) {
        PublicationTime published = scene.published();
        LocalDateTime until = when.until();
        return published != null
                && until != null
                && until.isBefore(published.date().minusDays(OLD_DAYS).atStartOfDay());
    }
}
