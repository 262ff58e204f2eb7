package org.claimcheck.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.claimcheck.ingest.Intake;
import org.claimcheck.ingest.Intake.Item;

/** The paths given on the command line, read in their order; {@code -} is standard input. */
final class Inputs {

    private static final String STANDARD_INPUT = "-";

    private Inputs() {}

    /** Fails when a path is missing. */
    static void requireThere(List<String> paths) {
        List<String> missing = paths.stream()
                .filter(path -> !path.equals(STANDARD_INPUT) && !Files.exists(Path.of(path)))
                .toList();
        if (!missing.isEmpty()) {
            throw Failure.usage("no such file or folder: " + String.join(", ", missing) + ". Check the spelling;"
                    + " paths are relative to " + Path.of("").toAbsolutePath() + ".");
        }
    }

    /** Reads all paths. */
    static void read(List<String> paths, Consumer<Item> sink) {
        requireThere(paths);
        Intake intake = new Intake();
        for (String path : paths) {
            if (path.equals(STANDARD_INPUT)) {
                intake.read(System.in, STANDARD_INPUT, sink);
            } else {
                intake.read(Path.of(path), sink);
            }
        }
    }
}
