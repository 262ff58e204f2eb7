package org.claimcheck.index;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.claimcheck.model.Profile;
import org.claimcheck.record.RecordCodec;

/**
 * Writes an index beside the one that gates are reading, and puts it into its place in one step when it is whole.
 *
 * <pre>{@code
 * try (IndexWriter writer = IndexWriter.beside(file)) {
 *     writer.add(id, profile, content, origin, annotation); // for every article, in the order of the ids
 *     writer.finish(about, stories, grouper::strength);
 * }
 * }</pre>
 */
public final class IndexWriter implements Closeable {

    private static final int BUFFER = 1 << 20;

    /** How well a term leads to an article; 0 or less when it leads nowhere. */
    @FunctionalInterface
    public interface Strength {
        /**
         * Of one term.
         *
         * @param holders how many articles hold it
         * @param articles of how many
         */
        double of(String term, int holders, int articles);
    }

    private final Path target;
    private final Path draft;
    private final FileChannel channel;
    private final ByteBuffer buffer = ByteBuffer.allocate(BUFFER);
    private final ByteArrayOutputStream table = new ByteArrayOutputStream();
    private final List<String> ids = new ArrayList<>();
    private final TermCounts terms = new TermCounts();
    private long position = Layout.HEADER;
    private boolean finished;

    private IndexWriter(Path target, Path draft) throws IOException {
        this.target = target;
        this.draft = draft;
        this.channel = FileChannel.open(draft, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        channel.position(Layout.HEADER);
    }

    /**
     * A writer for this place.
     *
     * @throws IOException when nothing can be written beside it
     */
    public static IndexWriter beside(Path file) throws IOException {
        return new IndexWriter(file, file.resolveSibling(file.getFileName() + "." + UUID.randomUUID()));
    }

    /**
     * Adds the next article; all of them come in the order of their ids.
     *
     * @param content what it says, deflated, of {@link org.claimcheck.record.StoredArticle#content}
     * @param origin where it was read
     * @param annotation what is seen in it, deflated
     */
    public void add(String id, Profile profile, byte[] content, byte[] origin, byte[] annotation) throws IOException {
        add(id, profile, List.of(RecordCodec.deflate(RecordCodec.encode(profile)), content, origin, annotation));
    }

    /**
     * Adds an article as the next one that another index holds, with what that index has of it.
     *
     * @param article its number there
     * @return its profile
     */
    public Profile addAgain(PublishedIndex other, int article) throws IOException {
        List<byte[]> parts = other.parts(article);
        Profile profile = RecordCodec.decode(RecordCodec.inflate(parts.get(0)), Profile.class);
        add(profile.article(), profile, parts);
        return profile;
    }

    private void add(String id, Profile profile, List<byte[]> parts) throws IOException {
        DataOutputStream row = new DataOutputStream(table);
        Long published = profile.published();
        row.writeLong(published == null ? Layout.UNKNOWN : published);
        row.writeInt(-1);
        row.writeLong(position);
        int length = 0;
        for (byte[] part : parts) {
            row.writeInt(part.length);
            length += Layout.RECORD_HEAD + part.length;
        }
        ByteBuffer whole = ByteBuffer.allocate(length);
        for (byte[] part : parts) {
            whole.putInt(Layout.check(ByteBuffer.wrap(part))).put(part);
        }
        write(whole.flip());
        ids.add(id);
        terms.add(profile);
    }

    /**
     * Writes the tables and puts the file into its place.
     *
     * @param stories the articles of each story by number, ascending
     */
    public void finish(About about, List<int[]> stories, Strength strength) throws IOException {
        int slots = Integer.highestOneBit(Math.max(8, terms.size())) * 4;
        ByteBuffer tables = new Tables(about, ids, table.toByteArray(), stories, terms, slots).bytes(strength);
        int length = tables.remaining();
        int check = Layout.check(tables);
        long at = position;
        write(tables);
        flush();
        channel.write(new Layout(ids.size(), stories.size(), slots, at, length, check).header(), 0);
        channel.force(true);
        channel.close();
        Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        finished = true;
    }

    private void write(ByteBuffer bytes) throws IOException {
        position += bytes.remaining();
        if (bytes.remaining() > buffer.remaining()) {
            flush();
        }
        if (bytes.remaining() > buffer.capacity()) {
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
        } else {
            buffer.put(bytes);
        }
    }

    private void flush() throws IOException {
        buffer.flip();
        while (buffer.hasRemaining()) {
            channel.write(buffer);
        }
        buffer.clear();
    }

    /** Removes what was not finished. */
    @Override
    public void close() throws IOException {
        channel.close();
        if (!finished) {
            Files.deleteIfExists(draft);
        }
    }
}
