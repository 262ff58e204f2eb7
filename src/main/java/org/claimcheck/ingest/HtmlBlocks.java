package org.claimcheck.ingest;

import java.util.ArrayList;
import java.util.List;
import org.claimcheck.ingest.Block.Piece;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** The text of an element as blocks: a block ends where a paragraph, a heading, a list entry or a line ends. */
final class HtmlBlocks implements NodeVisitor {

    /** What is never part of an article. */
    static final String CLUTTER = "script, style, noscript, template, iframe, button, input, select, textarea, nav,"
            + " svg, video, audio, object";

    /** What is no part of an article unless most of the page stands in it. */
    static final String SUSPECT = "form, footer, aside, [hidden], [aria-hidden=true], [role=navigation],"
            + " [role=complementary], [class~=(?i)(^|[-_ ])(related|promo|newsletter|share|sharing|social|comments?|advert|"
            + "advertisement|ads?|cookie|breadcrumbs?|menu|sidebar|recommended|trending|most-read|footer|subscribe|popup|"
            + "modal)([-_ ]|$)], [id~=(?i)(^|[-_])(comments?|sidebar|footer|related|newsletter|menu|cookie)([-_]|$)]";

    private static final String CAPTIONS = "figcaption, [class~=(?i)caption]";

    /** A block and what it stands in. */
    record Part(Block block, boolean caption, boolean linked) {}

    private final List<Part> parts = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private final List<Piece> pieces = new ArrayList<>();
    private int linkedLetters;
    private int captions;
    private int links;

    private HtmlBlocks() {}

    static List<Part> of(Element element) {
        HtmlBlocks blocks = new HtmlBlocks();
        element.traverse(blocks);
        blocks.flush();
        return blocks.parts;
    }

    /** The headline, at the heading that shows it, or else at the top of the page. */
    static Block headline(Document page, String words) {
        for (Element heading : page.select("h1, h2, title")) {
            if (Block.normal(heading.text()).equals(Block.normal(words))) {
                Range.Position at = heading.sourceRange().start();
                return Block.onLine(words, Math.max(1, at.lineNumber()), Math.max(1, at.columnNumber()), false);
            }
        }
        return Block.onLine(words, 1, 1, false);
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode text) {
            add(text);
        } else if (node instanceof Element element) {
            if (element.isBlock() || element.normalName().equals("br")) {
                flush();
            }
            captions += element.is(CAPTIONS) ? 1 : 0;
            links += element.normalName().equals("a") ? 1 : 0;
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            if (element.isBlock()) {
                flush();
            }
            captions -= element.is(CAPTIONS) ? 1 : 0;
            links -= element.normalName().equals("a") ? 1 : 0;
        }
    }

    private void add(TextNode text) {
        String raw = text.getWholeText();
        Range.Position start = text.sourceRange().start();
        int line = Math.max(1, start.lineNumber());
        int column = Math.max(1, start.columnNumber());
        boolean fresh = true;
        for (int at = 0; at < raw.length(); at++) {
            char c = raw.charAt(at);
            boolean space = Character.isWhitespace(c) || c == '\u00A0';
            boolean wanted = !space || (words.length() > 0 && words.charAt(words.length() - 1) != ' ');
            if (wanted && (fresh || space)) {
                pieces.add(new Piece(words.length(), line, column));
                fresh = false;
            }
            if (wanted) {
                words.append(space ? ' ' : c);
                linkedLetters += links > 0 ? 1 : 0;
            } else {
                fresh = true;
            }
            line += c == '\n' ? 1 : 0;
            column = c == '\n' ? 1 : column + 1;
        }
    }

    private void flush() {
        String text = words.toString().stripTrailing();
        if (!text.isEmpty()) {
            List<Piece> kept =
                    pieces.stream().filter(piece -> piece.at() < text.length()).toList();
            boolean linked = linkedLetters * 5 > text.length() * 4;
            parts.add(new Part(new Block(text, kept, true), captions > 0, linked));
        }
        words.setLength(0);
        pieces.clear();
        linkedLetters = 0;
    }
}
