package org.claimcheck.index;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.claimcheck.model.Annotation;
import org.claimcheck.model.Article;
import org.claimcheck.model.KnownArticles;
import org.claimcheck.model.Profile;
import org.claimcheck.record.RecordCodec;
import org.claimcheck.record.StoredAnnotation;
import org.claimcheck.record.StoredArticle;
import org.jspecify.annotations.Nullable;

/**
 * The published articles of one run, read from an index file. The tables are mapped into memory, a record is read when it
 * is asked for; the file may be replaced meanwhile, this reader keeps the one it opened. May be shared between threads.
 */
public final class PublishedIndex implements KnownArticles, Closeable {

    private final FileChannel channel;
    private final Layout layout;
    private final ByteBuffer tables;
    private final About about;
    private final int articles;
    private final int idStarts;
    private final int ids;
    private final int storyStarts;
    private final int members;
    private final int terms;
    private final int postings;

    private PublishedIndex(FileChannel channel, Layout layout, ByteBuffer tables) {
        this.channel = channel;
        this.layout = layout;
        this.tables = tables;
        String run = text(0);
        int at = 4 + tables.getInt(0);
        String program = text(at);
        at += 4 + tables.getInt(at);
        this.about = new About(run, program, day(at), day(at + 8));
        this.articles = at + 16;
        this.idStarts = articles + layout.articles() * Layout.ARTICLE;
        this.ids = idStarts + 4 * (layout.articles() + 1);
        this.storyStarts = ids + tables.getInt(ids - 4);
        this.members = storyStarts + 4 * (layout.stories() + 1);
        this.terms = members + 4 * tables.getInt(members - 4);
        this.postings = terms + layout.slots() * Layout.TERM + 4;
    }

    /**
     * Opens an index file.
     *
     * @return empty when it is none, of another version, or damaged
     * @throws IOException when there is no such file, or it cannot be read
     */
    public static Optional<PublishedIndex> open(Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
        boolean usable = false;
        try {
            ByteBuffer header = ByteBuffer.allocate(Layout.HEADER);
            fill(channel, header, 0);
            Layout layout = Layout.of(header.flip());
            if (layout == null || layout.tables() + layout.tablesLength() != channel.size()) {
                return Optional.empty();
            }
            ByteBuffer tables = channel.map(FileChannel.MapMode.READ_ONLY, layout.tables(), layout.tablesLength());
            if (Layout.check(tables) != layout.tablesCheck()) {
                return Optional.empty();
            }
            usable = true;
            return Optional.of(new PublishedIndex(channel, layout, tables));
        } finally {
            if (!usable) {
                channel.close();
            }
        }
    }

    /** What the index says of itself. */
    public About about() {
        return about;
    }

    @Override
    public int size() {
        return layout.articles();
    }

    @Override
    public int holders(String term) {
        int slot = slot(term);
        return slot < 0 ? 0 : tables.getInt(slot + 8);
    }

    @Override
    public int[] under(String term) {
        int slot = slot(term);
        return slot < 0 ? new int[0] : ints(postings + 4 * tables.getInt(slot + 12), tables.getInt(slot + 16));
    }

    @Override
    public @Nullable Long published(int article) {
        long at = tables.getLong(row(article));
        return at == Layout.UNKNOWN ? null : at;
    }

    @Override
    public int story(int article) {
        return tables.getInt(row(article) + 8);
    }

    @Override
    public int[] members(int story) {
        int from = tables.getInt(storyStarts + 4 * story);
        int to = tables.getInt(storyStarts + 4 * story + 4);
        return ints(members + 4 * from, to - from);
    }

    @Override
    public int find(String id) {
        int low = 0;
        int high = layout.articles() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = id(middle).compareTo(id);
            if (order == 0) {
                return middle;
            }
            low = order < 0 ? middle + 1 : low;
            high = order < 0 ? high : middle - 1;
        }
        return -1;
    }

    private String id(int article) {
        int from = tables.getInt(idStarts + 4 * article);
        byte[] name = new byte[tables.getInt(idStarts + 4 * article + 4) - from];
        tables.get(ids + from, name);
        return new String(name, UTF_8);
    }

    @Override
    public Profile profile(int article) {
        return RecordCodec.decode(RecordCodec.inflate(part(article, 0)), Profile.class);
    }

    @Override
    public Annotation annotation(int article) {
        Article text = StoredArticle.withOrigin(StoredArticle.content(part(article, 1)), part(article, 2));
        return RecordCodec.decode(RecordCodec.inflate(part(article, 3)), StoredAnnotation.class)
                .of(text);
    }

    /** All parts of an article's record, in their order. */
    List<byte[]> parts(int article) {
        return List.of(part(article, 0), part(article, 1), part(article, 2), part(article, 3));
    }

    /** A part of an article's record: profile, content, origin, annotation. */
    private byte[] part(int article, int number) {
        int row = row(article);
        long at = tables.getLong(row + 12);
        for (int before = 0; before < number; before++) {
            at += Layout.RECORD_HEAD + tables.getInt(row + 20 + 4 * before);
        }
        ByteBuffer record = ByteBuffer.allocate(Layout.RECORD_HEAD + tables.getInt(row + 20 + 4 * number));
        try {
            fill(channel, record, at);
        } catch (IOException e) {
            throw new UncheckedIOException("the index of published articles cannot be read: " + e.getMessage(), e);
        }
        int check = record.flip().getInt();
        if (check != Layout.check(record)) {
            throw new UncheckedIOException(
                    "the index of published articles is damaged", new IOException("checksum of article " + article));
        }
        byte[] part = new byte[record.remaining()];
        record.get(part);
        return part;
    }

    private int row(int article) {
        return articles + article * Layout.ARTICLE;
    }

    /** Where a term stands in its table, or -1. */
    private int slot(String term) {
        long hash = Layout.hash(term);
        int slot = Layout.slot(hash, layout.slots());
        for (long there = tables.getLong(terms + slot * Layout.TERM);
                there != 0;
                there = tables.getLong(terms + slot * Layout.TERM)) {
            if (there == hash) {
                return terms + slot * Layout.TERM;
            }
            slot = (slot + 1) & (layout.slots() - 1);
        }
        return -1;
    }

    private int[] ints(int at, int count) {
        int[] found = new int[count];
        for (int i = 0; i < count; i++) {
            found[i] = tables.getInt(at + 4 * i);
        }
        return found;
    }

    private String text(int at) {
        byte[] text = new byte[tables.getInt(at)];
        tables.get(at + 4, text);
        return new String(text, UTF_8);
    }

    private @Nullable LocalDate day(int at) {
        long day = tables.getLong(at);
        return day == Layout.UNKNOWN ? null : LocalDate.ofEpochDay(day);
    }

    private static void fill(FileChannel channel, ByteBuffer buffer, long from) throws IOException {
        long at = from;
        while (buffer.hasRemaining()) {
            int read = channel.read(buffer, at);
            if (read < 0) {
                return; // a file that ends too early fails its checksum
            }
            at += read;
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
