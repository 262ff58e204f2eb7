package org.claimcheck.ingest;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A line that names who wrote the article: {@code By Ada Quill}, {@code BY ADA QUILL AND TOM REED, STAFF WRITERS}. */
final class Byline {

    private static final int LONGEST = 110;
    private static final int MOST_WORDS = 14;
    private static final Set<String> LOWER_CASE = Set.of(
            "and",
            "of",
            "for",
            "the",
            "in",
            "at",
            "with",
            "staff",
            "writer",
            "writers",
            "reporter",
            "correspondent",
            "editor",
            "de",
            "van",
            "von",
            "der",
            "da",
            "al",
            "del",
            "la",
            "contributor");

    private Byline() {}

    /** Who wrote it, e.g. {@code Ada Quill}; null when the line is no byline. */
    static @Nullable String of(String line) {
        if (line.length() > LONGEST || !startsAsByline(line)) {
            return null;
        }
        String names = line.substring(2).replaceFirst("^\\s*:?\\s*", "");
        String[] words = names.split("[\\s,|•/]+");
        if (names.isBlank() || words.length == 0 || words.length > MOST_WORDS || endsSentence(names, words)) {
            return null;
        }
        for (String word : words) {
            if (!mayStandInByline(word)) {
                return null;
            }
        }
        return Character.isUpperCase(names.codePointAt(0)) && !WrittenDate.isCalendarWord(bare(words[0]))
                ? names.strip()
                : null;
    }

    private static boolean startsAsByline(String line) {
        return line.length() > 5
                && line.regionMatches(true, 0, "by", 0, 2)
                && (Character.isWhitespace(line.charAt(2)) || line.charAt(2) == ':');
    }

    private static boolean endsSentence(String names, String[] words) {
        char last = names.charAt(names.length() - 1);
        String lastWord = bare(words[words.length - 1]);
        return "!?…:\"”".indexOf(last) >= 0 || (last == '.' && lastWord.length() > 2 && !lastWord.equals("jr."));
    }

    private static boolean mayStandInByline(String word) {
        if (word.isEmpty() || word.equals("-") || word.equals("–") || word.equals("&")) {
            return true;
        }
        boolean address = word.indexOf('@') >= 0;
        boolean digits = word.chars().anyMatch(Character::isDigit);
        boolean name = !Character.isLowerCase(word.codePointAt(0)) || LOWER_CASE.contains(bare(word));
        return address || (!digits && name);
    }

    private static String bare(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
