package org.claimcheck.report;

import java.util.List;

/** The last nights as a chart with the same in a table; all lengths in the units of the drawing. */
public record TrendView(
        String title,
        String description,
        String width,
        List<Grid> grid,
        List<Bar> bars,
        String line,
        String axis,
        String lastX,
        String lastY,
        List<Label> labels,
        List<Night> nights) {

    public record Grid(String label, String y, String textY) {}

    public record Bar(String css, String x, String y, String width, String height) {}

    public record Label(String css, String x, String y, String anchor, String text) {}

    public record Night(String day, int newErrors, int newWarnings, int newNotes, int resolved, int open) {}
}
