package org.claimcheck.ingest;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimcheck.model.PublicationTime;
import org.jspecify.annotations.Nullable;

/** Reads the dates of agency formats and feeds: ISO 8601, extended or basic, RFC 822, and as people write them. */
final class Dates {

    private static final Pattern ISO = Pattern.compile(
            "(\\d{4})-?(\\d{2})-?(\\d{2})(?:[T ]?(\\d{2}):?(\\d{2})(?::?(\\d{2})(?:[.,]\\d+)?)?)?\\s*(Z|[+-]\\d{2}:?\\d{2})?");

    private Dates() {}

    /**
     * The date that is written; null when there is none, or none that can be.
     *
     * <p>Example: {@code 20250903T140500+0200} is {@code 2025-09-03T14:05:00+02:00}.
     */
    static @Nullable PublicationTime read(@Nullable String words) {
        if (words == null || words.isBlank()) {
            return null;
        }
        String line = words.strip();
        Matcher iso = ISO.matcher(line);
        if (iso.matches()) {
            return iso(iso);
        }
        try {
            OffsetDateTime time = OffsetDateTime.parse(line, DateTimeFormatter.RFC_1123_DATE_TIME);
            return new PublicationTime(time.toLocalDate(), time.toLocalTime(), time.getOffset());
        } catch (DateTimeException e) {
            WrittenDate written = WrittenDate.in(line);
            return written == null ? null : written.time();
        }
    }

    private static @Nullable PublicationTime iso(Matcher iso) {
        String day = iso.group(1) + "-" + iso.group(2) + "-" + iso.group(3);
        if (iso.group(4) == null) {
            return PublicationTime.parse(day).orElse(null);
        }
        String zone = iso.group(7) == null ? "" : iso.group(7);
        String offset = zone.length() == 5 ? zone.substring(0, 3) + ":" + zone.substring(3) : zone;
        String second = iso.group(6) == null ? "00" : iso.group(6);
        return PublicationTime.parse(day + "T" + iso.group(4) + ":" + iso.group(5) + ":" + second + offset)
                .orElse(null);
    }
}
