package org.claimcheck.index;

import java.nio.ByteBuffer;
import java.util.zip.CRC32C;

/**
 * The layout of the file, big-endian. A header of fixed length; then the records, each with its own checksum, one after
 * another; then the tables, which have one checksum together and whose places stand in the header.
 *
 * @param articles how many articles
 * @param stories how many stories
 * @param slots size of the table of terms, a power of two
 * @param tables where the tables start
 * @param tablesLength how long they are, in bytes
 * @param tablesCheck CRC-32C of the tables
 */
record Layout(int articles, int stories, int slots, long tables, int tablesLength, int tablesCheck) {

    /** First eight bytes of the file. */
    static final long MAGIC = 0x434C41494D494458L; // CLAIMIDX

    /** Changed whenever the layout or the bytes of a record change. */
    static final int VERSION = 1;

    /** Length of the header in bytes; its last four are the CRC-32C of the others. */
    static final int HEADER = 64;

    /** Bytes of an article in its table: publication, story, place of its record, lengths of the record's parts. */
    static final int ARTICLE = 8 + 4 + 8 + 4 + 4 + 4 + 4;

    /** Bytes of a slot in the table of terms: hash, holders, first posting, number of postings. */
    static final int TERM = 8 + 4 + 4 + 4;

    /** Publication of an article of which it is not known. */
    static final long UNKNOWN = Long.MIN_VALUE;

    /** Checksum before a record. */
    static final int RECORD_HEAD = 4;

    ByteBuffer header() {
        ByteBuffer header = ByteBuffer.allocate(HEADER);
        header.putLong(MAGIC).putInt(VERSION).putInt(articles).putInt(stories).putInt(slots);
        header.putLong(tables).putInt(tablesLength).putInt(tablesCheck);
        header.putInt(HEADER - 4, check(header.slice(0, HEADER - 4)));
        return header.rewind();
    }

    /** The layout that a header tells, or null when it is no whole header of this version. */
    static @org.jspecify.annotations.Nullable Layout of(ByteBuffer header) {
        if (header.remaining() < HEADER
                || header.getLong(0) != MAGIC
                || header.getInt(8) != VERSION
                || header.getInt(HEADER - 4) != check(header.slice(0, HEADER - 4))) {
            return null;
        }
        return new Layout(
                header.getInt(12),
                header.getInt(16),
                header.getInt(20),
                header.getLong(24),
                header.getInt(32),
                header.getInt(36));
    }

    /** CRC-32C of what remains in a buffer, which stays as it is. */
    static int check(ByteBuffer bytes) {
        CRC32C check = new CRC32C();
        check.update(bytes.duplicate());
        return (int) check.getValue();
    }

    /** Hash of a term; two of a million terms share one in less than one of ten million corpora. */
    static long hash(String term) {
        long hash = 0xcbf29ce484222325L;
        for (int at = 0; at < term.length(); at++) {
            hash = (hash ^ term.charAt(at)) * 0x100000001b3L;
        }
        hash = (hash ^ (hash >>> 32)) * 0xD6E8FEB86659FD93L;
        return hash == 0 ? 1 : hash;
    }

    /** The slot at which the search for a hash starts. */
    static int slot(long hash, int slots) {
        return (int) (hash >>> 32) & (slots - 1);
    }
}
