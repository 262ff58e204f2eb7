package org.claimcheck.ingest;

import java.util.ArrayList;
import java.util.List;
import org.claimcheck.ingest.Block.Piece;
import org.claimcheck.model.Section;
import org.claimcheck.model.SectionKind;
import org.claimcheck.model.SourceMap;
import org.claimcheck.model.Span;

/** Puts an article's text together block by block, keeping where each character stood. */
final class ArticleText {

    private static final String GAP = "\n\n";

    private final StringBuilder text = new StringBuilder();
    private final List<Section> sections = new ArrayList<>();
    private final List<Piece> runs = new ArrayList<>();

    /** Adds a block as a section of this kind, after a blank line; the offset at which it starts. */
    int add(Block block, SectionKind kind) {
        if (text.length() > 0) {
            text.append(GAP);
        }
        int start = text.length();
        text.append(block.text());
        block.pieces().forEach(piece -> runs.add(new Piece(start + piece.at(), piece.line(), piece.column())));
        int end = start + (kind == SectionKind.HEADLINE ? SiteName.start(block.text()) : text.length() - start);
        sections.add(new Section(kind, new Span(start, end)));
        if (end < text.length()) {
            sections.add(new Section(SectionKind.BOILERPLATE, new Span(end, text.length())));
        }
        return start;
    }

    boolean isEmpty() {
        return text.length() == 0;
    }

    String text() {
        return text.toString();
    }

    /** The sections, neighbours of one kind joined. */
    List<Section> sections() {
        return joined(sections);
    }

    static List<Section> joined(List<Section> parts) {
        List<Section> joined = new ArrayList<>();
        for (Section part : parts) {
            Section last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            boolean same = last != null
                    && last.kind() == part.kind()
                    && part.kind() != SectionKind.CAPTION
                    && part.kind() != SectionKind.HEADING;
            if (same && last != null) {
                Span whole = new Span(last.span().start(), part.span().end());
                joined.set(joined.size() - 1, new Section(part.kind(), whole));
            } else {
                joined.add(part);
            }
        }
        return joined;
    }

    SourceMap sourceMap() {
        return sourceMap(runs);
    }

    /** The map of runs in the order of their offsets. */
    static SourceMap sourceMap(List<Piece> runs) {
        int[] offsets = new int[runs.size()];
        int[] lines = new int[runs.size()];
        int[] columns = new int[runs.size()];
        for (int at = 0; at < offsets.length; at++) {
            offsets[at] = runs.get(at).at();
            lines[at] = runs.get(at).line();
            columns[at] = runs.get(at).column();
        }
        return new SourceMap(offsets, lines, columns);
    }
}
