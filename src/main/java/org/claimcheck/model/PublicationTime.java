package org.claimcheck.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When an article was published, as precisely as its source says: a day, a day and time, or an instant.
 *
 * <p>Example: {@code PublicationTime.parse("2025-09-03T14:05:00+02:00").get().date()} is 3 September 2025.
 *
 * @param date ISO day, in the outlet's own zone
 * @param time time of day, or null when only the day is known
 * @param offset zone offset, or null when unknown; never present without a time
 */
public record PublicationTime(LocalDate date, @Nullable LocalTime time, @Nullable ZoneOffset offset) {

    public static PublicationTime of(LocalDate date) {
        return new PublicationTime(date, null, null);
    }

    /** Reads an ISO date, date-time or date-time with offset or {@code Z}; empty for anything else. */
    public static Optional<PublicationTime> parse(@Nullable String iso) {
        if (iso == null || iso.isBlank()) {
            return Optional.empty();
        }
        String text = iso.strip();
        try {
            if (text.length() == 10) {
                return Optional.of(of(LocalDate.parse(text)));
            }
            String normal = text.charAt(10) == ' ' ? text.substring(0, 10) + "T" + text.substring(11) : text;
            return Optional.of(parseDateTime(normal.toUpperCase(Locale.ROOT)));
        } catch (DateTimeException | StringIndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    private static PublicationTime parseDateTime(String text) {
        LocalDate date = LocalDate.parse(text.substring(0, 10));
        String rest = text.substring(11);
        int zone = Math.max(rest.indexOf('Z'), Math.max(rest.indexOf('+'), rest.indexOf('-')));
        if (zone < 0) {
            return new PublicationTime(date, LocalTime.parse(rest), null);
        }
        String offset = rest.substring(zone);
        return new PublicationTime(date, LocalTime.parse(rest.substring(0, zone)), ZoneOffset.of(offset));
    }

    /** The instant on a common clock for ordering: a missing time counts as midnight, a missing offset as UTC. */
    public long epochSecond() {
        LocalTime at = time == null ? LocalTime.MIDNIGHT : time;
        return OffsetDateTime.of(date, at, offset == null ? ZoneOffset.UTC : offset)
                .toEpochSecond();
    }

    /** ISO form, no more precise than what was said. */
    public String iso() {
        if (time == null) {
            return date.toString();
        }
        String local = date + "T" + DateTimeFormatter.ISO_LOCAL_TIME.format(time);
        return offset == null ? local : local + offset.getId();
    }
}
