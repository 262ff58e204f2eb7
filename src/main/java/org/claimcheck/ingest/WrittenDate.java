package org.claimcheck.ingest;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.claimcheck.model.PublicationTime;
import org.jspecify.annotations.Nullable;

/**
 * A line of a page's head that gives a full date, such as {@code 11:57 03.09.2025}, {@code Published September 3, 2025
 * at 4:30 p.m.} or {@code date 2025-09-03 Quay Herald}. A date that could be read in two ways (03/09/2025) is none.
 *
 * @param time the date, with its time of day where one stands there
 * @param updated whether the line says that this is when the article was changed
 * @param labelled whether a word such as "published" or "date" introduces it
 * @param rest the other words of the line, in order
 */
record WrittenDate(PublicationTime time, boolean updated, boolean labelled, String rest) {

    private static final int LONGEST_LINE = 160;
    private static final int YEAR_DIGITS = 4;
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final List<String> MONTH_NAMES = List.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");
    private static final Set<String> WEEKDAYS = Set.of(
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "mon",
            "tue",
            "tues",
            "wed",
            "thu",
            "thur",
            "thurs",
            "fri",
            "sat",
            "sun");
    private static final Set<String> LABELS =
            Set.of("date", "published", "posted", "created", "publication", "issued", "released", "time");
    private static final Set<String> UPDATES = Set.of("updated", "modified", "update");
    private static final Set<String> FILLERS =
            Set.of("on", "at", "last", "first", "the", "of", "and", "-", "–", "—", "|", "•", "·");
    private static final Map<String, Integer> ZONE_HOURS = Map.ofEntries(
            Map.entry("gmt", 0),
            Map.entry("utc", 0),
            Map.entry("bst", 1),
            Map.entry("cet", 1),
            Map.entry("cest", 2),
            Map.entry("eet", 2),
            Map.entry("eest", 3),
            Map.entry("est", -5),
            Map.entry("edt", -4),
            Map.entry("cst", -6),
            Map.entry("cdt", -5),
            Map.entry("mst", -7),
            Map.entry("mdt", -6),
            Map.entry("pst", -8),
            Map.entry("pdt", -7));

    /** The full date of a line, or null when it has none, or one that is ambiguous. */
    static @Nullable WrittenDate in(String line) {
        return line.length() > LONGEST_LINE || !namesYear(line) ? null : new Reader(line).read();
    }

    /** Whether four digits stand together that may be a year; no full date is without. */
    private static boolean namesYear(String line) {
        int digits = 0;
        for (int at = 0; at <= line.length(); at++) {
            char c = at < line.length() ? line.charAt(at) : ' ';
            if (c >= '0' && c <= '9') {
                digits++;
            } else if (digits == YEAR_DIGITS) {
                return true;
            } else {
                digits = 0;
            }
        }
        return false;
    }

    /** Whether the line holds nothing else. */
    boolean isAlone() {
        return rest.isEmpty();
    }

    /** Whether a lower-case word is the full name of a weekday or a month. */
    static boolean isCalendarWord(String word) {
        return MONTH_NAMES.contains(word) || (word.endsWith("day") && WEEKDAYS.contains(word));
    }

    private static final class Reader {

        private final String[] words;
        private final List<String> rest = new ArrayList<>();
        private int at;
        private @Nullable LocalDate date;
        private @Nullable LocalTime time;
        private @Nullable ZoneOffset zone;
        private boolean labelled;
        private boolean updated;

        Reader(String line) {
            this.words = line.strip().split("[\\s,()]+");
        }

        private static String bare(String word) {
            int end = word.length();
            while (end > 0 && ".:".indexOf(word.charAt(end - 1)) >= 0) {
                end--;
            }
            return word.substring(0, end);
        }

        @Nullable
        WrittenDate read() {
            while (at < words.length) {
                String lower = words[at].toLowerCase(Locale.ROOT);
                String bare = bare(lower);
                if (!takeDate(bare) && !takeTime(lower) && !takeWord(bare)) {
                    rest.add(words[at]);
                    at++;
                }
            }
            if (date == null) {
                return null;
            }
            ZoneOffset offset = time == null ? null : zone;
            return new WrittenDate(new PublicationTime(date, time, offset), updated, labelled, String.join(" ", rest));
        }

