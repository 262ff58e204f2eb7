package org.claimcheck.ingest;

import java.util.ArrayList;
import java.util.List;
import org.claimcheck.ingest.Block.Piece;

/**
 * A text as blocks: its lines, or, where its lines are broken at a fixed width, its paragraphs. Lines end with LF, CR
 * LF or CR.
 */
final class Blocks {

    private static final int WRAPPED_AT_LEAST = 40;
    private static final int WRAPPED_AT_MOST = 100;

    private Blocks() {}

    static List<Block> of(String text) {
        return of(MarkedUp.file(text));
    }

    /** The blocks of a text that stands in something else. */
    static List<Block> of(MarkedUp text) {
        List<Block> lines = lines(text.source(), text.chart());
        return isWrapped(lines) ? joined(lines) : lines;
    }

    /** Every line that is not blank. */
    private static List<Block> lines(String text, Chart chart) {
        List<Block> lines = new ArrayList<>();
        boolean gap = false;
        int start = 0;
        while (start < text.length()) {
            int end = lineEnd(text, start);
            int first = skipSpace(text, start, end);
            if (first == end) {
                gap = true;
            } else {
                String words = text.substring(first, lastWord(text, first, end));
                lines.add(placed(words, first, chart, gap));
                gap = false;
            }
            boolean pair = end + 1 < text.length() && text.charAt(end) == '\r' && text.charAt(end + 1) == '\n';
            start = end + (pair ? 2 : 1);
        }
        return lines;
    }

    private static Block placed(String line, int first, Chart chart, boolean gap) {
        List<Piece> pieces = new ArrayList<>();
        StringBuilder words = new StringBuilder(line.length());
        int expected = -1;
        for (int at = 0; at < line.length(); at++) {
            char c = line.charAt(at);
            if (Characters.isInvisible(c)) {
                continue;
            }
            int origin = chart.origin().applyAsInt(first + at);
            if (origin != expected) {
                pieces.add(new Piece(
                        words.length(),
                        chart.lines().line(origin),
                        chart.lines().column(origin)));
            }
            words.append(c);
            expected = origin + 1;
        }
        return new Block(words.toString(), pieces, gap);
    }

    private static int lineEnd(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
            at++;
        }
        return at;
    }

    private static int skipSpace(String text, int from, int end) {
        int at = from;
        while (at < end && isSpace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static int lastWord(String text, int from, int end) {
        int at = end;
        while (at > from && isSpace(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || c == '\u00A0' || Characters.isInvisible(c);
    }

    /** Whether most lines that do not end a paragraph are about equally long and break off within a sentence, and none is long. */
    private static boolean isWrapped(List<Block> lines) {
        int inner = 0;
        int wrapped = 0;
        for (int at = 0; at + 1 < lines.size(); at++) {
            if (lines.get(at).text().length() > WRAPPED_AT_MOST) {
                return false;
            }
            if (!lines.get(at + 1).afterGap()) {
                int length = lines.get(at).text().length();
                boolean breaksOff = !lines.get(at).endsSentence();
                inner++;
                wrapped += length >= WRAPPED_AT_LEAST && breaksOff ? 1 : 0;
            }
        }
        return inner >= 8 && wrapped * 10 >= inner * 7;
    }

    private static List<Block> joined(List<Block> lines) {
        List<Block> paragraphs = new ArrayList<>();
        int at = 0;
        while (at < lines.size()) {
            StringBuilder words = new StringBuilder();
            List<Piece> pieces = new ArrayList<>();
            boolean gap = lines.get(at).afterGap();
            do {
                Piece line = lines.get(at).pieces().get(0);
                if (words.length() > 0) {
                    words.append(' ');
                }
                pieces.add(new Piece(words.length(), line.line(), line.column()));
                words.append(lines.get(at).text());
                at++;
            } while (at < lines.size() && !lines.get(at).afterGap());
            paragraphs.add(new Block(words.toString(), pieces, gap));
        }
        return paragraphs;
    }
}
