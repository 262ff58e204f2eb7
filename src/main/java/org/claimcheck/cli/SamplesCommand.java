package org.claimcheck.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.Callable;
import org.claimcheck.batch.Input;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code samples}: writes the sample articles to a folder, for the launcher and for trying things. */
@Command(
        name = "samples",
        description = "Writes the sample articles that ship with the program to a folder.",
        hidden = true,
        mixinStandardHelpOptions = true)
final class SamplesCommand implements Callable<Integer> {

    @Parameters(paramLabel = "DIR", description = "The folder; it is made if need be.")
    private Path folder = Path.of("");

    @Override
    public Integer call() throws IOException {
        Files.createDirectories(folder);
        for (Input input : Samples.inputs()) {
            if (input instanceof Input.Stream sample) {
                try (InputStream in = sample.open().get()) {
                    Files.copy(in, folder.resolve(sample.name()), StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
        return ExitCode.CLEAN;
    }
}
