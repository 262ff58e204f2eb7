package org.claimcheck.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.claimcheck.model.Article;
import org.claimcheck.model.CheckRun.Quarantined;

/**
 * Reads files, folders, archives and streams of articles, one article at a time, whatever their format. Never throws
 * for what it finds there: what cannot be read is an {@link Item.Refused} with its reason, and a bad member never stops
 * the others. Stateless; may be shared between threads.
 *
 * <p>Example: {@code new Intake().read(Path.of("desk"), item -> …)} gives one item for each article under the folder
 * {@code desk}, in the order of the files' names.
 */
public final class Intake {

    private final Limits limits;

    /** A reader with the usual limits. */
    public Intake() {
        this(Limits.usual());
    }

    /** A reader with limits of one's own. */
    public Intake(Limits limits) {
        this.limits = limits;
    }

    /** What became of one piece of input. */
    public sealed interface Item {

        /** An article that could be read. */
        record Read(Article article) implements Item {}

        /** Input that could not, with the reason. */
        record Refused(Quarantined quarantined) implements Item {}
    }

    /**
     * Reads a file, a folder or an archive: files of a folder and members of a zip file in the order of their names,
     * members of other archives in the archive's own. Hidden files are passed over.
     */
    public void read(Path argument, Consumer<Item> sink) {
        if (!Files.isDirectory(argument)) {
            readFile(argument, String.valueOf(argument.getFileName()), sink);
            return;
        }
        Map<String, Path> files = new TreeMap<>();
        try {
            Files.walkFileTree(argument, new Listing(argument, files, sink));
        } catch (IOException e) {
            refuse(argument.toString(), Reasons.of(e), sink);
        }
        files.forEach((name, file) -> readFile(file, name, sink));
    }

    /** Reads a stream as if it were a file of this name, and closes it. */
    public void read(InputStream in, String name, Consumer<Item> sink) {
        try (InputStream closing = in) {
            new Documents(limits, sink).read(closing, name);
        } catch (IOException e) {
            refuse(name, Reasons.of(e), sink);
        }
    }

    private void readFile(Path file, String name, Consumer<Item> sink) {
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            refuse(name, "not a file", sink);
            return;
        }
        try {
            new Documents(limits, sink).read(file, name);
        } catch (IOException e) {
            refuse(name, Reasons.of(e), sink);
        }
    }

    private static void refuse(String path, String reason, Consumer<Item> sink) {
        sink.accept(new Item.Refused(new Quarantined(path, reason)));
    }

    /** Collects the files under a folder by their names relative to it; links to folders are not followed. */
    private static final class Listing extends SimpleFileVisitor<Path> {

        private final Path folder;
        private final Map<String, Path> files;
        private final Consumer<Item> sink;

        Listing(Path folder, Map<String, Path> files, Consumer<Item> sink) {
            this.folder = folder;
            this.files = files;
            this.sink = sink;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path visited, BasicFileAttributes attributes) {
            boolean hidden = !visited.equals(folder) && Unpacking.isHidden(nameOf(visited));
            return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (!Unpacking.isHidden(nameOf(file))) {
                if (Files.isDirectory(file)) {
                    refuse(nameOf(file), "a link to a folder; such links are not followed", sink);
                } else {
                    files.put(nameOf(file), file);
                }
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException problem) {
            refuse(nameOf(file), Reasons.of(problem), sink);
            return FileVisitResult.CONTINUE;
        }

        private String nameOf(Path file) {
            return folder.relativize(file).toString().replace('\\', '/');
        }
    }
}
