package org.claimcheck.report;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.claimcheck.model.Article;
import org.claimcheck.model.Claim;
import org.claimcheck.model.Fact;
import org.claimcheck.model.Fact.Agreement;
import org.claimcheck.model.Finding;
import org.claimcheck.model.NumberValue;
import org.claimcheck.report.TimelineView.Entry;
import org.claimcheck.report.TimelineView.Grid;
import org.claimcheck.report.TimelineView.Point;
import org.claimcheck.report.TimelineView.Tick;
import org.jspecify.annotations.Nullable;

/** A figure that several reports give at several times: drawn when at least three do and it changes. */
final class Timeline {

    private static final int LEAST = 3;
    private static final int MOST = 8;
    private static final double WIDTH = 460;
    private static final double LINE = 14;
    private static final double LEFT = 64;
    private static final double RIGHT = 400;
    private static final double TOP = 40;
    private static final double BOTTOM = 172;

    private static final DateTimeFormatter TICK = DateTimeFormatter.ofPattern("d MMM, HH:mm", Locale.ENGLISH);

    private final StoryContext story;
    private final Fact fact;
    private final @Nullable Finding finding;
    private final List<Report> reports;

    /** What one article reports, and when. */
    private record Report(LocalDateTime at, double number, String value, Article article, Claim claim) {}

    private Timeline(StoryContext story, Fact fact, List<Report> reports) {
        this.story = story;
        this.fact = fact;
        this.finding = story.finding(fact).orElse(null);
        this.reports = reports;
    }

    static List<TimelineView> of(StoryContext story) {
        List<TimelineView> views = new ArrayList<>();
        for (Fact fact : story.result().facts()) {
            boolean moves = fact.agreement() == Agreement.UPDATE || fact.agreement() == Agreement.CONFLICTING;
            List<Report> reports = moves ? reports(story, fact) : List.of();
            boolean changes = reports.stream().map(Report::number).distinct().count() > 1;
            boolean passes = reports.stream().map(Report::at).distinct().count() > 1;
            if (reports.size() >= LEAST && reports.size() <= MOST && changes && passes) {
                views.add(new Timeline(story, fact, reports).view());
            }
        }
        return views;
    }

    private static List<Report> reports(StoryContext story, Fact fact) {
        List<Report> reports = new ArrayList<>();
        Set<String> met = new TreeSet<>();
        fact.positions().stream().flatMap(it -> story.claims(it).stream()).forEach(claim -> {
            Article article = story.article(claim.article());
            LocalDateTime at = article == null ? null : story.desk().moment(article.published());
            if (article != null
                    && at != null
                    && claim.value() instanceof NumberValue value
                    && value.currency() == null
                    && Double.isFinite(value.min())
                    && Double.isFinite(value.max())
                    && met.add(claim.article())) {
                reports.add(new Report(at, (value.min() + value.max()) / 2, value.display(), article, claim));
            }
        });
        reports.sort(Comparator.comparing(Report::at)
                .thenComparing(it -> it.article().id()));
        return reports;
    }

    private TimelineView view() {
        String name = FactName.of(fact);
        String told = reports.stream()
                .map(it -> it.value() + " at " + TICK.format(it.at()) + " (" + Wording.source(it.article()) + ")")
                .collect(Collectors.joining(", "));
        return new TimelineView(
                "t-" + fact.id(),
                name + " by time of report",
                told + ".",
                grid(),
                ticks(),
                line(),
                points(),
                entries());
    }

    private double x(LocalDateTime at) {
        double all = Duration.between(
                        reports.get(0).at(), reports.get(reports.size() - 1).at())
                .toMinutes();
        double here = Duration.between(reports.get(0).at(), at).toMinutes();
        return LEFT + (RIGHT - LEFT) * (all == 0 ? 0 : here / all);
    }

    private double y(double number) {
        double least = reports.stream().mapToDouble(Report::number).min().orElse(0);
        double most = reports.stream().mapToDouble(Report::number).max().orElse(1);
        return BOTTOM - (BOTTOM - TOP) * (most == least ? 0.5 : (number - least) / (most - least));
    }

