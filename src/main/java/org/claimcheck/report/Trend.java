package org.claimcheck.report;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.claimcheck.report.Edition.Night;
import org.claimcheck.report.TrendView.Bar;
import org.claimcheck.report.TrendView.Grid;
import org.claimcheck.report.TrendView.Label;
import org.jspecify.annotations.Nullable;

/** Draws the last nights: new findings above the axis, resolved ones below it, a line for those left open. */
final class Trend {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
    private static final double LEFT = 26;
    private static final double RIGHT = 246;
    private static final double TOP = 16;
    private static final double ZERO = 138;
    private static final double BELOW = 40;

    private final List<Night> nights;
    private final double unit;
    private final double down;
    private final double step;

    private Trend(List<Night> nights) {
        this.nights = nights;
        int most = nights.stream()
                .mapToInt(it -> Math.max(it.open(), it.newErrors() + it.newWarnings() + it.newNotes()))
                .max()
                .orElse(1);
        int settled = nights.stream().mapToInt(Night::resolved).max().orElse(0);
        this.unit = (ZERO - TOP) / Math.max(1, most);
        this.down = Math.min(unit, BELOW / Math.max(1, settled));
        this.step = (RIGHT - LEFT) / nights.size();
    }

    /** Null for fewer than two nights: one night is no trend. */
    static @Nullable TrendView of(List<Night> nights) {
        return nights.size() < 2 ? null : new Trend(nights).view();
    }

    private TrendView view() {
        Night last = nights.get(nights.size() - 1);
        List<Bar> bars = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (int at = 0; at < nights.size(); at++) {
            bars(bars, nights.get(at), LEFT + at * step);
            line.append(at == 0 ? "M" : " L")
                    .append(svg(LEFT + (at + 0.5) * step))
                    .append(' ')
                    .append(svg(height(nights.get(at).open())));
        }
        return new TrendView(
                "The last " + Wording.spelled(nights.size()) + " nights",
                description(),
                svg(step),
                grid(),
                bars,
                line.toString(),
                svg(RIGHT),
                svg(RIGHT - step / 2),
                svg(height(last.open())),
                labels(last),
                table());
    }

    private String description() {
        Night first = nights.get(0);
        Night last = nights.get(nights.size() - 1);
        Night most = nights.stream().max(Comparator.comparingInt(Night::open)).orElse(last);
        return "Open findings went from " + first.open() + " on " + DAY.format(first.day()) + " to " + last.open()
                + " on " + DAY.format(last.day()) + ", with most, " + most.open() + ", on " + DAY.format(most.day())
                + ". The last night brought " + fresh(last) + " new ones and resolved " + last.resolved() + ".";
    }

    private static int fresh(Night night) {
        return night.newErrors() + night.newWarnings() + night.newNotes();
    }

    private void bars(List<Bar> bars, Night night, double x) {
        double width = Math.min(14, step * 0.62);
        double from = x + (step - width) / 2;
        double y = ZERO;
        double errors = night.newErrors() * unit;
        if (errors > 0) {
            bars.add(new Bar("bar-e", svg(from), svg(y - errors), svg(width), svg(errors)));
        }
        double others = (night.newWarnings() + night.newNotes()) * unit;
        if (others > 1.5) {
            bars.add(
                    new Bar("bar-w", svg(from + 0.75), svg(y - errors - others), svg(width - 1.5), svg(others - 0.75)));
        }
        if (night.resolved() > 0) {
            bars.add(new Bar("bar-r", svg(from + 0.5), svg(ZERO + 0.5), svg(width - 1), svg(night.resolved() * down)));
        }
    }

    private double height(int open) {
        return ZERO - open * unit;
    }

    private List<Grid> grid() {
        int most = (int) Math.round((ZERO - TOP) / unit);
        int by = 1;
        while (most / by > 3) {
            by = switch (Integer.toString(by).charAt(0)) {
                case '1' -> by * 2;
                case '2' -> by / 2 * 5;
                default -> by * 2;
            };
        }
        List<Grid> grid = new ArrayList<>();
        for (int at = 0; at <= most; at += by) {
            grid.add(new Grid(String.valueOf(at), svg(height(at)), svg(height(at) + 4)));
        }
        return grid;
    }

    /** What the last night is labelled with, kept apart so that no label stands on another. */
    private List<Label> labels(Night last) {
        double open = height(last.open());
        double fresh = Math.max(open + 16, height(fresh(last)) + 10);
        double resolved = Math.max(ZERO + 16, fresh + 16);
        String x = svg(RIGHT + 8);
        List<Label> labels = new ArrayList<>();
        labels.add(new Label("k", x, svg(open + 4), "start", last.open() + " open"));
        labels.add(new Label("c", x, svg(Math.min(fresh, ZERO)), "start", fresh(last) + " new"));
        labels.add(new Label("q", x, svg(resolved), "start", last.resolved() + " resolved"));
        labels.add(new Label(
                "q", svg(LEFT), "196", "start", DAY.format(nights.get(0).day())));
        labels.add(new Label("q", svg(RIGHT), "196", "end", DAY.format(last.day())));
        return labels;
    }

    private List<TrendView.Night> table() {
        List<TrendView.Night> table = new ArrayList<>();
        for (int at = nights.size() - 1; at >= 0; at--) {
            Night it = nights.get(at);
            table.add(new TrendView.Night(
                    DAY.format(it.day()), it.newErrors(), it.newWarnings(), it.newNotes(), it.resolved(), it.open()));
        }
        return table;
    }

    private static String svg(double number) {
        return String.format(Locale.ROOT, "%.1f", number);
    }
}
