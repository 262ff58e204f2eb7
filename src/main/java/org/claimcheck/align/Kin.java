package org.claimcheck.align;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.claimcheck.model.Annotation;
import org.claimcheck.model.Span;
import org.claimcheck.text.Folding;
import org.claimcheck.text.Resources;
import org.jspecify.annotations.Nullable;

/**
 * The relationship beside a name: "his mother, Ann Orr" and "Ann Orr, the boy's mother" are both a mother. A child has one
 * mother and one father, so that two given names of one surname beside that word are one person's.
 */
final class Kin {

    private static final Map<String, String> WORDS = words();

    /** Words between a name and what tells the relationship: "Ann Orr, the 4-year-old boy's mother". */
    private static final int REACH = 6;

    private Kin() {}

    /** The relationship that stands next to a name in its sentence, e.g. {@code mother}; or null. */
    static @Nullable String beside(Span name, Span sentence, Annotation article) {
        String text = article.article().text();
        String kin = WORDS.get(lastWord(text, sentence.start(), name.start()));
        if (kin != null) {
            return kin;
        }
        int from = Math.min(name.end(), sentence.end());
        boolean apposition = from < sentence.end() && text.charAt(from) == ',';
        if (!apposition) {
            return null;
        }
        List<String> behind = words(text, from, nextComma(text, from + 1, sentence));
        if (behind.size() == 1
                && behind.get(0).chars().allMatch(Character::isDigit)) { // "Ann Orr, 41, the boy's mother"
            int comma = nextComma(text, from + 1, sentence);
            behind = words(text, comma, nextComma(text, comma + 1, sentence));
        }
        return behind.stream()
                .limit(REACH)
                .map(WORDS::get)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static int nextComma(String text, int from, Span sentence) {
        int comma = text.indexOf(',', from);
        return comma < 0 || comma > sentence.end() ? sentence.end() : comma;
    }

    /** The last word between two places of a text, folded; empty where there is none. */
    private static String lastWord(String text, int start, int end) {
        int from = end;
        List<String> words = List.of();
        while (from > start && words.isEmpty()) {
            from = Math.max(start, text.lastIndexOf(' ', from - 2) + 1);
            words = words(text, from, end);
        }
        return words.isEmpty() ? "" : words.get(words.size() - 1);
    }

    private static Map<String, String> words() {
        Map<String, String> words = new HashMap<>();
        for (String line : Resources.lines(Kin.class, "kin.tsv")) {
            String[] fields = line.split("\t", -1);
            words.put(fields[0], fields[1]);
        }
        return words;
    }

    private static List<String> words(String text, int start, int end) {
        String folded = start < end ? Folding.fold(text.substring(start, end)) : "";
        return folded.isBlank() ? List.of() : List.of(folded.strip().split(" "));
    }
}
