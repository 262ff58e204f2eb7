package org.claimcheck.store;

import java.io.ByteArrayOutputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.ObjLongConsumer;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;

/** The table of stored records: written in batches, cut into parts where they are long, read in pages. */
@SuppressWarnings("ArrayRecordComponent") // bytes on their way through, compared by nobody
final class RecordTable {

    /** Owner of what belongs to no run and no extractor. */
    static final long NOBODY = 0;

    private static final int PART = 1_000_000;
    private static final int BATCH = 500;
    private static final int FETCH = 200;

    private final JdbcTemplate jdbc;

    RecordTable(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** A record's bytes with its number. */
    record Numbered(long number, byte[] body) {}

    private record Part(long number, int part, byte[] body) {}

    void add(RecordKind kind, long owner, List<Numbered> records) {
        List<Part> parts = new ArrayList<>(records.size());
        records.forEach(it -> cut(it, parts));
        jdbc.batchUpdate(
                "INSERT INTO stored_record (kind, owner, number, part, body) VALUES (?, ?, ?, ?, ?)",
                parts,
                BATCH,
                (row, part) -> {
                    row.setInt(1, kind.code());
                    row.setLong(2, owner);
                    row.setLong(3, part.number());
                    row.setInt(4, part.part());
                    row.setBytes(5, part.body());
                });
    }

    void remove(RecordKind kind, long owner) {
        jdbc.update("DELETE FROM stored_record WHERE kind = ? AND owner = ?", kind.code(), owner);
    }

    void removeOfOtherOwners(RecordKind kind, long owner) {
        jdbc.update("DELETE FROM stored_record WHERE kind = ? AND owner <> ?", kind.code(), owner);
    }

    void remove(RecordKind kind, long owner, List<Long> numbers) {
        jdbc.batchUpdate(
                "DELETE FROM stored_record WHERE kind = ? AND owner = ? AND number = ?",
                numbers,
                BATCH,
                (row, number) -> {
                    row.setInt(1, kind.code());
                    row.setLong(2, owner);
                    row.setLong(3, number);
                });
    }

    /** Reads one record by its key: a join over many keys is planned as a scan as soon as the table is large. */
    void read(RecordKind kind, long owner, long number, Consumer<byte[]> sink) {
        List<byte[]> parts = jdbc.queryForList(
                "SELECT body FROM stored_record WHERE kind = ? AND owner = ? AND number = ? ORDER BY part",
                byte[].class,
                kind.code(),
                owner,
                number);
        if (parts.size() == 1) {
            sink.accept(parts.get(0));
        } else if (!parts.isEmpty()) {
            ByteArrayOutputStream whole = new ByteArrayOutputStream();
            parts.forEach(whole::writeBytes);
            sink.accept(whole.toByteArray());
        }
    }

    /**
     * Reads records one by one.
     *
     * @param sql selects a key, the part and the body, ordered so that the parts of a record follow each other
     */
    void read(String sql, ObjLongConsumer<byte[]> sink, Object... arguments) {
        Joiner joiner = new Joiner(sink);
        jdbc.query(
                connection -> {
                    var statement = connection.prepareStatement(sql);
                    statement.setFetchSize(FETCH);
                    for (int i = 0; i < arguments.length; i++) {
                        statement.setObject(i + 1, arguments[i]);
                    }
                    return statement;
                },
                joiner);
        joiner.end();
    }

    private static void cut(Numbered whole, List<Part> parts) {
        int length = whole.body().length;
        if (length <= PART) {
            parts.add(new Part(whole.number(), 0, whole.body()));
            return;
        }
        for (int from = 0; from < length; from += PART) {
            byte[] body = Arrays.copyOfRange(whole.body(), from, Math.min(length, from + PART));
            parts.add(new Part(whole.number(), from / PART, body));
        }
    }

    /** Puts the parts of each record together again. */
    private static final class Joiner implements RowCallbackHandler {

        private final ObjLongConsumer<byte[]> sink;
        private final ByteArrayOutputStream body = new ByteArrayOutputStream();
        private long key = -1;

        Joiner(ObjLongConsumer<byte[]> sink) {
            this.sink = sink;
        }

        @Override
        public void processRow(ResultSet row) throws SQLException {
            if (row.getInt(2) == 0) {
                end();
                key = row.getLong(1);
            }
            body.writeBytes(row.getBytes(3));
        }

        void end() {
            if (key >= 0) {
                sink.accept(body.toByteArray(), key);
                body.reset();
                key = -1;
            }
        }
    }
}
