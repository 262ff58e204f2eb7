package org.claimcheck.text;

import java.text.Normalizer;

/**
 * The form that names are looked up by: small letters without diacritics, apostrophes or full stops, one space for every
 * other sign. {@code "Saint-Étienne"} and {@code "SAINT ETIENNE"} are both {@code "saint etienne"}.
 */
public final class Folding {

    private static final String SPECIAL = "ßøłđæœıþðħŋə";
    private static final String[] PLAIN = {"ss", "o", "l", "d", "ae", "oe", "i", "th", "d", "h", "n", "e"};

    private static final char NOTHING = 0;

    private Folding() {}

    /** The folded form of a whole text. */
    public static String fold(String name) {
        return fold(name, 0, name.length());
    }

    /** The folded form of {@code text[start, end)}. */
    public static String fold(String text, int start, int end) {
        char[] out = new char[end - start];
        int length = 0;
        for (int at = start; at < end; at++) {
            char c = text.charAt(at);
            if (c >= 0x80 && !isApostrophe(c)) {
                return foldAny(text.substring(start, end));
            }
            char plain = plain(c);
            boolean again = plain == ' ' && (length == 0 || out[length - 1] == ' ');
            if (plain != NOTHING && !again) {
                out[length++] = plain;
            }
        }
        return new String(out, 0, length > 0 && out[length - 1] == ' ' ? length - 1 : length);
    }

    private static String foldAny(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFD);
        StringBuilder out = new StringBuilder(plain.length());
        for (int at = 0; at < plain.length(); at++) {
            char c = plain.charAt(at);
            if (c < 0x80 || isApostrophe(c)) {
                append(out, c);
            } else if (!isMark(c) && !CharacterKinds.isInvisible(c)) {
                char small = Character.toLowerCase(c);
                int special = SPECIAL.indexOf(small);
                if (special >= 0) {
                    out.append(PLAIN[special]);
                } else if (Character.isLetterOrDigit(small) || Character.isSurrogate(small)) {
                    out.append(small);
                } else {
                    space(out);
                }
            }
        }
        return trimmed(out);
    }

    /** What an ASCII character or an apostrophe becomes: itself in small, a space, or nothing. */
    private static char plain(char c) {
        if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
            return c;
        }
        if (c >= 'A' && c <= 'Z') {
            return (char) (c + 32);
        }
        return c == '.' || isApostrophe(c) ? NOTHING : ' ';
    }

    private static void append(StringBuilder out, char c) {
        char plain = plain(c);
        if (plain == ' ') {
            space(out);
        } else if (plain != NOTHING) {
            out.append(plain);
        }
    }

    private static void space(StringBuilder out) {
        if (out.length() > 0 && out.charAt(out.length() - 1) != ' ') {
            out.append(' ');
        }
    }

    private static String trimmed(StringBuilder out) {
        int length = out.length();
        return length > 0 && out.charAt(length - 1) == ' ' ? out.substring(0, length - 1) : out.toString();
    }

    private static boolean isApostrophe(char c) {
        return switch (c) {
            case '\'', '’', '‘', 'ʻ', 'ʼ', 'ʹ', '`', '´' -> true;
            default -> false;
        };
    }

    private static boolean isMark(char c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }
}
