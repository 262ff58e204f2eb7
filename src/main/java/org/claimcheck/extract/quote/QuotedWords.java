package org.claimcheck.extract.quote;

import java.util.Set;
import java.util.regex.Pattern;

/** Tells by its words whether a quoted run is a sentence, a title of a work or something else. */
final class QuotedWords {

    private static final Set<String> SMALL = Set.of(
            "the", "a", "an", "of", "in", "on", "and", "or", "to", "for", "with", "at", "by", "from", "is", "&", "as",
            "who", "that", "vs", "v");

    private static final int LONGEST_TITLE = 9;

    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s-]+");
    private static final Pattern FIGURE_BEFORE = Pattern.compile("^\\d+ (?=\\p{Lu})");

    private QuotedWords() {}

    /** Number of words. */
    static int count(String words) {
        return SPACES.split(words.strip()).length;
    }

    /** Whether it ends as a sentence or clause does, or is long. */
    static boolean isSentence(String words) {
        char last = words.charAt(words.length() - 1);
        return ".,!?…—".indexOf(last) >= 0 || count(words) >= 8;
    }

    /** Whether every word that is not small has a capital, as in titles of works of two words or more. */
    static boolean isTitle(String words) {
        return isCapitalised(words) && BETWEEN_WORDS.split(words.strip()).length >= 2;
    }

    /** Whether every word that is not small has a capital; one word or many. */
    static boolean isCapitalised(String words) {
        return isCapitalised(words, LONGEST_TITLE);
    }

    /** Whether these may name a work where one is spoken of: capitals, a figure before them ("7 Winters"), a subtitle. */
    static boolean isName(String words) {
        String named = FIGURE_BEFORE.matcher(words).replaceFirst("");
        return isCapitalised(named, 2 * LONGEST_TITLE);
    }

    private static boolean isCapitalised(String words, int longest) {
        int end = words.length();
        while (end > 0 && ".,!?".indexOf(words.charAt(end - 1)) >= 0) {
            end--;
        }
        String[] all = BETWEEN_WORDS.split(words.substring(0, end));
        if (all.length == 0 || all.length > longest) {
            return false;
        }
        for (String word : all) {
            boolean small = SMALL.contains(word) && !word.equals(all[0]);
            if (!small && !word.isEmpty() && Character.isLowerCase(word.charAt(0))) {
                return false;
            }
        }
        return !all[0].isEmpty() && Character.isUpperCase(all[0].charAt(0));
    }
}
