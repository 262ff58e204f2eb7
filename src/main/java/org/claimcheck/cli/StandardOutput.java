package org.claimcheck.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import org.claimcheck.model.Severity;
import org.claimcheck.report.Format;
import org.claimcheck.report.ReportSource;
import org.claimcheck.report.Reports;

/**
 * Writes a report to standard output. Several formats follow one another, each under a line that names its file, as {@code
 * tail} sets several files apart.
 */
final class StandardOutput {

    private StandardOutput() {}

    /** What stands before one of several formats: {@code ==> report.json <==}. */
    static String heading(Format format) {
        return "==> " + format.fileName() + " <==\n";
    }

    static void write(ReportSource source, Format format, Severity failing, Console console) throws IOException {
        // The renderers close what they write to; standard output stays open.
        Reports.write(source, format, failing, new FilterOutputStream(console.out()) {
            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                out.write(bytes, from, length);
            }

            @Override
            public void close() throws IOException {
                flush();
            }
        });
    }
}
