package org.claimcheck.ingest;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A line or paragraph of an input text with its place there.
 *
 * @param text its words, without white space around them
 * @param pieces where each stretch of the words stood in the original, in order; the first starts at 0
 * @param afterGap whether a blank line stands before it
 */
record Block(String text, List<Piece> pieces, boolean afterGap) {

    private static final char LAST_ASCII = 127;

    /** From offset {@code at} of the block on, the characters stood at this 1-based line and column. */
    record Piece(int at, int line, int column) {}

    Block {
        pieces = List.copyOf(pieces);
    }

    /** A block that stood on one line. */
    static Block onLine(String text, int line, int column, boolean afterGap) {
        return new Block(text, List.of(new Piece(0, line, column)), afterGap);
    }

    /** The block's start, without what follows this offset. */
    Block upTo(int end) {
        List<Piece> kept = pieces.stream().filter(piece -> piece.at() < end).toList();
        return new Block(text.substring(0, end).stripTrailing(), kept, afterGap);
    }

    /** Lower case with one space between words, for comparing blocks with each other. */
    String normal() {
        return normal(text);
    }

    /** Whether the block says the same as words that {@link #normal} gave. */
    boolean isSame(@Nullable String normal) {
        if (normal == null || text.length() < normal.length() || normal.isEmpty()) {
            return false;
        }
        int differs = 0;
        while (differs < normal.length() && isAlike(text.charAt(differs), normal.charAt(differs))) {
            differs++;
        }
        boolean maybe = differs == normal.length()
                || text.charAt(differs) > LAST_ASCII
                || Character.isWhitespace(text.charAt(differs));
        return maybe && normal().equals(normal);
    }

    private static boolean isAlike(char written, char normal) {
        return written == normal || (written <= LAST_ASCII && Character.toLowerCase(written) == normal);
    }

    static String normal(String words) {
        StringBuilder normal = new StringBuilder(words.length());
        boolean gap = false;
        for (int at = 0; at < words.length(); at++) {
            boolean space = Character.isWhitespace(words.charAt(at));
            if (!space) {
                normal.append(gap && normal.length() > 0 ? " " : "").append(words.charAt(at));
            }
            gap = space;
        }
        return normal.toString().toLowerCase(Locale.ROOT);
    }

    int wordCount() {
        int words = 0;
        boolean inside = false;
        for (int at = 0; at < text.length(); at++) {
            boolean space = Character.isWhitespace(text.charAt(at));
            words += !space && !inside ? 1 : 0;
            inside = !space;
        }
        return words;
    }

    /** Whether the last words end a sentence, quotation marks and brackets after the stop included. */
    boolean endsSentence() {
        int at = text.length() - 1;
        while (at > 0 && "\"'”’»)]".indexOf(text.charAt(at)) >= 0) {
            at--;
        }
        return at >= 0 && ".!…".indexOf(text.charAt(at)) >= 0;
    }
}
