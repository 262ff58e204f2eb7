package org.claimcheck.text;

import org.claimcheck.model.Article;
import org.claimcheck.model.Dateline;
import org.claimcheck.model.Section;
import org.claimcheck.model.SectionKind;
import org.jspecify.annotations.Nullable;

/**
 * Finds the dateline at the start of an article's body: {@code BRUSSELS, Sept 3 (AFP) -} before its first sentence, or
 * {@code Brussels, Belgium, Sept 3 (AFP) Sep 03, 2025} on a line of its own.
 */
final class DatelineReader {

    /** How many lines of the body may come before the dateline: captions and bylines that nobody marked. */
    private static final int LINES = 8;

    /** The longest head, in UTF-16 code units. */
    private static final int LONGEST = 110;

    private DatelineReader() {}

    /** The dateline, or null when the body starts with an ordinary sentence. */
    static @Nullable Dateline read(Article article, Tokens tokens) {
        int lines = 0;
        for (Section section : article.sections()) {
            boolean mayHold = section.kind() == SectionKind.BODY || section.kind() == SectionKind.METADATA;
            int at = section.span().start();
            int end = Math.min(section.span().end(), article.text().length());
            while (mayHold && at < end && lines < LINES) {
                int lineEnd = lineEnd(article.text(), at, end);
                Dateline dateline = inLine(article.text(), at, lineEnd);
                if (dateline != null) {
                    return dateline;
                }
                lines += lineEnd > at && section.kind() == SectionKind.BODY ? 1 : 0;
                at = lineEnd + 1;
            }
        }
        return null;
    }

    private static int lineEnd(String text, int from, int end) {
        int newline = text.indexOf('\n', from);
        return newline < 0 || newline > end ? end : newline;
    }

    private static @Nullable Dateline inLine(String text, int lineStart, int lineEnd) {
        int start = lineStart;
        while (start < lineEnd && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        if (start >= lineEnd || !isHeadStart(text.charAt(start))) {
            return null;
        }
        int dash = dash(text, start, Math.min(lineEnd, start + LONGEST));
        if (dash >= 0) {
            return new DatelineHead(text, start, dash).read(afterDash(text, dash, lineEnd), false);
        }
        int last = lineEnd;
        while (last > start && Character.isWhitespace(text.charAt(last - 1))) {
            last--;
        }
        return last - start > LONGEST ? null : new DatelineHead(text, start, last).read(last, true);
    }

    private static boolean isHeadStart(char c) {
        return Character.isUpperCase(c) || Character.isDigit(c);
    }

    /** Offset of the first dash that stands free on its left side, or -1; a hyphen inside a name is none. */
    private static int dash(String text, int from, int end) {
        for (int at = from + 2; at < end; at++) {
            char c = text.charAt(at);
            char before = text.charAt(at - 1);
            boolean free = Character.isWhitespace(before) || before == ')';
            if (free && (c == '-' || c == '_')) {
                return at;
            }
            if (c == '–' || c == '—' || (c == '-' && at + 1 < end && text.charAt(at + 1) == '-')) {
                return at;
            }
        }
        return -1;
    }

    private static int afterDash(String text, int dash, int end) {
        int at = dash;
        while (at < end && "-–—_".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }
}
