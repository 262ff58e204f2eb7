package org.claimcheck.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** The page that lists past runs, with links to those whose report is kept. */
public final class RunIndex {

    private RunIndex() {}

    /**
     * A past run.
     *
     * @param kept whether its report is there
     */
    public record Past(
            String id,
            Instant started,
            String status,
            int articles,
            int quarantined,
            int fresh,
            int resolved,
            int open,
            boolean kept) {}

    /** A run, as the template needs it. */
    public record Line(String href, String when, String status, Past run) {}

    /** Writes the page; a reader sees the old one or the new one, whole. */
    public static void write(List<Past> runs, ZoneId zone, Path file) throws IOException {
        DeskTime desk = new DeskTime(zone);
        List<Line> lines = runs.stream()
                .map(run -> new Line(
                        run.kept() ? run.id() + "/" + Format.HTML.fileName() : "",
                        desk.edition(run.started()) + ", " + desk.clock(run.started()),
                        Wording.capital(run.status().toLowerCase(Locale.ROOT)),
                        run))
                .toList();
        Path fresh = file.resolveSibling(".index-" + UUID.randomUUID());
        try (OutputStream out = Files.newOutputStream(fresh)) {
            HtmlReport.render(
                    out,
                    "runs.jte",
                    Map.of("runs", lines, "frame", PageFrame.of("base.css", "front.css", "print.css")));
        }
        Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }
}
