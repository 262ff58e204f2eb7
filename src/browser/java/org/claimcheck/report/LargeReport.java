package org.claimcheck.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;

/** Writes the report of a large run, for the tests in the browser. */
public final class LargeReport {

    private LargeReport() {}

    /** Three thousand findings in a thousand stories. */
    public static void write(Path folder) throws IOException {
        Reports.write(new ManyStories(1000), folder, Set.of(Format.HTML));
    }
}
