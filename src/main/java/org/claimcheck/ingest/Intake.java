package org.claimcheck.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.claimcheck.model.Article;
import org.claimcheck.model.CheckRun.Quarantined;
import org.jspecify.annotations.Nullable;

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

        /**
         * Input that could not, with the reason.
         *
         * @param article what was read and is not checked, such as an article in another language; or null
         */
        record Refused(Quarantined quarantined, @Nullable Article article) implements Item {

            /** Input of which nothing could be read. */
            Refused(Quarantined quarantined) {
                this(quarantined, null);
            }
        }
    }

    /**
     * Reads a file, a folder or an archive: files of a folder and members of a zip file in the order of their names,
     * members of other archives in the archive's own. Hidden files are passed over; a metadata file beside a bare text
     * ({@code pier.json} beside {@code pier.txt}) is read with it.
     */
    public void read(Path argument, Consumer<Item> sink) {
        if (!Files.isDirectory(argument)) {
            String name = String.valueOf(argument.getFileName());
            readFile(argument, name, sink, beside(argument, name));
            return;
        }
        Map<String, Path> files = new TreeMap<>();
        try {
            Files.walkFileTree(argument, new Listing(argument, files, sink));
        } catch (IOException e) {
            refuse(argument.toString(), Reasons.of(e), sink);
        }
        Sidecars sidecars = Sidecars.among(files.keySet(), name -> open(files.get(name)));
        files.forEach((name, file) -> {
            if (!sidecars.isSidecar(name)) {
                readFile(file, name, sink, sidecars.of(name));
            }
        });
    }

    /** Reads a stream as if it were a file of this name, and closes it. */
    public void read(InputStream in, String name, Consumer<Item> sink) {
        try (InputStream closing = in) {
            Documents.read(closing, name, limits, sink);
        } catch (IOException e) {
            refuse(name, Reasons.of(e), sink);
        }
    }

    private void readFile(Path file, String name, Consumer<Item> sink, @Nullable HeadFields beside) {
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            refuse(name, "not a file; what a pipe holds is read from standard input (-)", sink);
            return;
        }
        try {
            Documents.read(file, name, beside, limits, sink);
        } catch (IOException e) {
            refuse(name, Reasons.of(e), sink);
        }
    }

    /** What a metadata file beside a single file says of it. */
    private static @Nullable HeadFields beside(Path file, String name) {
        Set<String> names = new TreeSet<>(Set.of(name));
        Sidecars.namesBeside(name).stream()
                .filter(it -> Files.isRegularFile(file.resolveSibling(it)))
                .forEach(names::add);
        return names.size() == 1
                ? null
                : Sidecars.among(names, it -> open(file.resolveSibling(it))).of(name);
    }

    private static InputStream open(@Nullable Path file) throws IOException {
        if (file == null || !Files.isRegularFile(file)) {
            throw new NoSuchFileException(String.valueOf(file));
        }
        return Files.newInputStream(file);
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
                String objection = attributes.isSymbolicLink() ? objection(file) : null;
                if (objection == null) {
                    files.put(nameOf(file), file);
                } else {
                    refuse(nameOf(file), objection, sink);
                }
            }
            return FileVisitResult.CONTINUE;
        }

        /** What speaks against reading what a link leads to; null when nothing does. */
        private @Nullable String objection(Path link) {
            try {
                Path target = link.toRealPath();
                if (Files.isDirectory(target)) {
                    return "a link to a folder; such links are not followed";
                }
                return target.startsWith(folder.toRealPath())
                        ? null
                        : "a link that leads out of the folder; such links are not followed";
            } catch (IOException e) {
                return "a link that leads nowhere";
            }
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
