package org.claimcheck.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One story of the HTML report, as its template needs it. */
public record StoryView(
        String anchor,
        String label,
        String deck,
        String counts,
        String line,
        List<Source> sources,
        List<Column> columns,
        List<Row> rows,
        List<FindingView> findings,
        List<Held> compared,
        List<Member> grouped) {

    /** An independent source with the copies that go back to it. */
    public record Source(
            String name, String headline, String when, @Nullable String url, String copiesLabel, List<Copy> copies) {}

    /** A copy or rewrite. */
    public record Copy(String name, String headline, String when) {}

    /** A column of the matrix: one article. */
    public record Column(String article, String name, String when) {}

    /**
     * A row of the matrix: one fact.
     *
     * @param link anchor of the finding about it, or null
     * @param single whether one article alone speaks of it
     */
    public record Row(String label, String agreement, @Nullable String link, boolean single, List<Cell> cells) {}

    /** What one article says of one fact; an empty value is silence. */
    public record Cell(String mark, String sign, String spoken, String value, String words, String source) {}

    /** A disagreement. */
    public record FindingView(
            String id,
            String rule,
            String fact,
            String severity,
            String severityWord,
            String status,
            String sources,
            boolean tense,
            String message,
            String because,
            String whyLabel,
            String tally,
            List<Side> sides) {}

    /** One side of a disagreement; what goes beyond the first few pieces of evidence is folded. */
    public record Side(String display, String tally, List<Quoted> evidence, List<Quoted> folded) {}

    /** A sentence with the words that count. */
    public record Quoted(String before, String words, String after, String where) {}

    /** Values that were compared and held compatible, with the reason. */
    public record Held(String fact, String because, String sources) {}

    /** Why an article is in the story. */
    public record Member(String name, String because) {}

    public StoryView {
        sources = List.copyOf(sources);
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        findings = List.copyOf(findings);
        compared = List.copyOf(compared);
        grouped = List.copyOf(grouped);
    }
}
