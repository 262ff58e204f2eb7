package org.claimcheck.extract.quote;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.claimcheck.model.Article;
import org.claimcheck.model.Section;
import org.claimcheck.model.Span;

/**
 * Finds what stands between quotation marks in one pass over the characters: double and single, straight and curly,
 * guillemets, marks left open at the end of a paragraph. Apostrophes and inch signs are told apart by what stands on
 * either side; marks inside marks belong to the outer run. Two apostrophes or grave accents, as some archives keep
 * quotation marks, count as one mark.
 */
final class QuoteMarks {

    /** Stands for the closing mark that is written as two apostrophes. */
    static final char FLATTENED = '\u2033';

    private final String text;
    private final char[] characters;
    private final ClosingMarks closings;
    private final List<QuotedRun> runs = new ArrayList<>();

    private QuoteMarks(String text) {
        this.text = text;
        this.characters = text.toCharArray();
        this.closings = new ClosingMarks(characters);
    }

    private char charAt(int at) {
        return characters[at];
    }

    /** The quoted runs of an article's readable sections, in text order. */
    static List<QuotedRun> find(Article article) {
        QuoteMarks marks = new QuoteMarks(article.text());
        for (Section section : article.sections()) {
            if (section.kind().isRead()) {
                marks.section(section.span());
            }
        }
        return marks.runs;
    }

    private void section(Span section) {
        int end = Math.min(section.end(), text.length());
        int at = section.start();
        boolean open = false;
        while (at < end) {
            int lineEnd = at;
            while (lineEnd < end && !isLineBreak(charAt(lineEnd))) {
                lineEnd++;
            }
            if (lineEnd > at && !text.substring(at, lineEnd).isBlank()) {
                open = line(new Span(at, lineEnd), open);
            }
            at = lineEnd + 1;
        }
    }

    private static boolean isLineBreak(char c) {
        return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029';
    }

    /** Reads one paragraph; returns whether its last mark was left open. */
    private boolean line(Span line, boolean openBefore) {
        int at = line.start();
        boolean first = true;
        boolean unclosed = false;
        Map<Character, Integer> lasts = new HashMap<>(); // where each closing mark stands last in this paragraph
        String exhausted = ""; // closing marks that do not come again in this paragraph
        while (at < line.end()) {
            char c = charAt(at);
            if (ClosingMarks.isPlain(c)) {
                first = first && c == ' ';
                at++;
                continue;
            }
            char closer = opens(at, line);
            if (closer == 0) {
                first = first && ClosingMarks.isSpace(c);
                at += closings.isFlattened(at, line.end()) ? 2 : 1;
                continue;
            }
            boolean none = exhausted.indexOf(closer) >= 0;
            int width = closer == FLATTENED ? 2 : 1;
            int close = none ? -1 : closings.of(at + width, closer, line);
            boolean single = closer == '’';
            if (close < 0 && single) {
                at++;
                continue;
            }
            unclosed = close < 0;
            boolean gone = unclosed && !none && lastOf(closer, line, lasts) <= at;
            exhausted += gone ? closer : "";
            int contentEnd = unclosed ? unclosedEnd(at, line, first) : close;
            Span marks = new Span(at, Math.max(unclosed ? contentEnd : close + width, at + width));
            QuotedRun run = run(marks, at + width, contentEnd, line, closer);
            boolean words = run.content().length() > 0;
            if (words) {
                runs.add(first && openBefore ? run.asReopened() : run);
            }
            unclosed &= contentEnd == lastOf(line);
            first = false;
            at = Math.max(at + 1, run.span().end());
        }
        return unclosed;
    }

    private int lastOf(char closer, Span line, Map<Character, Integer> lasts) {
        return lasts.computeIfAbsent(
                closer, mark -> text.substring(line.start(), line.end()).lastIndexOf(mark) + line.start());
    }

    private QuotedRun run(Span marks, int from, int contentEnd, Span line, char closer) {
        int start = from;
        while (start < contentEnd && ClosingMarks.isSpace(charAt(start))) {
            start++;
        }
        int stop = Math.max(start, contentEnd);
        while (stop > start && ClosingMarks.isSpace(charAt(stop - 1))) {
            stop--;
        }
        return new QuotedRun(marks, new Span(start, stop), line, false, closer == '’', closer == FLATTENED);
    }

    private int lastOf(Span line) {
        int end = line.end();
        while (end > line.start() && ClosingMarks.isSpace(charAt(end - 1))) {
            end--;
        }
        return end;
    }

    /**
     * Where an unclosed quotation is taken to end: with its paragraph if it began it, or goes on in the next, and no other is
     * opened there, else with its sentence.
     */
    private int unclosedEnd(int open, Span line, boolean first) {
        if ((first || isReopened(open, line))
                && text.substring(open + 1, line.end()).indexOf(charAt(open)) < 0) {
            return lastOf(line);
        }
        for (int at = open + 1; at < line.end() - 1; at++) {
            char c = charAt(at);
            boolean stop = (c == '.' || c == '!' || c == '?') && ClosingMarks.isSpace(charAt(at + 1));
            if (stop
                    && (at + 2 >= line.end()
                            || Character.isUpperCase(charAt(at + 2))
                            || "“\"‘«„".indexOf(charAt(at + 2)) >= 0)) {
                return at + 1;
            }
        }
        return lastOf(line);
    }

    /** Whether the next paragraph begins with the same mark. */
    private boolean isReopened(int open, Span line) {
        int next = line.end();
        while (next < text.length() && (isLineBreak(charAt(next)) || ClosingMarks.isSpace(charAt(next)))) {
            next++;
        }
        return next > line.end() && next < text.length() && charAt(next) == charAt(open);
    }

    /** The mark that closes a quotation opened here, or 0 when none is opened. */
    private char opens(int at, Span line) {
        char c = charAt(at);
        if (closings.isFlattened(at, line.end())) {
            return at + 2 < line.end() && !ClosingMarks.isSpace(charAt(at + 2)) && boundaryBefore(at, line)
                    ? FLATTENED
                    : 0;
        }
        return switch (c) {
            case '“' -> '”';
            case '„' -> '“';
            case '«' -> '»';
            case '‹' -> '›';
            case '"' -> wordAfter(at, line) && boundaryBefore(at, line) ? '"' : 0;
            case '‘' -> wordAfter(at, line) && boundaryBefore(at, line) ? '’' : 0;
            case '\'' -> wordAfter(at, line) && boundaryBefore(at, line) && !isElision(at, line) ? '’' : 0;
            default -> 0;
        };
    }

    private boolean wordAfter(int at, Span line) {
        return at + 1 < line.end() && !ClosingMarks.isSpace(charAt(at + 1));
    }

    private boolean boundaryBefore(int at, Span line) {
        if (at == line.start()) {
            return true;
        }
        char before = charAt(at - 1);
        return ClosingMarks.isSpace(before) || "([{—–-:/,;…“‘".indexOf(before) >= 0;
    }

    /** "'90s", "'em": an apostrophe at the start of a word. */
    private boolean isElision(int at, Span line) {
        int end = at + 1;
        while (end < line.end() && Character.isLetterOrDigit(charAt(end))) {
            end++;
        }
        String word = text.substring(at + 1, end);
        return word.isEmpty()
                || Character.isDigit(word.charAt(0))
                || List.of("em", "tis", "twas", "til", "cause", "n", "bout").contains(word);
    }
}
