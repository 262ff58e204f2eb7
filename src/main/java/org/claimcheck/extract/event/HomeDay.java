package org.claimcheck.extract.event;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.claimcheck.model.Certainty;
import org.claimcheck.model.Claim;
import org.claimcheck.model.Granularity;
import org.claimcheck.model.Polarity;
import org.claimcheck.model.PublicationTime;
import org.claimcheck.model.SectionKind;
import org.claimcheck.model.TimeMention;
import org.jspecify.annotations.Nullable;

/**
 * The day of a local report of an incident of which no day is told: the only recent one on which the report says, with the hour or the part
 * of the day or of what happens at such a scene, that anything was: "Crews rushed to Juniper Road on Saturday".
 *
 * <p>It is no date of the event. It is filed by itself, with the role {@value Claim#REPORTED_FROM}, as {@link HomePlace} files the town, for
 * the reader's sake: such claims are never compared.
 */
final class HomeDay {

    /** Days before publication that a local report speaks of by the name of the day. */
    private static final int RECENT_DAYS = 7;

    /** What happens when there is an incident: police are called, people are found. */
    private static final Words ON_SCENE = Words.named("on-scene");

    /** What happens days later, in court and elsewhere, or is to come; and what stands before the date of a page. */
    private static final Words AFTERMATH = Words.named("aftermath");

    private HomeDay() {}

    /** Files the day of the report, where no day of the event is told and the report speaks of one alone. */
    static void fill(Context context) {
        if (!context.mainFamily().group().equals("incident") || context.desk().has(0, "date")) {
            return;
        }
        TimeMention day = only(context);
        if (day != null) {
            context.desk()
                    .file(
                            0,
                            "date",
                            null,
                            Claim.REPORTED_FROM,
                            TimeFiller.asDay(day.value()),
                            day.span(),
                            Polarity.ASSERTED,
                            Certainty.POSSIBLE);
        }
    }

    /** The first mention of the only day on which something happens, or null. */
    private static @Nullable TimeMention only(Context context) {
        PublicationTime published = context.scene().published();
        Map<LocalDate, TimeMention> days = new HashMap<>();
        for (Passage passage : context.scene().passages) {
            if (published == null || passage.section != SectionKind.BODY || isLater(context, passage)) {
                continue;
            }
            for (TimeMention time : passage.times) {
                LocalDate day = time.value().day();
                boolean recent = day != null
                        && !day.isAfter(published.date())
                        && day.isAfter(published.date().minusDays(RECENT_DAYS + 1));
                boolean scene = time.value().granularity().compareTo(Granularity.DAY) > 0
                        || ON_SCENE.anyIn(context.tokens(), passage.first, passage.end);
                if (recent && scene && context.links().isOfScene(time, passage)) {
                    days.putIfAbsent(day, time);
                }
            }
        }
        return days.size() == 1 ? days.values().iterator().next() : null;
    }

    /** Whether a sentence tells of another event than the main one, such as an arrest or a vigil, or of what is to come. */
    private static boolean isLater(Context context, Passage passage) {
        return AFTERMATH.anyIn(context.tokens(), passage.first, passage.end)
                || passage.triggers.stream()
                        .anyMatch(trigger -> context.frames().of(trigger) > 0);
    }
}
