package org.claimcheck.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where reports go: a folder for each run with {@code latest} beside them, or the one folder that was asked for. */
final class ReportFolder {

    private static final String LATEST = "latest";

    private final Path runs;
    private final @Nullable Path out;

    ReportFolder(Workplace place) {
        this.runs = place.reports();
        this.out = place.out();
    }

    /** Makes sure that reports can be written, before a night's work is lost. */
    void prepare() {
        Path folder = out == null ? runs : out;
        try {
            Files.createDirectories(folder);
            Files.delete(Files.createTempFile(folder, ".write-", ".test"));
        } catch (IOException e) {
            throw new CheckFailure(
                    "cannot write to the report folder " + folder.toAbsolutePath() + " (" + reason(e)
                            + "). Make it writable, or name another folder with --out DIR.",
                    e);
        }
    }

    /** The folder of a run. */
    Path of(String run) {
        return out == null ? runs.resolve(run) : out;
    }

    /** Points {@code latest} at a run: a link, or a file with the run's name where links cannot be. */
    void latest(String run) throws IOException {
        if (out != null) {
            return;
        }
        if (Files.isDirectory(runs.resolve(LATEST), LinkOption.NOFOLLOW_LINKS)) {
            copy(runs.resolve(run), runs.resolve(LATEST));
            return;
        }
        Path fresh = runs.resolve("." + LATEST + "-" + UUID.randomUUID());
        try {
            Files.createSymbolicLink(fresh, Path.of(run));
        } catch (UnsupportedOperationException | IOException e) {
            Files.writeString(fresh, run + "\n");
        }
        try {
            Files.move(
                    fresh, runs.resolve(LATEST), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            Files.deleteIfExists(fresh);
            throw e;
        }
    }

    /** Where {@code latest} was copied to as a folder, it stays one. */
    private static void copy(Path run, Path latest) throws IOException {
        try (Stream<Path> files = Files.list(run)) {
            for (Path file : files.toList()) {
                Files.copy(file, latest.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private static String reason(IOException e) {
        String message = e.getMessage();
        String kind = e.getClass()
                .getSimpleName()
                .replaceAll("(?<=[a-z])(?=[A-Z])", " ")
                .replace(" Exception", "");
        return message == null ? kind : kind + ": " + message;
    }
}