        private boolean takeWord(String bare) {
            boolean update = UPDATES.contains(bare);
            boolean label = update || LABELS.contains(bare);
            boolean known = label || WEEKDAYS.contains(bare) || FILLERS.contains(bare);
            if (time != null && ZONE_HOURS.containsKey(bare)) {
                zone = ZoneOffset.ofHours(ZONE_HOURS.getOrDefault(bare, 0));
                known = true;
            }
            if (known) {
                updated |= update && date == null;
                labelled |= label;
                at++;
            }
            return known;
        }

        private boolean takeDate(String bare) {
            LocalDate found = null;
            int used = 1;
            int month = month(bare);
            if (month > 0 && at + 2 < words.length) {
                found = day(number(words[at + 2]), month, number(words[at + 1]));
                used = 3;
            } else if (at + 2 < words.length && month(word(at + 1)) > 0) {
                found = day(number(words[at + 2]), month(word(at + 1)), number(words[at]));
                used = 3;
            } else {
                found = numeric(bare);
            }
            if (found == null) {
                return false;
            }
            date = date == null ? found : date;
            at += used;
            return true;
        }

        private String word(int index) {
            return bare(words[index].toLowerCase(Locale.ROOT));
        }

        private static boolean startsAsNumber(String word) {
            return !word.isEmpty() && word.charAt(0) >= '0' && word.charAt(0) <= '9';
        }

        private @Nullable LocalDate numeric(String bare) {
            if (!startsAsNumber(bare)) {
                return null;
            }
            int moment = bare.indexOf('t');
            if (moment == 10) {
                PublicationTime.parse(bare).ifPresent(iso -> {
                    time = iso.time();
                    zone = iso.offset();
                });
                return numeric(bare.substring(0, moment));
            }
            String[] parts = bare.split("[./-]");
            if (parts.length != 3) {
                return null;
            }
            int first = number(parts[0]);
            int second = number(parts[1]);
            int third = number(parts[2]);
            if (parts[0].length() == 4) {
                return day(first, second, third);
            }
            boolean dayFirst = bare.indexOf('.') > 0 || first > 12;
            boolean monthFirst = bare.indexOf('.') < 0 && second > 12;
            return dayFirst
                    ? day(third, second, first)
                    : monthFirst || first == second ? day(third, first, second) : null;
        }

        private boolean takeTime(String lower) {
            if (!startsAsNumber(lower)) {
                return false;
            }
            String digits = lower.replaceAll("[.]?(am|pm|a\\.m|p\\.m)[.]?$", "");
            String half = lower.substring(digits.length()).replace(".", "");
            String[] parts = digits.split(":");
            boolean clock = parts.length >= 2 && parts.length <= 3;
            boolean hour = parts.length == 1 && (!half.isEmpty() || halfAt(at + 1) != null) && number(parts[0]) > 0;
            if (!clock && !hour) {
                return false;
            }
            String after = half.isEmpty() ? halfAt(at + 1) : half;
            try {
                time = clock(number(parts[0]), clock ? number(parts[1]) : 0, after);
            } catch (DateTimeException e) {
                return false;
            }
            at += half.isEmpty() && after != null ? 2 : 1;
            return true;
        }

        private @Nullable String halfAt(int index) {
            String next =
                    index < words.length ? words[index].toLowerCase(Locale.ROOT).replace(".", "") : "";
            return next.equals("am") || next.equals("pm") ? next : null;
        }

        private static LocalTime clock(int hour, int minute, @Nullable String half) {
            int of24 = half == null || half.isEmpty() ? hour : hour % 12 + (half.equals("pm") ? 12 : 0);
            return LocalTime.of(of24, minute);
        }

        private static int month(String bare) {
            int full = MONTH_NAMES.indexOf(bare);
            String brief = bare.equals("sept") ? "sep" : bare;
            return (full >= 0 ? full : MONTHS.indexOf(brief)) + 1;
        }

        private static @Nullable LocalDate day(int year, int month, int day) {
            try {
                return year < 1900 || year > 2200 ? null : LocalDate.of(year, month, day);
            } catch (DateTimeException e) {
                return null;
            }
        }

        private static int number(String word) {
            if (!startsAsNumber(word)) {
                return -1;
            }
            String digits = word.replaceAll("(st|nd|rd|th)?[.,:]*$", "");
            boolean fits =
                    !digits.isEmpty() && digits.length() <= 4 && digits.chars().allMatch(c -> c >= '0' && c <= '9');
            return fits ? Integer.parseInt(digits) : -1;
        }
    }
}
