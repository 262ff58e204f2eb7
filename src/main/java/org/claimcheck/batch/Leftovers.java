package org.claimcheck.batch;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Map;

/** Files that a run which was killed left half written; removed by the next run, once it holds the lease. */
final class Leftovers {

    private static final Map<String, String> IN_HOME = Map.of(
            "spool", "input-*.spool",
            "", "{gate.index.*-*,audit*.tmp,.metrics.*.tmp}");
    private static final String BESIDE_REPORTS = "{.latest-*-*,.index-*-*,.write-*.test}";

    private Leftovers() {}

    /** Removes what lies about at a workplace. */
    static void clear(Workplace place) throws IOException {
        for (Map.Entry<String, String> it : IN_HOME.entrySet()) {
            clear(place.home().resolve(it.getKey()), it.getValue());
        }
        clear(place.reports(), BESIDE_REPORTS);
    }

    private static void clear(Path folder, String names) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (DirectoryStream<Path> left = Files.newDirectoryStream(folder, names)) {
            for (Path file : left) {
                if (!Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }
}
