package org.claimcheck.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.claimcheck.model.Annotation;
import org.claimcheck.model.Claim;
import org.claimcheck.model.EventFrame;
import org.claimcheck.model.PublicationTime;
import org.claimcheck.model.SectionKind;
import org.claimcheck.model.Span;
import org.claimcheck.model.TimeMention;
import org.claimcheck.model.TimeValue;

/**
 * The days on which an article may place its main event: those it claims of that event and those told first weigh most,
 * those of captions nothing. A day of which the year is not known is the negative of its place in a year.
 */
final class EventDays {

    /** Days further than this from publication are background. */
    private static final long NEAR = 45;

    private static final int MOST = 3;

    /** What a day claimed of the main event weighs, in first sentences. */
    private static final double CLAIMED = 2;

    /** What that weekday's day in the other week weighs against it. */
    private static final double OTHER_WEEK = 0.5;

    private static final int YEAR = 366;

    private EventDays() {}

    /** Likeliest first: epoch days, or negative days of an unknown year from 1 to 366. */
    static List<Long> of(Annotation annotation) {
        Map<Long, Double> weights = new TreeMap<>();
        Set<Span> claimed = claimed(annotation);
        int sentence = 0;
        List<Span> sentences = annotation.sentences();
        for (TimeMention time : annotation.mentions().times()) {
            while (sentence < sentences.size()
                    && sentences.get(sentence).end() <= time.span().start()) {
                sentence++;
            }
            long day = day(time.value());
            if (day != 0 && counts(annotation, time) && isNear(annotation, day)) {
                double bonus = claimed.contains(time.span()) ? CLAIMED : 0;
                double weight = (1 + bonus) / (1 + sentence / 2.0);
                weights.merge(day, weight, Double::sum);
                long other = otherWeek(annotation, time.value(), day);
                if (other != 0) {
                    weights.merge(other, weight * OTHER_WEEK, Double::sum);
                }
            }
        }
        List<Map.Entry<Long, Double>> ranked = new ArrayList<>(weights.entrySet());
        ranked.sort(Map.Entry.<Long, Double>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()));
        return ranked.stream().limit(MOST).map(Map.Entry::getKey).toList();
    }

    private static Set<Span> claimed(Annotation annotation) {
        Set<Integer> main = new HashSet<>();
        for (EventFrame frame : annotation.frames()) {
            if (frame.standing() == EventFrame.Standing.MAIN) {
                main.add(frame.number());
            }
        }
        Set<Span> spans = new HashSet<>();
        for (Claim claim : annotation.claims()) {
            if (claim.attribute().equals("date") && main.contains(claim.frame())) {
                spans.add(claim.span());
            }
        }
        return spans;
    }

    /** The same weekday on the other side of the publication, where a weekday is all that is said; 0 for none. */
    private static long otherWeek(Annotation annotation, TimeValue value, long day) {
        PublicationTime published = annotation.published();
        if (published == null || value.weekday() == null || value.dayOfMonth() != null || day <= 0) {
            return 0;
        }
        long today = published.date().toEpochDay();
        return day == today || Math.abs(day - today) > 6 ? 0 : day < today ? day + 7 : day - 7;
    }

    /** The day of a time, 0 when it is none. */
    private static long day(TimeValue value) {
        LocalDate day = value.day();
        if (day != null) {
            return Math.max(0, day.toEpochDay()); // before 1970 is no news
        }
        Integer month = value.month();
        Integer date = value.dayOfMonth();
        if (month == null || date == null || value.isResolved()) {
            return 0;
        }
        boolean possible = date <= java.time.Month.of(month).maxLength();
        return possible ? -LocalDate.of(2000, month, date).getDayOfYear() : 0;
    }

    private static boolean counts(Annotation annotation, TimeMention time) {
        SectionKind kind = annotation.article().kindAt(time.span().start());
        return kind == SectionKind.BODY || kind == SectionKind.HEADLINE;
    }

    private static boolean isNear(Annotation annotation, long day) {
        PublicationTime published = annotation.published();
        return published == null || apart(published.date().toEpochDay(), day) <= NEAR;
    }

    /** Days between two such days; between an unknown year and another the fewest that are possible. */
    static long apart(long first, long second) {
        if (first >= 0 && second >= 0) {
            return Math.abs(first - second);
        }
        long gap = Math.abs(dayOfYear(first) - dayOfYear(second));
        return Math.min(gap, YEAR - gap);
    }

    private static long dayOfYear(long day) {
        if (day < 0) {
            return -day;
        }
        LocalDate date = LocalDate.ofEpochDay(day);
        return LocalDate.of(2000, date.getMonthValue(), date.getDayOfMonth()).getDayOfYear();
    }

    /** Days between the nearest two of both; -1 when either has none. */
    static long nearest(List<Long> first, List<Long> second) {
        long nearest = Long.MAX_VALUE;
        for (long a : first) {
            for (long b : second) {
                nearest = Math.min(nearest, apart(a, b));
            }
        }
        return nearest == Long.MAX_VALUE ? -1 : nearest;
    }
}
