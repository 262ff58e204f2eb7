package org.claimcheck.report;

import java.util.List;

/**
 * A figure that changes, by time of report; drawn and as a table.
 *
 * @param line path of the reports that can all be true
 */
public record TimelineView(
        String id,
        String title,
        String description,
        List<Grid> grid,
        List<Tick> ticks,
        String line,
        List<Point> points,
        List<Entry> entries) {

    /** A value on the vertical axis. */
    public record Grid(String label, String y) {}

    /** A time on the horizontal axis. */
    public record Tick(String label, String x) {}

    /** One report; its words stand to the right or to the left of it. */
    public record Point(String mark, String x, String y, String labelX, String anchor, String value, String source) {}

    /** The same in the table. */
    public record Entry(
            String when, String source, boolean own, String mark, String sign, String spoken, String value) {}

    public TimelineView {
        grid = List.copyOf(grid);
        ticks = List.copyOf(ticks);
        points = List.copyOf(points);
        entries = List.copyOf(entries);
    }
}
