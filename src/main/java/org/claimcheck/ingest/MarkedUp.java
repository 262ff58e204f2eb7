package org.claimcheck.ingest;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Markup as it was written, HTML or XML, with the place of each of its characters in the file. Entities that a document
 * declares are not expanded, and nothing that it refers to is fetched: the parser knows neither.
 *
 * @param source the markup
 * @param chart where it stood
 */
record MarkedUp(String source, Chart chart) {

    private static final int DEEPEST = 256;

    /** A whole file. */
    static MarkedUp file(String source) {
        return new MarkedUp(source, Chart.of(source));
    }

    Document html() {
        return Jsoup.parse(
                source, "", Parser.htmlParser().setTrackPosition(true).setMaxDepth(DEEPEST));
    }

    Document xml() {
        return Jsoup.parse(source, "", Parser.xmlParser().setTrackPosition(true).setMaxDepth(DEEPEST));
    }

    /** Markup that stands in an element of this, as CDATA or escaped. */
    MarkedUp inside(Element element) {
        boolean placed = element.childNodeSize() > 0
                && element.childNode(0).sourceRange().isTracked();
        if (!placed || element.childNodeSize() != 1) {
            String words = element.wholeText();
            int start =
                    element.sourceRange().isTracked() ? element.sourceRange().startPos() : 0;
            return new MarkedUp(words, chart.within(offset -> start));
        }
        int start = element.childNode(0).sourceRange().startPos();
        int end = element.childNode(0).sourceRange().endPos();
        boolean data = source.startsWith("<![CDATA[", start);
        if (data) {
            String words = element.wholeText();
            return new MarkedUp(words, chart.within(offset -> start + 9 + offset));
        }
        Located located = Located.markup(source, start, Math.min(end, source.length()));
        return new MarkedUp(located.text(), chart.within(located.origin()));
    }

    /** The words of an element as one block; null when there is none, or it is blank. */
    @Nullable
    Block block(@Nullable Element element) {
        List<HtmlBlocks.Part> parts = element == null ? List.of() : HtmlBlocks.of(element, this);
        if (parts.size() == 1) {
            return parts.get(0).block();
        }
        String words = element == null ? "" : element.text().strip();
        return element == null || words.isEmpty() ? null : block(words, element);
    }

    /** Words that stand in an element. */
    Block block(String words, Element element) {
        int start = element.childNodeSize() > 0
                        && element.childNode(0).sourceRange().isTracked()
                ? element.childNode(0).sourceRange().startPos()
                : element.sourceRange().isTracked() ? element.sourceRange().startPos() : 0;
        return Block.onLine(Characters.sound(words), line(start), column(start), true);
    }

    /** 1-based line in the file of an offset into the source. */
    int line(int offset) {
        return chart.line(offset);
    }

    /** 1-based column in the file of an offset into the source. */
    int column(int offset) {
        return chart.column(offset);
    }
}
