package org.claimcheck.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.claimcheck.ingest.Block.Piece;
import org.claimcheck.model.Editorial.Marked;
import org.claimcheck.model.Span;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * The text of an element as blocks: a block ends where a paragraph, a heading, a list entry or a line ends. Reads HTML and
 * the body elements of NITF.
 */
final class HtmlBlocks implements NodeVisitor {

    private static final Set<String> BLOCKS = Set.of(
            "p",
            "div",
            "section",
            "article",
            "figure",
            "figcaption",
            "table",
            "tr",
            "td",
            "th",
            "ul",
            "ol",
            "li",
            "dl",
            "dt",
            "dd",
            "blockquote",
            "pre",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "hl1",
            "hl2",
            "hedline",
            "block",
            "bq",
            "media",
            "media-caption",
            "media-producer",
            "note",
            "nitf-table",
            "caption",
            "hr",
            "br",
            "header",
            "footer",
            "tagline",
            "credit",
            "byline",
            "dateline",
            "abstract",
            "body.content",
            "fn");
    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6", "hl1", "hl2");

    /** A block and what it stands in. */
    record Part(Block block, boolean caption, boolean heading, boolean linked, List<Marked> marks) {}

    private final MarkedUp page;
    private final boolean blankLines;
    private final List<Part> parts = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private final List<Piece> pieces = new ArrayList<>();
    private final List<Marked> marks = new ArrayList<>();
    private final List<Integer> opened = new ArrayList<>();
    private int linkedLetters;
    private int captions;
    private int headings;
    private int links;
    private int next = -1;

    private HtmlBlocks(MarkedUp page, boolean blankLines) {
        this.page = page;
        this.blankLines = blankLines;
    }

    /** The blocks of an element of a page. */
    static List<Part> of(Element element, MarkedUp page) {
        return of(element, page, false);
    }

    /** The blocks of an element, where a blank line ends a block too. */
    static List<Part> of(Element element, MarkedUp page, boolean blankLines) {
        HtmlBlocks blocks = new HtmlBlocks(page, blankLines);
        element.traverse(blocks);
        blocks.flush();
        return blocks.parts;
    }

    /** The headline, at the heading that shows it, or where its words stand first, or else at the top of the page. */
    static Block headline(Document document, String words, MarkedUp page) {
        String normal = Block.normal(words);
        for (Element heading : document.select("h1, h2, title")) {
            if (Block.normal(heading.text()).equals(normal)) {
                List<Part> shown = of(heading, page);
                return shown.size() == 1 ? shown.get(0).block() : page.block(words, heading);
            }
        }
        int at = Math.max(0, page.source().indexOf(words));
        return Block.onLine(words, page.line(at), page.column(at), false);
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode text) {
            add(text);
        } else if (node instanceof Element element) {
            if (isBlock(element)) {
                flush();
            }
            count(element, 1);
            opened.add(words.length());
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            int start = opened.remove(opened.size() - 1);
            mark(element, start);
            if (isBlock(element)) {
                flush();
            }
            count(element, -1);
        }
    }

    private void count(Element element, int by) {
        String name = element.normalName();
        captions += isCaption(element, name) ? by : 0;
        headings += HEADINGS.contains(name) ? by : 0;
        links += name.equals("a") ? by : 0;
    }

    private static boolean isBlock(Element element) {
        return element.isBlock() || BLOCKS.contains(element.normalName());
    }

    private static boolean isCaption(Element element, String name) {
        return name.equals("figcaption") || name.equals("media-caption") || Clutter.isCaption(element.className());
    }

    private void mark(Element element, int start) {
        Marked mark = start < words.length() ? NitfMarks.of(element) : null;
        if (mark != null) {
            int from = start;
            while (from < words.length() && words.charAt(from) == ' ') {
                from++;
            }
            int to = words.length();
            while (to > from && words.charAt(to - 1) == ' ') {
                to--;
            }
            if (to > from) {
                String name = words.substring(from, to);
                marks.add(new Marked(mark.kind(), new Span(from, to), name, mark.value()));
            }
        }
    }

    private void add(TextNode text) {
        Spelling spelling = new Spelling(text, page);
        String raw = text.getWholeText();
        int feeds = 0;
        for (int at = 0; at < raw.length(); at++) {
            char c = raw.charAt(at);
            int origin = spelling.next(c);
            if (Characters.isInvisible(c)) {
                continue;
            }
            boolean space = Character.isWhitespace(c) || c == '\u00A0';
            feeds = c == '\n' ? feeds + 1 : space ? feeds : 0;
            if (blankLines && feeds == 2) {
                flush();
            }
            boolean wanted = !space || (words.length() > 0 && words.charAt(words.length() - 1) != ' ');
            if (wanted) {
                int place = page.chart().origin().applyAsInt(origin);
                if (place != next) {
                    pieces.add(new Piece(words.length(), page.line(origin), page.column(origin)));
                }
                next = c == '\n' ? -1 : place + 1;
                words.append(space ? ' ' : c);
                linkedLetters += links > 0 ? 1 : 0;
            }
        }
    }

    private void flush() {
        String text = words.toString().stripTrailing();
        if (!text.isEmpty()) {
            List<Piece> kept =
                    pieces.stream().filter(piece -> piece.at() < text.length()).toList();
            boolean linked = linkedLetters * 5 > text.length() * 4;
            parts.add(new Part(new Block(text, kept, true), captions > 0, headings > 0, linked, List.copyOf(marks)));
        }
        words.setLength(0);
        pieces.clear();
        marks.clear();
        opened.replaceAll(any -> 0);
        linkedLetters = 0;
        next = -1;
    }

    /** Follows the characters of a text node through its source, over entities. */
    private static final class Spelling {

        private static final int LONGEST_ENTITY = 34;

        private final String source;
        private int position;
        private boolean second;

        Spelling(TextNode text, MarkedUp page) {
            this.source = page.source();
            int start = text.sourceRange().isTracked() ? text.sourceRange().startPos() : 0;
            this.position = source.startsWith("<![CDATA[", start) ? start + 9 : start;
        }

        /** The offset in the source at which the next character is written. */
        int next(char c) {
            int at = position;
            if (second) {
                second = false;
                return Math.max(0, at - 1);
            }
            char written = at < source.length() ? source.charAt(at) : c;
            int close = written == '&' ? source.indexOf(';', at) : -1;
            if (close > at && close - at < LONGEST_ENTITY && (c != '&' || isAmpersand(at))) {
                position = close + 1;
                second = Character.isHighSurrogate(c);
            } else {
                position = at + 1;
            }
            return at;
        }

        private boolean isAmpersand(int at) {
            return source.startsWith("&amp;", at) || source.startsWith("&#", at);
        }
    }
}
