package org.claimcheck.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.claimcheck.model.Annotation;
import org.claimcheck.model.SectionKind;
import org.claimcheck.model.Span;
import org.claimcheck.model.TimeMention;
import org.claimcheck.model.TimeValue;

/** The days on which an article may place its main event: those told first weigh most, those of captions nothing. */
final class EventDays {

    /** Days further than this from publication are background. */
    private static final long NEAR = 45;

    private static final int MOST = 3;

    private EventDays() {}

    /** Epoch days, likeliest first. */
    static List<Long> of(Annotation annotation) {
        Map<Long, Double> weights = new TreeMap<>();
        for (TimeMention time : annotation.mentions().times()) {
            LocalDate day = time.value().day();
            if (day != null && counts(annotation, time) && isNear(annotation, day)) {
                weights.merge(day.toEpochDay(), weight(annotation, time), Double::sum);
            }
        }
        List<Map.Entry<Long, Double>> ranked = new ArrayList<>(weights.entrySet());
        ranked.sort(Map.Entry.<Long, Double>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()));
        return ranked.stream().limit(MOST).map(Map.Entry::getKey).toList();
    }

    /** Month and day such as {@code 09-04} with its weight, for those that lack a year as well. */
    static Map<String, Double> monthDays(Annotation annotation) {
        Map<String, Double> weights = new TreeMap<>();
        for (TimeMention time : annotation.mentions().times()) {
            String day = monthDay(time.value());
            if (day != null && counts(annotation, time)) {
                weights.merge(day, weight(annotation, time), Double::sum);
            }
        }
        return weights;
    }

    private static @org.jspecify.annotations.Nullable String monthDay(TimeValue value) {
        LocalDate day = value.day();
        Integer month = day == null ? value.month() : Integer.valueOf(day.getMonthValue());
        Integer date = day == null ? value.dayOfMonth() : Integer.valueOf(day.getDayOfMonth());
        return month == null || date == null ? null : two(month) + "-" + two(date);
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }

    private static boolean counts(Annotation annotation, TimeMention time) {
        SectionKind kind = annotation.article().kindAt(time.span().start());
        return kind == SectionKind.BODY || kind == SectionKind.HEADLINE;
    }

    private static boolean isNear(Annotation annotation, LocalDate day) {
        var published = annotation.published();
        return published == null || Math.abs(published.date().toEpochDay() - day.toEpochDay()) <= NEAR;
    }

    /** The first sentence counts three, the fifth one, later ones a third. */
    private static double weight(Annotation annotation, TimeMention time) {
        int sentence = 0;
        for (Span span : annotation.sentences()) {
            if (span.end() > time.span().start()) {
                break;
            }
            sentence++;
        }
        return Math.max(1.0 / 3, 3.0 / (1 + sentence / 2.0));
    }
}
