package org.claimcheck.text;

/** What single characters are to the tokenizer. */
final class CharacterKinds {

    private CharacterKinds() {}

    /** Whether it is a letter or a digit of ASCII, as most characters are. */
    static boolean isPlain(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }

    static boolean isSpace(char c) {
        if (c < 0x80) {
            return c <= ' ' && (c >= 28 || (c >= '\t' && c <= '\r'));
        }
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200b' || c == '\ufeff';
    }

    /** Whether a character only says where a word may break: a soft hyphen, a space or joiner of no width. */
    static boolean isInvisible(char c) {
        return c == '\u00ad' || c == '\u200b' || c == '\u2060' || c == '\ufeff';
    }

    static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    static boolean isApostrophe(char c) {
        return c == '\'' || c == '’';
    }

    static boolean isClosing(char c) {
        return c == '"' || c == '”' || c == '’' || c == '\'' || c == ')' || c == ']' || c == '»' || c == '.' || c == '!'
                || c == '?';
    }

    static boolean isOpening(char c) {
        return c == '"' || c == '“' || c == '‘' || c == '\'' || c == '(' || c == '[' || c == '«' || c == '„' || c == '‹'
                || c == '—' || c == '–';
    }
}
