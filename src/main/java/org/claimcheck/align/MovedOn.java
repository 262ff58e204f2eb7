package org.claimcheck.align;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;
import org.claimcheck.align.ChangedFacts.Change;
import org.claimcheck.model.Annotation;
import org.claimcheck.model.Article;
import org.claimcheck.model.Claim;
import org.claimcheck.model.NumberValue;
import org.claimcheck.model.PublicationTime;
import org.claimcheck.model.TimeValue;
import org.claimcheck.text.DataFile;
import org.jspecify.annotations.Nullable;

/**
 * What the passing of time explains between two versions of an article: a toll or a tally that rose, people who are
 * missing or hurt, of whom there are more and fewer by the hour, "on Monday" that became "on Tuesday" in a version of the
 * next day.
 */
final class MovedOn {

    private static final Set<String> TALLIES = Set.of("casualties", "count");

    /** Roles, and words of a sentence, whose number rises and falls. */
    private static final Set<String> PASSING = Set.copyOf(DataFile.lines(MovedOn.class, "passing-states.txt"));

    private final Annotation now;
    private final @Nullable LocalDate then;
    private final @Nullable LocalDate today;

    MovedOn(Annotation before, Annotation now) {
        this.now = now;
        this.then = day(before.article());
        this.today = day(now.article());
    }

    private static @Nullable LocalDate day(Article version) {
        PublicationTime at = version.updated() == null ? version.published() : version.updated();
        return at == null ? null : at.date();
    }

    boolean explains(Change change) {
        return isTally(change) || isToday(change);
    }

    private boolean isTally(Change change) {
        Claim claim = change.now();
        if (!TALLIES.contains(claim.attribute())
                || !(change.before().value() instanceof NumberValue old)
                || !(claim.value() instanceof NumberValue value)) {
            return false;
        }
        return value.max() > old.max() || value.min() > old.min() || isPassing(claim);
    }

    private boolean isPassing(Claim claim) {
        String role = claim.role();
        String sentence = claim.sentence().of(now.article().text());
        return role == null
                ? Stream.of(Words.normal(sentence).split(" ")).anyMatch(PASSING::contains)
                : PASSING.contains(role);
    }

    /** Whether both name the day of their version, or the one before it. */
    private boolean isToday(Change change) {
        LocalDate was = then;
        LocalDate is = today;
        return was != null
                && is != null
                && is.isAfter(was)
                && change.before().value() instanceof TimeValue old
                && change.now().value() instanceof TimeValue value
                && isAbout(old, was)
                && isAbout(value, is);
    }

    private static boolean isAbout(TimeValue value, LocalDate version) {
        LocalDate day = value.day();
        DayOfWeek weekday = value.weekday();
        boolean near = day != null && (day.equals(version) || day.equals(version.minusDays(1)));
        return near
                || (weekday != null
                        && (weekday == version.getDayOfWeek()
                                || weekday == version.minusDays(1).getDayOfWeek()));
    }
}
