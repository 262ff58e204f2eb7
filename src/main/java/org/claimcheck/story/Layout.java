package org.claimcheck.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.claimcheck.model.Article;
import org.claimcheck.model.Section;
import org.claimcheck.model.SectionKind;
import org.claimcheck.model.Span;
import org.claimcheck.text.DataFile;

/**
 * The items that an article's layout sets apart: under headings and separators, as bullets, as entries of a live blog with their
 * times, under datelines of their own, or by words such as "in other news".
 */
final class Layout {

    /** Words of a heading at most, and characters. */
    private static final int HEADING_WORDS = 12;

    private static final int HEADING_LENGTH = 80;

    /** Words that what stands under a heading has at least. */
    private static final int PARAGRAPH = 12;

    private static final String SPACES = " \t\n\u000B\f\r";

    private static final Pattern SEPARATOR = Pattern.compile("[\\s*•·_=~#—–-]{3,}");
    private static final Pattern TIME = Pattern.compile(
            "(?:\\d{1,2}[:.]\\d{2}(?: ?[ap]\\.?m\\b\\.?)?|\\d{1,2} ?[ap]\\.?m\\b\\.?)(?: ?[A-Z]{2,4}\\b)?(?:$|\\s*[-–—:|]|\\s+(?=\\p{Lu}))");
    private static final Pattern BULLET = Pattern.compile("(?:[•▪■●‣◦*–—-]|\\d{1,2}[.)])\\s+(?=\\S)");
    private static final Pattern DATELINE = Pattern.compile(
            "\\p{Lu}[\\p{Lu} .'’-]{2,30}(?:, \\p{L}[\\p{L}. ]{1,20})?(?: \\([A-Za-z /]{2,20}\\))? ?[—–-] ?(?=\\S)");
    private static final List<String> OPENERS = DataFile.lines(Layout.class, "part-openers.txt");

    private final List<Span> items = new ArrayList<>();
    private int start = -1;
    private int end;
    private boolean marked;

    private Layout() {}

    /** The items in their order, what stands before the first mark among them; none where no mark is. */
    static List<Span> items(Article article) {
        Layout layout = new Layout();
        List<Line> lines = lines(article);
        for (int at = 0; at < lines.size(); at++) {
            layout.line(lines.get(at), at + 1 < lines.size() ? lines.get(at + 1) : null);
        }
        layout.close();
        return layout.marked ? List.copyOf(layout.items) : List.of();
    }

    private record Line(Span span, String words, SectionKind kind) {

        int count() {
            return Layout.words(words);
        }
    }

    /** How many pieces white space cuts a text into: its words, an empty one before white space that it begins with. */
    static int words(String text) {
        int words = 0;
        boolean inside = false;
        for (int at = 0; at < text.length(); at++) {
            boolean space = SPACES.indexOf(text.charAt(at)) >= 0;
            words += !space && !inside ? 1 : 0;
            inside = !space;
        }
        boolean before = words > 0 && SPACES.indexOf(text.charAt(0)) >= 0;
        return before ? words + 1 : words;
    }

    private static List<Line> lines(Article article) {
        List<Line> lines = new ArrayList<>();
        String text = article.text();
        for (Section section : article.sections()) {
            if (section.kind() != SectionKind.BODY && section.kind() != SectionKind.HEADING) {
                continue;
            }
            int last = Math.min(section.span().end(), text.length());
            int at = section.span().start();
            while (at < last) {
                int lineEnd = text.indexOf('\n', at);
                lineEnd = lineEnd < 0 || lineEnd > last ? last : lineEnd;
                String words = text.substring(at, lineEnd).strip();
                if (!words.isEmpty()) {
                    lines.add(new Line(new Span(at, lineEnd), words, section.kind()));
                }
                at = lineEnd + 1;
            }
        }
        return lines;
    }

    private void line(Line line, @org.jspecify.annotations.Nullable Line next) {
        boolean separator = SEPARATOR.matcher(line.words).matches();
        if (separator || begins(line, next)) {
            marked |= start >= 0;
            close();
        }
        if (!separator) {
            start = start < 0 ? line.span.start() : start;
            end = line.span.end();
        }
    }

    private void close() {
        if (start >= 0) {
            items.add(new Span(start, end));
        }
        start = -1;
    }

    private static boolean begins(Line line, @org.jspecify.annotations.Nullable Line next) {
        return line.kind == SectionKind.HEADING
                || isHeading(line.words, next)
                || TIME.matcher(line.words).lookingAt()
                || (BULLET.matcher(line.words).lookingAt() && line.count() >= PARAGRAPH)
                || (DATELINE.matcher(line.words).lookingAt() && line.count() >= PARAGRAPH)
                || isOpened(line.words);
    }

    private static boolean isHeading(String words, @org.jspecify.annotations.Nullable Line next) {
        char first = words.charAt(0);
        char last = words.charAt(words.length() - 1);
        return words.length() <= HEADING_LENGTH
                && words(words) <= HEADING_WORDS
                && (Character.isUpperCase(first) || Character.isDigit(first))
                && ".,;:!\"”’')".indexOf(last) < 0
                && next != null
                && next.kind == SectionKind.BODY
                && next.count() >= PARAGRAPH;
    }

    private static boolean isOpened(String words) {
        String lower = words.substring(0, Math.min(words.length(), 40)).toLowerCase(Locale.ROOT);
        return OPENERS.stream().anyMatch(lower::startsWith);
    }
}
