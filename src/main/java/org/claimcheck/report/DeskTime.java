package org.claimcheck.report;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.claimcheck.model.PublicationTime;
import org.jspecify.annotations.Nullable;

/**
 * Times as the desk reads them: an instant is shown in the desk's zone, a time without a zone as it was written.
 *
 * <p>Example: in {@code Europe/Berlin}, {@code 2025-09-03T12:05:00Z} is {@code 3 September 2025, 14:05}.
 */
record DeskTime(ZoneId zone) {

    private static final DateTimeFormatter EDITION = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter SHORT_DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter EXACT = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ENGLISH);

    /** As precisely as it is known; {@code no date} for null. */
    String when(@Nullable PublicationTime time) {
        return Wording.when(local(time));
    }

    /** {@code 2 Aug, 15:00}. */
    String brief(@Nullable PublicationTime time) {
        PublicationTime here = local(time);
        if (here == null) {
            return "no date";
        }
        LocalTime clock = here.time();
        return SHORT_DAY.format(here.date()) + (clock == null ? "" : ", " + CLOCK.format(clock));
    }

    /** The moment on the desk's clock, for a chart; null unless day and time are known. */
    @Nullable
    LocalDateTime moment(@Nullable PublicationTime time) {
        PublicationTime here = local(time);
        LocalTime clock = here == null ? null : here.time();
        return here == null || clock == null ? null : here.date().atTime(clock);
    }

    private @Nullable PublicationTime local(@Nullable PublicationTime time) {
        if (time == null || time.time() == null || time.offset() == null) {
            return time;
        }
        ZonedDateTime here = Instant.ofEpochSecond(time.epochSecond()).atZone(zone);
        return new PublicationTime(here.toLocalDate(), here.toLocalTime(), here.getOffset());
    }

    /** {@code Tuesday 10 March 2026}. */
    String edition(Instant instant) {
        return EDITION.format(instant.atZone(zone));
    }

    /** {@code 02:00}. */
    String clock(Instant instant) {
        return CLOCK.format(instant.atZone(zone));
    }

    /** {@code 02:00:04}. */
    String exact(Instant instant) {
        return EXACT.format(instant.atZone(zone));
    }
}
