package org.claimcheck.report;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.claimcheck.model.Severity;
import tools.jackson.core.exc.JacksonIOException;

/** Writes a run in any set of formats. */
public final class Reports {

    private static final Set<Format> TOGETHER = Set.of(Format.JSON, Format.CSV);

    private Reports() {}

    /** The JSON Schema of {@code report.json}, draft 2020-12. */
    public static String schema() {
        try (InputStream in = Objects.requireNonNull(Reports.class.getResourceAsStream("report.schema.json"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether a file in a run's folder, by its path in it, is one that a report is made of. */
    public static boolean isReport(String path) {
        String name = path.replace('\\', '/');
        return Arrays.stream(Format.values()).anyMatch(it -> it.fileName().equals(name))
                || name.matches("more-\\d+\\.html|stories/s-[A-Za-z0-9_-]+\\.html");
    }

    /**
     * Writes each format to its own file in a folder, which is made if need be.
     *
     * @throws IOException when a file cannot be written
     */
    public static void write(ReportSource source, Path folder, Set<Format> formats) throws IOException {
        write(source, folder, formats, Severity.ERROR);
    }

    /**
     * Writes each format; in JUnit XML, open findings of at least this severity are failures.
     *
     * @throws IOException when a file cannot be written
     */
    public static void write(ReportSource source, Path folder, Set<Format> formats, Severity failing)
            throws IOException {
        Files.createDirectories(folder);
        Set<Format> rest = EnumSet.noneOf(Format.class);
        rest.addAll(formats);
        if (formats.containsAll(TOGETHER)) {
            together(source, folder, failing);
            rest.removeAll(TOGETHER);
        }
        for (Format format : rest) {
            Path file = folder.resolve(format.fileName());
            if (format == Format.HTML) {
                HtmlReport.write(source, folder);
            } else {
                write(source, format, failing, Files.newOutputStream(file));
            }
        }
    }

    /** Both formats that hold every claim, in one pass over the stories. */
    private static void together(ReportSource source, Path folder, Severity failing) throws IOException {
        try (Writer lines = plain(buffered(Files.newOutputStream(folder.resolve(Format.CSV.fileName()))))) {
            FactsCsv csv = FactsCsv.begin(source, lines);
            Path json = folder.resolve(Format.JSON.fileName());
            write(new PassedBy(source, csv::story), Format.JSON, failing, Files.newOutputStream(json));
            csv.end();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static OutputStream buffered(OutputStream stream) {
        return new BufferedOutputStream(stream, 1 << 16);
    }

    /**
     * Writes one format to a stream, HTML as one page whatever its size.
     *
     * @throws IOException when it cannot be written
     */
    public static void write(ReportSource source, Format format, Severity failing, OutputStream stream)
            throws IOException {
        try (OutputStream out = buffered(stream)) {
            switch (format) {
                case JSON -> ReportJson.write(source, out);
                case HTML -> HtmlReport.write(source, out);
                case SARIF -> Sarif.write(source, out);
                case JUNIT -> JUnitXml.write(source, failing, out);
                case MARKDOWN -> Markdown.write(source, plain(out));
                case CODEQUALITY -> CodeQuality.write(source, out);
                case GITHUB -> GitHubAnnotations.write(source, plain(out));
                case RDJSON -> RdJson.write(source, out);
                case CSV -> FactsCsv.write(source, plain(out));
            }
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
    }

    /** Text for a terminal or a spreadsheet, in which no character moves or hides another. */
    private static Writer plain(OutputStream out) {
        return new PlainWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    }
}
