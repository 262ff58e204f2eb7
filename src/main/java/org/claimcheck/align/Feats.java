package org.claimcheck.align;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.claimcheck.model.Annotation;
import org.claimcheck.model.Span;
import org.claimcheck.text.Folding;
import org.claimcheck.text.Resources;
import org.jspecify.annotations.Nullable;

/**
 * What one person alone can have won: "Ann Orr won the third stage" and "Eve Orr took stage three" name one winner, so that
 * the two given names are one person's.
 */
final class Feats {

    private static final Map<String, String> VERBS = table("feats.tsv");
    private static final Map<String, String> NUMBERS = table("ordinals.tsv");
    private static final Set<String> ENDS = Set.of(
            "of", "in", "at", "on", "to", "with", "by", "after", "from", "for", "over", "against", "and", "as", "when");
    private static final Set<String> SKIPPED = Set.of("the", "a", "an", "his", "her", "their");

    /** Words of what was won: "the third stage". */
    private static final int MOST = 4;

    private static final int LEAST = 2;

    private Feats() {}

    /** What the words behind a name say that its bearer has won, e.g. {@code win stage three}; or null. */
    static @Nullable String behind(Span name, Span sentence, Annotation article) {
        if (name.end() >= sentence.end()) {
            return null;
        }
        String text = article.article().text();
        int sign = signAt(text, name.end(), sentence.end());
        String verb = VERBS.get(firstWord(text, name.end(), sign));
        if (verb == null) {
            return null;
        }
        List<String> words =
                List.of(Folding.fold(text, name.end(), sign).strip().split(" "));
        Set<String> won = new TreeSet<>();
        for (String word : words.subList(1, words.size())) {
            if (ENDS.contains(word) || won.size() == MOST) {
                break;
            }
            if (!SKIPPED.contains(word)) {
                won.add(NUMBERS.getOrDefault(word, word));
            }
        }
        return won.size() < LEAST ? null : verb + " " + String.join(" ", won);
    }

    /** Where the first sign that ends a phrase stands. */
    private static int signAt(String text, int from, int end) {
        int at = from;
        while (at < end && ",.;:()".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return at;
    }

    /** The first word between two places of a text, folded; empty where there is none. */
    private static String firstWord(String text, int start, int end) {
        int to = start;
        String words = "";
        while (to < end && words.isEmpty()) {
            int space = text.indexOf(' ', to + 1);
            to = space < 0 || space > end ? end : space;
            words = Folding.fold(text, start, to).strip();
        }
        int space = words.indexOf(' ');
        return space < 0 ? words : words.substring(0, space);
    }

    private static Map<String, String> table(String file) {
        Map<String, String> words = new HashMap<>();
        for (String line : Resources.lines(Feats.class, file)) {
            String[] fields = line.split("\t", -1);
            words.put(fields[0], fields[1]);
        }
        return words;
    }
}
