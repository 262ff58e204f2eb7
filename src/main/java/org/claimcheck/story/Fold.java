package org.claimcheck.story;

import java.text.Normalizer;
import java.util.Locale;
import org.claimcheck.text.Memo;

/** Brings words to the form under which grouping compares them: lower case, without accents, without endings. */
final class Fold {

    private static final Memo<String> STEMS = new Memo<>(Fold::cut, 1 << 14);

    private Fold() {}

    /** Lower case without accents, e.g. {@code lodz} of {@code Łódź}. */
    static String fold(String word) {
        boolean plain = true;
        for (int i = 0; i < word.length() && plain; i++) {
            plain = word.charAt(i) < 0x80;
        }
        String lower = word.toLowerCase(Locale.ROOT);
        return plain ? lower : withoutMarks(lower);
    }

    private static String withoutMarks(String lower) {
        StringBuilder out = new StringBuilder(lower.length());
        String apart = Normalizer.normalize(lower, Normalizer.Form.NFD);
        for (int i = 0; i < apart.length(); i++) {
            char c = apart.charAt(i);
            switch (c) {
                case 'ł' -> out.append('l');
                case 'ø' -> out.append('o');
                case 'đ' -> out.append('d');
                case 'ß' -> out.append("ss");
                case 'æ' -> out.append("ae");
                case 'ı' -> out.append('i');
                case '’' -> out.append('\'');
                default -> {
                    if (Character.getType(c) != Character.NON_SPACING_MARK) {
                        out.append(c);
                    }
                }
            }
        }
        return out.toString();
    }

    /**
     * A folded English word without plural, {@code -ed}, {@code -ing} and final {@code e}: {@code shooting},
     * {@code shoots} and {@code shoot} meet. It need not be a word.
     */
    static String stem(String word) {
        return STEMS.of(word);
    }

    private static String cut(String word) {
        String bare = withoutPlural(word);
        if (bare.length() > 5 && bare.endsWith("ing")) {
            bare = undoubled(bare.substring(0, bare.length() - 3));
        } else if (bare.length() > 4 && bare.endsWith("ed")) {
            bare = undoubled(bare.substring(0, bare.length() - 2));
        }
        boolean mute = bare.length() > 3 && bare.endsWith("e");
        return mute ? bare.substring(0, bare.length() - 1) : bare;
    }

    private static String withoutPlural(String word) {
        int length = word.length();
        if (length > 4 && word.endsWith("ies")) {
            return word.substring(0, length - 3) + "y";
        }
        boolean plural = length > 3
                && word.endsWith("s")
                && !word.endsWith("ss")
                && !word.endsWith("us")
                && !word.endsWith("is");
        return plural ? word.substring(0, length - 1) : word;
    }

    private static String undoubled(String word) {
        int last = word.length() - 1;
        char c = word.charAt(last);
        boolean doubled = last > 1 && c == word.charAt(last - 1) && c != 's' && c != 'l';
        return doubled ? word.substring(0, last) : word;
    }
}
