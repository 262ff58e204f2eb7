package org.claimcheck.align;

import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.claimcheck.text.Memo;

/** Words in a form in which they can be compared: lower case, no punctuation, plain endings taken off. */
final class Words {

    private static final Set<String> STOP = Set.of(
            ("the a an of in on at to for and or by with from as is are was were be been that this these those it its his her "
                            + "their our who whom which what will would has have had not")
                    .split(" "));

    private static final Memo<Set<String>> LATELY = new Memo<>(Words::read, 1 << 13);

    private static final char SOFT_HYPHEN = '\u00AD';

    private Words() {}

    /** Lower case, letters and digits only, one space between words. */
    static String normal(String text) {
        char[] out = new char[text.length()];
        int length = 0;
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean plain = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
            if (plain || Character.isLetterOrDigit(c)) {
                if (gap && length > 0) {
                    out[length++] = ' ';
                }
                out[length++] = plain ? c : Character.toLowerCase(c);
                gap = false;
            } else if (c != '\'' && c != '’' && c != SOFT_HYPHEN) {
                gap = true;
            }
        }
        return new String(out, 0, length);
    }

    /** Content words of a text, singular, in alphabetical order. */
    static Set<String> content(String text) {
        return LATELY.of(text);
    }

    private static Set<String> read(String text) {
        Set<String> words = new TreeSet<>();
        for (String word : normal(text).split(" ")) {
            if (word.length() > 1 && !STOP.contains(word)) {
                words.add(singular(word));
            }
        }
        return Collections.unmodifiableSet(words);
    }

    /** Shared words as a part of all words, 0 to 1. */
    static double overlap(Set<String> left, Set<String> right) {
        if (left.isEmpty() || right.isEmpty()) {
            return 0;
        }
        int shared = 0;
        for (String word : left) {
            shared += right.contains(word) ? 1 : 0;
        }
        return (double) shared / (left.size() + right.size() - shared);
    }

    /** A plural noun's singular by its ending; other words unchanged. */
    static String singular(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (lower.length() > 4 && lower.endsWith("ies")) {
            return lower.substring(0, lower.length() - 3) + "y";
        }
        if (lower.length() > 3 && lower.endsWith("s") && !lower.endsWith("ss") && !lower.endsWith("us")) {
            return lower.substring(0, lower.length() - 1);
        }
        return lower;
    }
}
