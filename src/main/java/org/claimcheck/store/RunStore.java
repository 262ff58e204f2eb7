package org.claimcheck.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** The runs: what was checked, when, and how it ended. */
public final class RunStore {

    private static final int LONGEST_FAILURE = 2000;
    private static final String SELECT = "SELECT number, id, input, rules, extractor, attempt, partitions, started,"
            + " finished, status, articles, quarantined, rule_count, stories, findings, failure FROM run ";

    private final JdbcTemplate jdbc;

    public RunStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Number of the extractor version with this digest; what other versions saw is forgotten. */
    public long extractor(String digest) {
        List<Long> known = jdbc.queryForList("SELECT number FROM extractor WHERE digest = ?", Long.class, digest);
        if (!known.isEmpty()) {
            return known.get(0);
        }
        long number = next("extractor");
        jdbc.update("INSERT INTO extractor (number, digest) VALUES (?, ?)", number, digest);
        RecordTable records = new RecordTable(jdbc);
        records.removeOfOtherOwners(RecordKind.ANNOTATION, number);
        records.removeOfOtherOwners(RecordKind.PROFILE, number);
        return number;
    }

    /** The run of this key. */
    public Optional<RunRow> find(RunRow.Key key) {
        return jdbc
                .query(
                        SELECT + "WHERE input = ? AND rules = ? AND extractor = ? AND attempt = ?",
                        RunStore::row,
                        key.input(),
                        key.rules(),
                        key.extractor(),
                        key.attempt())
                .stream()
                .findFirst();
    }

    /** The last attempt of this key's input, rules and extractor; -1 when there was none. */
    public int lastAttempt(RunRow.Key key) {
        Integer last = jdbc.queryForObject(
                "SELECT MAX(attempt) FROM run WHERE input = ? AND rules = ? AND extractor = ?",
                Integer.class,
                key.input(),
                key.rules(),
                key.extractor());
        return last == null ? -1 : last;
    }

    /** Begins a run. Its id is made unique by a suffix. */
    public RunRow begin(
            String id, RunRow.Key key, int partitions, Instant started, int articles, int quarantined, int rules) {
        long number = next("run");
        String unique = id;
        for (int again = 2; taken(unique); again++) {
            unique = id + "-" + again;
        }
        jdbc.update(
                "INSERT INTO run (number, id, input, rules, extractor, attempt, partitions, started, status, articles,"
                        + " quarantined, rule_count) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                number,
                unique,
                key.input(),
                key.rules(),
                key.extractor(),
                key.attempt(),
                partitions,
                utc(started),
                RunRow.RUNNING,
                articles,
                quarantined,
                rules);
        return find(key).orElseThrow();
    }

    /** Says how a run stands. */
    public void mark(long run, String status, @Nullable Instant finished, @Nullable String failure) {
        String shown = failure == null || failure.length() <= LONGEST_FAILURE
                ? failure
                : failure.substring(0, LONGEST_FAILURE);
        jdbc.update(
                "UPDATE run SET status = ?, finished = ?, failure = ? WHERE number = ?",
                status,
                finished == null ? null : utc(finished),
                shown,
                run);
    }

    /** Says how many stories and open findings a run has, and what could not be read or analysed. */
    public void count(long run, int stories, int findings, int quarantined) {
        jdbc.update(
                "UPDATE run SET stories = ?, findings = ?, quarantined = ? WHERE number = ?",
                stories,
                findings,
                quarantined,
                run);
    }

    /** The last runs, latest first. */
    public List<RunRow> last(int howMany) {
        return jdbc.query(SELECT + "ORDER BY number DESC LIMIT ?", RunStore::row, howMany);
    }

    /** The last run that completed. */
    public Optional<RunRow> lastCompleted() {
        return jdbc
                .query(SELECT + "WHERE status = ? ORDER BY number DESC LIMIT 1", RunStore::row, RunRow.COMPLETED)
                .stream()
                .findFirst();
    }

    /** The run of this id. */
    public Optional<RunRow> named(String id) {
        return jdbc.query(SELECT + "WHERE id = ?", RunStore::row, id).stream().findFirst();
    }

    private boolean taken(String id) {
        return !jdbc.queryForList("SELECT number FROM run WHERE id = ?", Long.class, id)
                .isEmpty();
    }

    private long next(String table) {
        Long last = jdbc.queryForObject("SELECT MAX(number) FROM " + table, Long.class);
        return last == null ? 1 : last + 1;
    }

    private static RunRow row(ResultSet row, int index) throws SQLException {
        LocalDateTime finished = row.getObject("finished", LocalDateTime.class);
        return new RunRow(
                row.getLong("number"),
                row.getString("id"),
                new RunRow.Key(
                        row.getString("input"),
                        row.getString("rules"),
                        row.getLong("extractor"),
                        row.getInt("attempt")),
                row.getInt("partitions"),
                row.getObject("started", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                finished == null ? null : finished.toInstant(ZoneOffset.UTC),
                row.getString("status"),
                row.getInt("articles"),
                row.getInt("quarantined"),
                row.getInt("rule_count"),
                row.getObject("stories", Integer.class),
                row.getObject("findings", Integer.class),
                row.getString("failure"));
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
