package org.claimcheck.ingest;

import java.util.ArrayList;
import java.util.List;
import org.claimcheck.ingest.Block.Piece;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * The blocks of a text in Markdown, each character with its place. Pictures, fenced code and HTML tags are no words of an
 * article; HTML blocks are read as HTML.
 *
 * @see <a href="https://spec.commonmark.org/">CommonMark</a>
 */
final class Markdown extends AbstractVisitor {

    private static final Parser PARSER = Parser.builder()
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .build();

    private final MarkedUp source;
    private final List<HtmlBlocks.Part> parts = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private final List<Piece> pieces = new ArrayList<>();
    private int linked;
    private int links;
    private int next = -1;

    private Markdown(MarkedUp source) {
        this.source = source;
    }

    /** Whether a text without front matter begins as Markdown does: with a heading that its sign marks. */
    static boolean isMarkdown(String text) {
        int at = 0;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return text.startsWith("# ", at) || text.startsWith("## ", at);
    }

    /** The blocks of a text. */
    static List<HtmlBlocks.Part> blocks(MarkedUp source) {
        Markdown reader = new Markdown(source);
        PARSER.parse(source.source()).accept(reader);
        return reader.parts;
    }

    @Override
    public void visit(Heading heading) {
        visitChildren(heading);
        flush(true);
    }

    @Override
    public void visit(Paragraph paragraph) {
        visitChildren(paragraph);
        flush(false);
    }

    @Override
    public void visit(HtmlBlock html) {
        List<SourceSpan> spans = html.getSourceSpans();
        if (!spans.isEmpty()) {
            SourceSpan last = spans.get(spans.size() - 1);
            int from = spans.get(0).getInputIndex();
            String markup = source.source().substring(from, last.getInputIndex() + last.getLength());
            MarkedUp inside = new MarkedUp(markup, source.chart().within(offset -> from + offset));
            parts.addAll(HtmlBlocks.of(inside.html().body(), inside));
        }
    }

    /** A paragraph that is set in by four spaces; nobody prints code in a newspaper. */
    @Override
    public void visit(IndentedCodeBlock block) {
        for (SourceSpan span : block.getSourceSpans()) {
            add(source.source().substring(span.getInputIndex(), span.getInputIndex() + span.getLength()), span);
            space(span.getInputIndex() + span.getLength());
        }
        flush(false);
    }

    @Override
    public void visit(FencedCodeBlock block) {
        // no words of an article
    }

    @Override
    public void visit(Image image) {
        // its words describe the picture to those who cannot see it
    }

    @Override
    public void visit(Link link) {
        links++;
        visitChildren(link);
        links--;
    }

    @Override
    public void visit(Text text) {
        spans(text, text.getLiteral());
    }

    @Override
    public void visit(Code code) {
        spans(code, code.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak lineBreak) {
        space(place(lineBreak));
    }

    @Override
    public void visit(HardLineBreak lineBreak) {
        flush(false);
    }

    private static int place(Node node) {
        return node.getSourceSpans().isEmpty()
                ? 0
                : node.getSourceSpans().get(0).getInputIndex();
    }

    private void spans(Node node, String literal) {
        if (!node.getSourceSpans().isEmpty()) {
            add(literal, node.getSourceSpans().get(0));
        }
    }

    private void space(int origin) {
        if (words.length() > 0 && words.charAt(words.length() - 1) != ' ') {
            character(' ', origin);
        }
    }

    /** Adds the words of a span, following its source over entities and backslashes. */
    private void add(String literal, SourceSpan span) {
        int at = span.getInputIndex();
        int end = at + span.getLength();
        for (int letter = 0; letter < literal.length(); letter++) {
            char c = literal.charAt(letter);
            boolean low = letter > 0 && Character.isSurrogatePair(literal.charAt(letter - 1), c);
            char written = at < end ? source.source().charAt(at) : c;
            int origin = Math.min(at, Math.max(0, end - 1));
            boolean entity = written == '&' && (c != '&' || isAmpersand(at));
            if (written == c && !entity) {
                at++;
            } else if (written == '\\') {
                origin = Math.min(at + 1, Math.max(0, end - 1));
                at += 2;
            } else if (entity) {
                int close = source.source().indexOf(';', at);
                at = close > at && close < end ? close + 1 : at + 1;
            } else if (!low) {
                at++;
            }
            if (Character.isWhitespace(c) || c == '\u00A0') {
                space(origin);
            } else if (!Characters.isInvisible(c)) {
                character(c, origin);
            }
        }
    }

    private boolean isAmpersand(int at) {
        return source.source().startsWith("&amp;", at) || source.source().startsWith("&#", at);
    }

    private void character(char c, int origin) {
        int place = source.chart().origin().applyAsInt(origin);
        if (place != next) {
            pieces.add(new Piece(words.length(), source.line(origin), source.column(origin)));
        }
        next = place + 1;
        words.append(c);
        linked += links > 0 ? 1 : 0;
    }

    private void flush(boolean heading) {
        String text = words.toString().stripTrailing();
        if (!text.isEmpty()) {
            List<Piece> kept =
                    pieces.stream().filter(piece -> piece.at() < text.length()).toList();
            boolean link = linked * 5 > text.length() * 4;
            parts.add(new HtmlBlocks.Part(new Block(text, kept, true), false, heading, link, List.of()));
        }
        words.setLength(0);
        pieces.clear();
        linked = 0;
        next = -1;
    }
}
