package org.claimcheck.ingest;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.claimcheck.model.Article;
import org.claimcheck.model.CheckRun.Quarantined;

/** Reads files, folders, archives and streams of articles, one article at a time, whatever their format. */
public final class Intake {

    /** What became of one piece of input. */
    public sealed interface Item {

        /** An article that could be read. */
        record Read(Article article) implements Item {}

        /** Input that could not, with the reason. */
        record Refused(Quarantined quarantined) implements Item {}
    }

    /** Reads a file, a folder or an archive, members in the order of their names. A bad member never stops the others. */
    public void read(Path argument, Consumer<Item> sink) {
        if (!Files.isDirectory(argument)) {
            readFile(argument, String.valueOf(argument.getFileName()), sink);
            return;
        }
        for (Path file : filesOf(argument, sink)) {
            readFile(file, nameWithin(argument, file), sink);
        }
    }

    /** Reads a stream as if it were a file of this name. */
    public void read(InputStream in, String name, Consumer<Item> sink) {
        try (InputStream buffered = new BufferedInputStream(in, 1 << 16)) {
            buffered.mark(1 << 10);
            byte[] start = buffered.readNBytes(512);
            buffered.reset();
            if (new String(start, java.nio.charset.StandardCharsets.ISO_8859_1)
                    .strip()
                    .startsWith("{")) {
                JsonLines.read(buffered, name, sink);
            } else {
                sink.accept(new Item.Read(TextPage.read(
                        new String(buffered.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8), name)));
            }
        } catch (UnreadableException e) {
            refuse(name, e.reason(), sink);
        } catch (IOException e) {
            refuse(name, "cannot be read: " + e.getMessage(), sink);
        }
    }

    private void readFile(Path file, String name, Consumer<Item> sink) {
        try (InputStream in = Files.newInputStream(file)) {
            read(in, name, sink);
        } catch (IOException e) {
            refuse(name, "cannot be read: " + e.getMessage(), sink);
        }
    }

    private static List<Path> filesOf(Path folder, Consumer<Item> sink) {
        try (Stream<Path> found = Files.walk(folder)) {
            return found.filter(Files::isRegularFile)
                    .sorted(Comparator.comparing(file -> nameWithin(folder, file)))
                    .toList();
        } catch (IOException e) {
            refuse(folder.toString(), "cannot be listed: " + e.getMessage(), sink);
            return List.of();
        }
    }

    private static String nameWithin(Path folder, Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }

    private static void refuse(String path, String reason, Consumer<Item> sink) {
        sink.accept(new Item.Refused(new Quarantined(path, reason)));
    }
}
