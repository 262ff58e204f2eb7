package org.claimcheck.ingest;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;
import org.jsoup.parser.Parser;

/**
 * A text that was written with escapes, read, with the place of each of its characters: where a run of characters stands
 * as it was written, one entry says so.
 *
 * @param text the text without escapes
 * @param origin from an offset into the text to the offset at which it was written
 */
record Located(String text, IntUnaryOperator origin) {

    private static final int LONGEST_ENTITY = 34;

    /** Puts a text together, stretch by stretch. */
    private static final class Runs {

        private final StringBuilder text = new StringBuilder();
        private int[] at = new int[8];
        private int[] from = new int[8];
        private int count;
        private int next = -1;

        void add(String words, int origin) {
            if (origin != next) {
                if (count == at.length) {
                    at = Arrays.copyOf(at, count * 2);
                    from = Arrays.copyOf(from, count * 2);
                }
                at[count] = text.length();
                from[count++] = origin;
            }
            text.append(words);
            next = origin + words.length();
        }

        void escape(String words, int origin) {
            next = -1;
            add(words, origin);
            next = -1;
        }

        Located done() {
            int[] starts = Arrays.copyOf(at, count);
            int[] origins = Arrays.copyOf(from, count);
            return new Located(text.toString(), offset -> {
                int found = Arrays.binarySearch(starts, offset);
                int run = found >= 0 ? found : -found - 2;
                return run < 0 ? 0 : origins[run] + offset - starts[run];
            });
        }
    }

    /** The JSON string whose opening quotation mark stands at an offset. */
    static Located json(String source, int quote) {
        Runs runs = new Runs();
        int start = quote + 1;
        int at = start;
        while (at < source.length() && source.charAt(at) != '"') {
            if (source.charAt(at) != '\\') {
                at++;
                continue;
            }
            if (at > start) {
                runs.add(source.substring(start, at), start);
            }
            boolean coded = at + 5 < source.length() && source.charAt(at + 1) == 'u';
            runs.escape(coded ? coded(source, at + 2) : escaped(source, at + 1), at);
            at += coded ? 6 : 2;
            start = at;
        }
        int end = Math.min(at, source.length());
        if (end > start) {
            runs.add(source.substring(start, end), start);
        }
        return runs.done();
    }

    private static String coded(String source, int at) {
        try {
            return String.valueOf((char) Integer.parseInt(source, at, at + 4, 16));
        } catch (NumberFormatException e) {
            return "\uFFFD";
        }
    }

    private static String escaped(String source, int at) {
        char c = at < source.length() ? source.charAt(at) : ' ';
        return switch (c) {
            case 'n' -> "\n";
            case 't' -> "\t";
            case 'r' -> "\r";
            case 'b' -> "\b";
            case 'f' -> "\f";
            default -> String.valueOf(c);
        };
    }

    /** Markup that stands escaped in other markup, as a paragraph in a feed does, from one offset to before another. */
    static Located markup(String source, int start, int end) {
        Runs runs = new Runs();
        int from = start;
        for (int at = start; at < end; at++) {
            int close = source.charAt(at) == '&' ? source.indexOf(';', at) : -1;
            if (close > at && close < end && close - at < LONGEST_ENTITY) {
                if (at > from) {
                    runs.add(source.substring(from, at), from);
                }
                runs.escape(Parser.unescapeEntities(source.substring(at, close + 1), false), at);
                from = close + 1;
                at = close;
            }
        }
        if (end > from) {
            runs.add(source.substring(from, end), from);
        }
        return runs.done();
    }
}
