package org.claimcheck.batch;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.UUID;
import java.util.stream.Stream;
import org.claimcheck.report.Reports;
import org.jspecify.annotations.Nullable;

/** Where reports go: a folder for each run with {@code latest} beside them, or the one folder that was asked for. */
final class ReportFolder {

    private static final String LATEST = "latest";

    private final Path runs;
    private final @Nullable Path out;
    private final Readers readers;

    ReportFolder(Workplace place) {
        this.runs = place.reports();
        this.out = place.out();
        this.readers = place.readers();
    }

    /** Makes sure that reports can be written, before a night's work is lost. */
    void prepare() {
        Path folder = out == null ? runs : out;
        try {
            readers.folder(folder);
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

    /** Makes the folder of a run. */
    Path make(String run) throws IOException {
        Path folder = of(run);
        readers.folder(folder);
        return folder;
    }

    /** Whether every run has its folder here, and not the one that was asked for. */
    boolean isShared() {
        return out == null;
    }

    /** The page that lists the runs. */
    Path index() {
        return runs.resolve("index.html");
    }

    /** Whether the report of a run lies here. */
    boolean holds(String run) {
        return Files.isDirectory(runs.resolve(run), LinkOption.NOFOLLOW_LINKS);
    }

    /** Removes the report of a run: the files that a report has, and its folder when nothing else is in it. */
    void remove(String run) throws IOException {
        Path folder = runs.resolve(run);
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                boolean reports = Reports.isReport(folder.relativize(file).toString());
                if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && reports) {
                    Files.delete(file);
                } else if (Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
                    deleteIfEmpty(file);
                }
            }
        }
    }

    private static void deleteIfEmpty(Path folder) throws IOException {
        try {
            Files.delete(folder);
        } catch (DirectoryNotEmptyException e) {
            // somebody keeps something of their own in it
        }
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
        try (Stream<Path> files = Files.walk(run)) {
            for (Path file : files.toList()) {
                Path to = latest.resolve(run.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(to);
                } else {
                    Files.copy(file, to, StandardCopyOption.REPLACE_EXISTING);
                }
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
