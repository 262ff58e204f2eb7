package org.claimcheck.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What each report says of each fact.
 *
 * @param groups the outlets, each over its reports
 * @param note what was left out, or an empty string
 */
public record MatrixView(List<Group> groups, List<Column> columns, List<Row> rows, String note) {

    /** An outlet and how many of the columns are its reports. */
    public record Group(String name, boolean own, int columns) {}

    /** One article. */
    public record Column(String article, String source, boolean own, String when) {}

    /**
     * One fact.
     *
     * @param link where the finding about it is shown, or null
     * @param first whether a new kind of row begins: those that fit, those of one source
     */
    public record Row(
            String label, String agreement, @Nullable String link, boolean single, boolean first, List<Cell> cells) {

        public Row {
            cells = List.copyOf(cells);
        }

        /** The CSS classes, or null for none. */
        public @Nullable String css() {
            return single ? first ? "single break" : "single" : first ? "break" : null;
        }
    }

    /** What one article says of one fact; an empty value is silence. */
    public record Cell(
            String mark, String sign, String spoken, String value, String words, String source, boolean own) {}

    public MatrixView {
        groups = List.copyOf(groups);
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }
}
