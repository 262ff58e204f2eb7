package org.claimcheck.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import org.claimcheck.report.Format;
import org.claimcheck.report.ReportSource;
import org.claimcheck.report.Reports;

/** Writes a report to standard output, in one format. */
final class StandardOutput {

    private StandardOutput() {}

    static void write(ReportSource source, Format format, Console console) throws IOException {
        Path folder = Files.createTempDirectory("claimcheck-");
        Path file = folder.resolve(format.fileName());
        try {
            Reports.write(source, folder, EnumSet.of(format));
            Files.copy(file, console.out());
        } finally {
            Files.deleteIfExists(file);
            Files.deleteIfExists(folder);
        }
    }
}
