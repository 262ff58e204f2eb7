package org.claimcheck.ingest;

import java.net.URI;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds out which outlet an article is of, where no field says so. */
final class Outlet {

    private static final Set<String> DOMAINS = Set.of(
            "com", "net", "org", "info", "news", "press", "media", "online", "tv", "fm", "eu", "co", "io", "az", "ua",
            "uk", "us", "de", "fr", "it", "es", "pl", "ro", "ge", "am", "md", "rs", "by", "lt", "lv", "ee", "fi", "se",
            "no", "dk", "nl", "be", "at", "ch", "cz", "sk", "hu", "bg", "gr", "tr", "il", "in", "jp", "cn", "au", "nz",
            "ca", "ie", "za", "ng", "ke", "example");
    private static final int MASTHEAD_WORDS = 10;

    private Outlet() {}

    /** {@code QuayHerald.com} for {@code QuayHerald.com - News from the waterfront}; null for any other line. */
    static @Nullable String ofMasthead(String line) {
        String[] words = line.split("\\s+", MASTHEAD_WORDS + 1);
        if (words.length > MASTHEAD_WORDS || !isSite(words[0])) {
            return null;
        }
        boolean tagged = words.length == 1 || "-–—|:·•".contains(words[1]);
        return tagged ? words[0] : null;
    }

    /**
     * The site that a text says to be the voice of, citing others: {@code Quay.news reports, citing foreign media}. Only
     * a name in the form of a web address is taken, for a paper that is quoted goes by its plain name.
     */
    static @Nullable String ofVoice(String paragraph) {
        int cue = paragraph.indexOf(" reports, citing ");
        if (cue < 0) {
            cue = paragraph.endsWith(" reports.") ? paragraph.length() - " reports.".length() : -1;
        }
        if (cue < 0) {
            return null;
        }
        String before = paragraph.substring(0, cue);
        String name = before.substring(before.lastIndexOf(' ') + 1);
        return isSite(name) ? name : null;
    }

    /** {@code Reuters} for {@code ORLEN (Reuters) - …}; null when no agency stands in brackets near the start. */
    static @Nullable String ofDateline(String paragraph) {
        int open = paragraph.indexOf('(');
        int close = paragraph.indexOf(')', open + 1);
        if (open <= 0 || close < 0 || open > 60 || close - open > 30) {
            return null;
        }
        String after = paragraph.substring(close + 1).stripLeading();
        boolean dash = !after.isEmpty() && "-–—".indexOf(after.charAt(0)) >= 0;
        String agency = paragraph.substring(open + 1, close);
        return dash && isPlaceAndDate(paragraph.substring(0, open)) && isCapitalised(agency) ? agency : null;
    }

    /** Whether the line is nothing but a dateline: {@code Orlen, Vessia, May 3 (VNA) May 03, 2025}. */
    static boolean isDatelineAlone(String line) {
        int open = line.indexOf('(');
        int close = line.indexOf(')', open + 1);
        return open > 0
                && close > 0
                && line.length() <= 90
                && close - open <= 30
                && line.indexOf(',') > 0
                && isCapitalised(line.substring(open + 1, close))
                && isPlaceAndDate(line.substring(0, open))
                && isDateOrNothing(line.substring(close + 1));
    }

    private static boolean isDateOrNothing(String rest) {
        WrittenDate date = WrittenDate.in(rest);
        boolean alone = date != null && date.isAlone();
        return alone || rest.replaceAll("[\\s\\-–—_]+", "").isEmpty();
    }

    /** Few words, each capitalised, a number or a preposition. */
    private static boolean isPlaceAndDate(String words) {
        String[] parts = words.strip().split("[\\s,]+");
        return parts.length <= 8 && isCapitalised(words);
    }

    private static boolean isCapitalised(String words) {
        for (String word : words.strip().split("[\\s,/]+")) {
            if (word.isEmpty() || Character.isLowerCase(word.codePointAt(0))) {
                return false;
            }
        }
        return true;
    }

    /** The host of a web address without {@code www.}, or null. */
    static @Nullable String ofUrl(@Nullable String url) {
        if (url == null) {
            return null;
        }
        try {
            String host = URI.create(url.strip()).getHost();
            return host == null ? null : host.toLowerCase(Locale.ROOT).replaceFirst("^www\\.", "");
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static final Pattern SITE =
            Pattern.compile("\\p{L}[\\p{L}\\p{N}-]{1,40}(\\.\\p{L}[\\p{L}\\p{N}-]{0,40}){0,3}\\.(\\p{L}{2,8})");

    private static boolean isSite(String word) {
        if (word.length() > 80 || !SITE.matcher(word).matches()) {
            return false;
        }
        String domain = word.substring(word.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return DOMAINS.contains(domain);
    }
}
