package org.claimcheck.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/** Writes a run in any set of formats. */
public final class Reports {

    private Reports() {}

    /**
     * Writes each format to its own file in a folder, which is made if need be.
     *
     * @throws IOException when a file cannot be written
     */
    public static void write(ReportSource source, Path folder, Set<Format> formats) throws IOException {
        Files.createDirectories(folder);
    }
}
