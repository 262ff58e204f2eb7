package org.claimcheck.batch;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.claimcheck.ingest.Intake;
import org.claimcheck.ingest.Intake.Item;
import org.claimcheck.model.Article;
import org.claimcheck.model.CheckRun.Quarantined;
import org.claimcheck.model.PublicationTime;
import org.claimcheck.record.RecordCodec;
import org.claimcheck.record.StoredArticle;
import org.claimcheck.store.ArticleStore.Incoming;
import org.jspecify.annotations.Nullable;

/**
 * All articles of a run, read once and laid down in one file before the job starts, so that nothing that happens to the
 * originals changes the run. Its digest says what is in it, in whatever order it came.
 */
final class Spool implements AutoCloseable {

    private final Path file;
    private final List<Entry> entries;
    private final List<Quarantined> quarantine;
    private final int replaced;

    /** Looks up the version of an article that an earlier run has seen. */
    interface Known {

        /** Nothing is known. */
        Known NOTHING = (id, digest) -> null;

        /** The article of this id, unless its content has this digest; null when there is none. */
        @Nullable
        Article other(String id, String digest);
    }

    private Spool(Path file, List<Entry> entries, List<Quarantined> quarantine, int replaced) {
        this.file = file;
        this.entries = entries;
        this.quarantine = quarantine;
        this.replaced = replaced;
    }

    /** An article in the file: its content, its origin behind it. */
    private record Entry(String id, String content, String whole, long version, long offset, int length, int origin) {

        /** Whether this is a later version of the article than the other; whichever came first. */
        boolean laterThan(Entry other) {
            return version != other.version ? version > other.version : whole.compareTo(other.whole) > 0;
        }
    }

    /**
     * Reads all inputs into a new spool file in a folder. An article that replaces another version, of these inputs or of an
     * earlier run, keeps that one beside it.
     */
    static Spool fill(List<Input> inputs, Intake intake, Path folder, Progress progress, Known known)
            throws IOException {
        Files.createDirectories(folder);
        Path file = Files.createTempFile(folder, "input-", ".spool");
        Filling filling = new Filling(progress);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
            filling.out = out;
            for (Input input : inputs) {
                if (input instanceof Input.Location it) {
                    intake.read(it.path(), filling::take);
                } else if (input instanceof Input.Stream it) {
                    intake.read(it.open().get(), it.name(), filling::take);
                }
            }
            out.flush();
            filling.joinVersions(file, known);
        } catch (UncheckedIOException e) {
            Files.deleteIfExists(file);
            throw e.getCause();
        }
        filling.quarantine.sort(Comparator.comparing(Quarantined::path).thenComparing(Quarantined::reason));
        return new Spool(file, List.copyOf(filling.entries.values()), filling.quarantine, filling.replaced);
    }

    /** How many articles there are. */
    int size() {
        return entries.size();
    }

    /** How many articles were left out because a later version has the same id. */
    int replaced() {
        return replaced;
    }

    /** What could not be read, by path. */
    List<Quarantined> quarantine() {
        return quarantine;
    }

    /** Changes whenever an article does, or what could not be read. */
    String digest() {
        MessageDigest digest = Digests.begin();
        entries.forEach(entry -> Digests.add(digest, entry.whole()));
        quarantine.forEach(it -> {
            Digests.add(digest, it.path());
            Digests.add(digest, it.reason());
        });
        return Digests.end(digest);
    }

    /** The articles from one place to before another, by id. */
    List<Incoming> read(int from, int to) {
        try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
            List<Incoming> page = new ArrayList<>();
            for (int place = from; place < Math.min(to, entries.size()); place++) {
                Entry entry = entries.get(place);
                byte[] content = bytes(in, entry.offset(), entry.length());
                byte[] origin = bytes(in, entry.offset() + entry.length(), entry.origin());
                page.add(new Incoming(place, entry.id(), entry.content(), content, origin));
            }
            return page;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(RandomAccessFile in, long offset, int length) throws IOException {
        byte[] bytes = new byte[length];
        in.seek(offset);
        in.readFully(bytes);
        return bytes;
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file);
    }

    /** Takes item after item. */
    private static final class Filling {

        private final Map<String, Entry> entries = new TreeMap<>();

        /** The latest of the versions that were replaced. */
        private final Map<String, Entry> former = new TreeMap<>();

        private final List<Quarantined> quarantine = new ArrayList<>();
        private final Progress progress;
        private OutputStream out = OutputStream.nullOutputStream();
        private long written;
        private int replaced;

        Filling(Progress progress) {
            this.progress = progress;
        }

        void take(Item item) {
            if (item instanceof Item.Read it) {
                add(it.article());
                progress.advance(1);
            } else if (item instanceof Item.Refused it) {
                quarantine.add(it.quarantined());
            }
        }

        private void add(Article article) {
            Entry entry = write(article);
            Entry other = entries.get(article.id());
            if (other == null) {
                entries.put(article.id(), entry);
            } else if (!other.content().equals(entry.content())) {
                replaced++;
                boolean later = entry.laterThan(other);
                entries.put(article.id(), later ? entry : other);
                former.merge(article.id(), later ? other : entry, (one, two) -> two.laterThan(one) ? two : one);
            } else if (entry.laterThan(other)) {
                entries.put(article.id(), entry);
            }
        }

        private Entry write(Article article) {
            byte[] says = StoredArticle.content(article);
            byte[] content = RecordCodec.deflate(says);
            byte[] origin = StoredArticle.origin(article);
            String digest = Digests.of(says);
            String whole = Digests.of(digest + Digests.of(origin));
            Entry entry =
                    new Entry(article.id(), digest, whole, version(article), written, content.length, origin.length);
            write(content);
            write(origin);
            return entry;
        }

        /** Gives each article the version that it replaced, of this input or, where it has none, of an earlier run. */
        void joinVersions(Path file, Known known) throws IOException {
            try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
                for (Entry entry : List.copyOf(entries.values())) {
                    Entry old = former.get(entry.id());
                    Article before = old == null ? known.other(entry.id(), entry.content()) : article(in, old);
                    if (before != null) {
                        Article now = article(in, entry).replacing(before);
                        if (now.editorial().earlier() != null) {
                            entries.put(entry.id(), write(now));
                        }
                    }
                }
            }
        }

        private static Article article(RandomAccessFile in, Entry entry) throws IOException {
            return StoredArticle.read(
                    bytes(in, entry.offset(), entry.length()),
                    bytes(in, entry.offset() + entry.length(), entry.origin()));
        }

        private void write(byte[] body) {
            try {
                out.write(body);
                written += body.length;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static long version(Article article) {
            PublicationTime said = article.updated() == null ? article.published() : article.updated();
            return said == null ? Long.MIN_VALUE : said.epochSecond();
        }
    }
}
