package org.claimcheck.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.claimcheck.batch.Input;
import org.claimcheck.ingest.Intake;
import org.claimcheck.ingest.Intake.Item;

/** The paths of a command line; {@code -} is standard input. */
final class Paths {

    private static final String STANDARD_INPUT = "-";

    private Paths() {}

    /** The inputs that the paths name; fails when one is missing. */
    static List<Input> inputs(List<String> paths) {
        List<Input> inputs = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        for (String path : paths) {
            if (path.equals(STANDARD_INPUT)) {
                inputs.add(new Input.Stream(STANDARD_INPUT, () -> System.in));
            } else if (isThere(path)) {
                inputs.add(new Input.Location(Path.of(path)));
            } else {
                missing.add(path);
            }
        }
        if (!missing.isEmpty()) {
            throw Failure.usage("no such file or folder: " + String.join(", ", missing)
                    + ". Check the spelling; paths are relative to "
                    + Path.of("").toAbsolutePath() + ".");
        }
        return inputs;
    }

    /** Reads inputs one after the other. */
    static void read(List<Input> inputs, Intake intake, Consumer<Item> sink) {
        for (Input input : inputs) {
            if (input instanceof Input.Location it) {
                intake.read(it.path(), sink);
            } else if (input instanceof Input.Stream it) {
                intake.read(it.open().get(), it.name(), sink);
            }
        }
    }

    private static boolean isThere(String path) {
        try {
            return Files.exists(Path.of(path));
        } catch (InvalidPathException e) {
            return false;
        }
    }
}
