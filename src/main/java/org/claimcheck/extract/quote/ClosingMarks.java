package org.claimcheck.extract.quote;

import org.claimcheck.model.Span;

/**
 * Finds the mark that closes a quotation: past apostrophes, quotations within with the same marks, and the signs of feet
 * and inches. A paragraph in which the marks do not pair is read as if none were within another.
 */
final class ClosingMarks {

    private static final int LONGEST_SINGLE = 600;

    /** Quotations within a quotation with the same marks, at the most; more are marks left open. */
    private static final int DEEPEST = 4;

    private final char[] characters;

    ClosingMarks(char[] characters) {
        this.characters = characters;
    }

    /** The offset of the mark that closes what is open at an offset, or -1. */
    int of(int from, char closer, Span line) {
        if (closer == '’') {
            return single(from, line);
        }
        int paired = doubled(from, closer, line, closer == '”' || closer == '"');
        return paired < 0 && closer == '"' ? doubled(from, closer, line, false) : paired;
    }

    private int single(int from, Span line) {
        int weak = -1;
        int end = Math.min(line.end(), from + LONGEST_SINGLE);
        for (int at = from; at < end; at++) {
            char c = characters[at];
            if (isPlain(c)) {
                continue;
            }
            int verdict = closesSingle(at, c, from, line);
            if (verdict > 0) {
                return at;
            }
            weak = verdict == 0 && weak < 0 ? at : weak;
            if (c == '‘' || "“”\"".indexOf(c) >= 0) {
                break;
            }
        }
        return weak;
    }

    private int doubled(int from, char closer, Span line, boolean pairs) {
        int nested = 0;
        for (int at = from; at < line.end(); at++) {
            char c = characters[at];
            if (isPlain(c)) {
                continue;
            }
            if (pairs && opensWithin(at, c, closer, from, line)) {
                nested++;
                if (nested > DEEPEST) {
                    return -1;
                }
            } else if (closes(at, c, closer, line) && !isInches(at, line)) {
                if (nested == 0) {
                    return at;
                }
                nested--;
            }
        }
        return -1;
    }

    /** A mark behind a space and before a letter, as one that opens stands. */
    private boolean opensWithin(int at, char c, char closer, int from, Span line) {
        boolean opener = c == '“' || (closer == '"' && c == '"');
        return opener && at > from && isSpace(characters[at - 1]) && letterAfter(at, line);
    }

    private boolean closes(int at, char c, char closer, Span line) {
        if (closer == QuoteMarks.FLATTENED) {
            boolean inner = at + 2 < line.end() && characters[at + 2] == '\''; // the mark within comes first
            return c == '\'' && isFlattened(at, line.end()) && !inner && !isSpace(characters[at - 1]);
        }
        boolean tight = !isSpace(characters[at - 1]);
        boolean wordFollows = letterAfter(at, line);
        if (closer == '"') {
            boolean spaceFollows = at + 1 >= line.end() || isSpace(characters[at + 1]);
            return (c == '"' && (spaceFollows || tight || !wordFollows)) || (c == '”' && !wordFollows);
        }
        if (closer == '”') {
            return c == '”' || ((c == '"' || c == '“') && tight && !wordFollows);
        }
        return c == closer || (closer == '“' && c == '”');
    }

    /** The second sign of {@code 6’2”}, if the line goes on with another mark that closes. */
    private boolean isInches(int at, Span line) {
        int foot = at - 1;
        while (foot > line.start() && Character.isDigit(characters[foot])) {
            foot--;
        }
        boolean length = foot > line.start()
                && foot < at - 1
                && (characters[foot] == '\'' || characters[foot] == '’')
                && Character.isDigit(characters[foot - 1]);
        for (int later = at + 1; length && later < line.end(); later++) {
            if (characters[later] == characters[at]) {
                return true;
            }
        }
        return false;
    }

    /** 1 when this surely closes single marks, 0 when it may be the apostrophe of a plural, -1 when it does not. */
    private int closesSingle(int at, char c, int from, Span line) {
        if ((c != '’' && c != '\'') || at == from || isSpace(characters[at - 1]) || letterAfter(at, line)) {
            return -1;
        }
        char before = characters[at - 1];
        boolean plural = (before == 's' || before == 'S')
                && at + 2 < line.end()
                && characters[at + 1] == ' '
                && Character.isLowerCase(characters[at + 2]);
        return plural ? 0 : 1;
    }

    /** Whether two apostrophes or grave accents stand here for one mark. */
    boolean isFlattened(int at, int end) {
        char c = characters[at];
        return (c == '\'' || c == '`') && at + 1 < end && characters[at + 1] == c;
    }

    private boolean letterAfter(int at, Span line) {
        return at + 1 < line.end() && Character.isLetterOrDigit(characters[at + 1]);
    }

    /** Whether a character is far from being a mark; most are passed over by this. */
    static boolean isPlain(char c) {
        return c == ' ' || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
