package org.claimcheck.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.claimcheck.model.Profile;
import org.claimcheck.model.Profiles;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;

/**
 * The version of each article that stands, from whichever run. A run that completed adds its articles; one that did not
 * leaves no trace here.
 */
public final class CurrentArticles {

    private final JdbcTemplate jdbc;
    private final RecordTable records;

    public CurrentArticles(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
        this.records = new RecordTable(jdbc);
    }

    /**
     * An article that a run groups.
     *
     * @param input whether the run read it
     * @param fresh whether the run read it and it is not what stood before
     * @param story the story that it stands in, or null when it stands in none
     */
    public record Active(Seat seat, boolean input, boolean fresh, @Nullable String story) {}

    private record Row(Seat seat, long moment, String story) {}

    private static final RowMapper<Row> ROW = (row, index) -> new Row(
            new Seat(row.getString(1), row.getLong(3), row.getInt(4), row.getLong(2)),
            row.getLong(5),
            row.getString(6));

    /**
     * How many days around its articles a run looks at, when it is to group so many articles at most.
     *
     * @param moments of its articles, as {@link #moments} gives them
     * @param most articles that it groups, the rest of their stories aside
     * @return as many as wanted or fewer; 0 where even one is too many
     */
    public int window(RunRow run, long[] moments, int wantedDays, int most) {
        int days = wantedDays;
        while (days > 0 && standing(run, Stretches.around(moments, days)) + moments.length > most) {
            days /= 2;
        }
        return days;
    }

    /** How many articles stand in these stretches that a run does not read anew. */
    private long standing(RunRow run, Stretches stretches) {
        List<Object> values = new ArrayList<>(stretches.bounds());
        values.add(run.number());
        Long count = jdbc.queryForObject(
                "SELECT COUNT(*) FROM current_article c WHERE " + stretches.near()
                        + " AND NOT EXISTS (SELECT 1 FROM run_article a WHERE a.run = ? AND a.id = c.id)",
                Long.class,
                values.toArray());
        return count == null ? 0 : count;
    }

    /**
     * What a run groups: the articles that it read, those that stand and were published within so many days of one of these,
     * and the rest of the stories that those are in; by id.
     *
     * @param moments of its articles, as {@link #moments} gives them
     */
    public List<Active> active(RunRow run, long[] moments, int windowDays) {
        Map<String, Seat> input = input(run);
        Map<String, Row> standing = new HashMap<>();
        rows(Stretches.around(moments, windowDays))
                .forEach(row -> standing.put(row.seat().id(), row));
        List<Active> active = new ArrayList<>();
        input.forEach((id, seat) -> {
            Row row = standing.remove(id);
            boolean fresh = row == null || row.seat().article() != seat.article();
            active.add(new Active(seat, true, fresh, row == null ? null : row.story()));
        });
        standing.forEach((id, row) -> active.add(new Active(row.seat(), false, false, row.story())));
        active.sort(Comparator.comparing(it -> it.seat().id()));
        return active;
    }

    /** The articles of some stretches of time, with all others of their stories, those among them that are there by a part of their text. */
    private List<Row> rows(Stretches stretches) {
        String stories = "(SELECT c.story FROM current_article c WHERE " + stretches.near() + ")";
        String where = " WHERE " + stretches.near() + " OR c.story IN " + stories
                + " OR (c.run, c.place) IN (SELECT m.home, m.place FROM story_member m JOIN standing_story s"
                + " ON s.run = m.run AND s.number = m.story WHERE m.also AND s.id IN " + stories + ")";
        List<Object> values = new ArrayList<>();
        for (int times = 0; times < 3; times++) {
            values.addAll(stretches.bounds());
        }
        return jdbc.query(select(where), ROW, values.toArray());
    }

    /** The profiles of these articles, as an extractor saw them, each in the place of its article. */
    public Profiles profiles(long extractor, List<Active> active) {
        long[] numbers = active.stream().mapToLong(it -> it.seat().article()).toArray();
        return new StoredProfiles(records, extractor, numbers);
    }

    private Map<String, Seat> input(RunRow run) {
        Map<String, Seat> input = new TreeMap<>();
        jdbc.query(
                "SELECT id, place, article FROM run_article WHERE run = ?",
                row -> {
                    input.put(
                            row.getString(1), new Seat(row.getString(1), run.number(), row.getInt(2), row.getLong(3)));
                },
                run.number());
        return input;
    }

    /** When the articles of a run were published, or read where that is not known, in epoch seconds. */
    public long[] moments(RunRow run) {
        return byNumber(run).values().stream().mapToLong(Long::longValue).toArray();
    }