    /** A line for every figure; a label for the largest, the smallest, and those between that have room. */
    private List<Grid> grid() {
        double[] numbers =
                reports.stream().mapToDouble(Report::number).distinct().sorted().toArray();
        List<Grid> grid = new ArrayList<>();
        double above = Double.NEGATIVE_INFINITY;
        double lowest = y(numbers[0]);
        for (int at = numbers.length - 1; at >= 0; at--) {
            double y = y(numbers[at]);
            boolean room = at == 0 || (y - above >= LINE && lowest - y >= LINE) || at == numbers.length - 1;
            grid.add(new Grid(room ? shown(numbers[at]) : "", svg(y)));
            above = room ? y : above;
        }
        return grid;
    }

    /** The first and the last report, and those between that have room. */
    private List<Tick> ticks() {
        List<Tick> ticks = new ArrayList<>();
        double last = Double.NEGATIVE_INFINITY;
        for (Report report : reports) {
            double x = x(report.at());
            if (x - last >= 84) {
                ticks.add(new Tick(TICK.format(report.at()), svg(x)));
                last = x;
            }
        }
        return ticks;
    }

    /** Joins the reports that no finding disputes, or that stand on its larger side. */
    private String line() {
        StringBuilder path = new StringBuilder();
        double height = 0;
        for (Report report : reports) {
            if (mark(report) == Mark.DIFFERS) {
                continue;
            }
            double y = y(report.number());
            path.append(path.isEmpty() ? "M" + svg(x(report.at())) + " " + svg(y) : "H" + svg(x(report.at())));
            path.append(!path.isEmpty() && y != height ? "V" + svg(y) : "");
            height = y;
        }
        return path.toString();
    }

    /** Points with their words where these have room; what is disputed comes first, then what is later. */
    private List<Point> points() {
        List<Report> bySay = new ArrayList<>(reports);
        bySay.sort(Comparator.comparing((Report it) -> mark(it) != Mark.DIFFERS)
                .thenComparing(it -> mark(it) != Mark.UPDATE)
                .thenComparing(Report::at));
        ChartLabels labels = new ChartLabels(WIDTH);
        Map<Report, Point> points = new HashMap<>();
        for (Report report : bySay) {
            double x = x(report.at());
            double y = y(report.number());
            String value = sign(mark(report)) + report.value();
            String source = Wording.source(report.article())
                    + (story.isOwn(report.article().id()) ? ", ours" : "");
            ChartLabels.Side side = labels.place(x, y, value, source, x > (LEFT + RIGHT) / 2);
            boolean left = side == ChartLabels.Side.LEFT;
            boolean told = side != ChartLabels.Side.NONE;
            points.put(
                    report,
                    new Point(
                            css(mark(report)),
                            svg(x),
                            svg(y),
                            svg(left ? x - 10 : x + 10),
                            left ? "end" : "start",
                            told ? value : "",
                            told ? source : ""));
        }
        return reports.stream().map(points::get).toList();
    }

    private static String sign(Mark mark) {
        return mark == Mark.AGREES ? "" : mark.sign() + " ";
    }

    private static String css(Mark mark) {
        return switch (mark) {
            case DIFFERS -> "dot-c";
            case UPDATE -> "dot-u";
            default -> "dot";
        };
    }

    private List<Entry> entries() {
        return reports.stream()
                .map(report -> new Entry(
                        TICK.format(report.at()),
                        Wording.source(report.article()),
                        story.isOwn(report.article().id()),
                        mark(report).css(),
                        mark(report) == Mark.AGREES ? "" : mark(report).sign(),
                        mark(report).spoken(),
                        report.value()))
                .toList();
    }

    private Mark mark(Report report) {
        boolean first = fact.positions().get(0).claims().contains(report.claim().id());
        boolean disputed = Optional.ofNullable(finding).stream()
                .flatMap(it -> it.positions().stream())
                .anyMatch(it -> it.claims().contains(report.claim().id()));
        if (first) {
            return Mark.AGREES;
        }
        return disputed ? Mark.DIFFERS : Mark.UPDATE;
    }

    private static String shown(double number) {
        return number == Math.rint(number)
                ? String.format(Locale.ROOT, "%,d", (long) number)
                : String.format(Locale.ROOT, "%.1f", number);
    }

    private static String svg(double number) {
        return String.format(Locale.ROOT, "%.1f", number);
    }
}