    /** The same by the numbers of the articles. */
    private Map<Long, Long> byNumber(RunRow run) {
        long[] numbers =
                jdbc.queryForList("SELECT article FROM run_article WHERE run = ?", Long.class, run.number()).stream()
                        .mapToLong(Long::longValue)
                        .toArray();
        Map<Long, Long> moments = new HashMap<>();
        new StoredProfiles(records, run.key().extractor(), numbers)
                .forEach((profile, place) -> moments.put(numbers[place], moment(profile, run.started())));
        return moments;
    }

    private static long moment(Profile profile, Instant read) {
        Long published = profile.published();
        return published == null ? read.getEpochSecond() : published;
    }

    private static String select(String where) {
        return "SELECT c.id, c.article, c.run, c.place, c.moment, c.story FROM current_article c" + where;
    }

    /** Where the version of this article that stands lies. */
    public Optional<Seat> find(String id) {
        return jdbc.query(select(" WHERE c.id = ?"), ROW, id).stream()
                .findFirst()
                .map(Row::seat);
    }

    /** The id of the story that an article stands in. */
    public Optional<String> story(String id) {
        return jdbc.query(select(" WHERE c.id = ?"), ROW, id).stream()
                .findFirst()
                .map(Row::story);
    }

    /** Digest of what that version says, from its number. */
    public Optional<String> digest(Seat seat) {
        return jdbc.queryForList("SELECT digest FROM article WHERE number = ?", String.class, seat.article()).stream()
                .findFirst();
    }

    /**
     * The articles that stand and were published within so many days of the latest, with the rest of their stories, by id.
     *
     * @return each with its story
     */
    public Map<Seat, String> lately(int windowDays) {
        Long latest = jdbc.queryForObject("SELECT MAX(moment) FROM current_article", Long.class);
        Map<Seat, String> lately = new TreeMap<>(Comparator.comparing(Seat::id));
        if (latest != null) {
            rows(Stretches.around(new long[] {latest}, windowDays)).forEach(row -> lately.put(row.seat(), row.story()));
        }
        return lately;
    }

    /** How large the numbers of articles are. */
    public int numbers() {
        Integer last = jdbc.queryForObject("SELECT MAX(article) FROM current_article", Integer.class);
        return last == null ? 0 : last + 1;
    }

    /** Numbers of articles that stand and that an extractor has not seen, from one number to before another. */
    public List<Seat> unseen(long extractor, int from, int to) {
        return jdbc
                .query(
                        select(" WHERE c.article >= ? AND c.article < ? AND NOT EXISTS (SELECT 1 FROM stored_record s"
                                + " WHERE s.kind = ? AND s.owner = ? AND s.number = c.article AND s.part = 0)"
                                + " ORDER BY c.article"),
                        ROW,
                        from,
                        to,
                        RecordKind.ANNOTATION.code(),
                        extractor)
                .stream()
                .map(Row::seat)
                .toList();
    }

    /** A run completed: what it read stands, in the stories that it found. Done again, it changes nothing. */
    public void settle(RunRow run) {
        Map<String, Object[]> moved = new TreeMap<>();
        jdbc.query(
                "SELECT a.id, a.article, m.home, m.place, s.id FROM story_member m"
                        + " JOIN story s ON s.run = m.run AND s.number = m.story"
                        + " JOIN run_article a ON a.run = m.home AND a.place = m.place WHERE m.run = ? AND NOT m.also",
                row -> {
                    moved.merge(
                            row.getString(1),
                            new Object[] {
                                row.getString(1), row.getLong(2), row.getLong(3), row.getInt(4), row.getString(5)
                            },
                            (one, other) ->
                                    String.valueOf(one[4]).compareTo(String.valueOf(other[4])) < 0 ? one : other);
                },
                run.number());
        Map<Long, Long> moments = byNumber(run);
        List<Object[]> brought = new ArrayList<>();
        List<Object[]> told = new ArrayList<>();
        moved.values().forEach(it -> {
            if (it[2].equals(run.number())) {
                long moment = moments.getOrDefault((Long) it[1], run.started().getEpochSecond());
                brought.add(new Object[] {it[0], it[1], it[2], it[3], moment, it[4]});
            } else {
                told.add(new Object[] {it[4], it[0]});
            }
        });
        jdbc.batchUpdate(
                "DELETE FROM current_article WHERE id = ?",
                brought.stream().map(it -> new Object[] {it[0]}).toList());
        jdbc.batchUpdate(
                "INSERT INTO current_article (id, article, run, place, moment, story) VALUES (?, ?, ?, ?, ?, ?)",
                brought);
        jdbc.batchUpdate("UPDATE current_article SET story = ? WHERE id = ?", told);
    }
}
