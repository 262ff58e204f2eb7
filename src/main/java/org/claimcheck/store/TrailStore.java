package org.claimcheck.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.claimcheck.model.KnownTrails;
import org.claimcheck.model.Trail;
import org.claimcheck.record.RecordCodec;
import org.claimcheck.store.RecordTable.Numbered;
import org.claimcheck.store.StoryStore.Standing;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;

/** The trails of the stories that stand and of those that a run is at work on, to be found by the names that they hold. */
public final class TrailStore {

    private static final String AFTER = "SELECT run, story, began FROM story_name WHERE name = ? AND began >= ?"
            + " AND (began > ? OR story > ?) ORDER BY name, began, story LIMIT ?";

    private static final String BEFORE = "SELECT run, story, began FROM story_name WHERE name = ? AND began <= ?"
            + " AND (began < ? OR story < ?) ORDER BY name, began DESC, story DESC LIMIT ?";

    private final JdbcTemplate jdbc;
    private final RecordTable records;

    public TrailStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
        this.records = new RecordTable(jdbc);
    }

    private record Row(long run, long story, long began) {}

    private static final RowMapper<Row> ROW = (row, index) -> new Row(row.getLong(1), row.getLong(2), row.getLong(3));

    /** Forgets what a run has of trails. */
    public void forget(RunRow run) {
        jdbc.update("DELETE FROM story_name WHERE run = ?", run.number());
        records.remove(RecordKind.TRAIL, run.number());
    }

    /** Keeps trails of a run, by the ids of their stories; a story that began nobody knows when is not found by its names. */
    public void add(RunRow run, Map<String, Trail> trails) {
        List<Numbered> bodies = new ArrayList<>();
        List<Object[]> names = new ArrayList<>();
        trails.forEach((id, trail) -> {
            long code = StoryCode.of(id);
            bodies.add(new Numbered(code, RecordCodec.deflate(RecordCodec.encode(trail))));
            Long began = trail.began();
            if (began != null) {
                hashes(trail).forEach(name -> names.add(new Object[] {run.number(), code, name, began}));
            }
        });
        records.add(RecordKind.TRAIL, run.number(), bodies);
        jdbc.batchUpdate("INSERT INTO story_name (run, story, name, began) VALUES (?, ?, ?, ?)", names);
    }

    /** Most names stand in one story alone: it is asked once which do not, and not once for each name. */
    private long[] shared(RunRow run) {
        return jdbc
                .queryForList(
                        "SELECT name FROM story_name WHERE run = ? GROUP BY name HAVING COUNT(*) > 1",
                        Long.class,
                        run.number())
                .stream()
                .mapToLong(Long::longValue)
                .sorted()
                .toArray();
    }

    private static Set<Long> hashes(Trail trail) {
        Set<Long> hashes = new TreeSet<>();
        trail.names().forEach(name -> hashes.add(hash(name)));
        return hashes;
    }

    private static long hash(String name) {
        long hash = 0xcbf29ce484222325L;
        for (int at = 0; at < name.length(); at++) {
            hash = (hash ^ name.charAt(at)) * 0x100000001b3L;
        }
        return (hash ^ (hash >>> 32)) * 0xD6E8FEB86659FD93L;
    }

    /** The trail that a story stands with, or null when none is kept. */
    public @Nullable Trail trail(Standing standing, String id) {
        return read(standing.run(), id);
    }

    private @Nullable Trail read(long run, String id) {
        Trail[] found = new Trail[1];
        records.read(
                RecordKind.TRAIL,
                run,
                StoryCode.of(id),
                body -> found[0] = RecordCodec.decode(RecordCodec.inflate(body), Trail.class));
        return found[0];
    }

    /**
     * The trails as they are while a run is at work.
     *
     * @param standing the stories that stand, by id
     * @param replaced ids of those that the run has anew or that are no more
     */
    public AtWork during(RunRow run, Map<String, Standing> standing, Set<String> replaced) {
        return new AtWork(run, standing, replaced);
    }

    /** The trails of a run's own stories and of those that stand beside them. */
    public final class AtWork implements KnownTrails {

        private static final int KEPT = 2000;

        private final RunRow run;
        private final Map<String, Standing> standing;
        private final Set<String> replaced;
        /** Names that several stories of the run hold, ascending; null where others stand beside them, of which it is not known. */
        private final long @Nullable [] shared;

        private final Map<String, Trail> kept = new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Trail> eldest) {
                return size() > KEPT;
            }
        };

        AtWork(RunRow run, Map<String, Standing> standing, Set<String> replaced) {
            this.run = run;
            this.standing = standing;
            this.replaced = Set.copyOf(replaced);
            this.shared = standing.isEmpty() ? shared(run) : null;
        }

        @Override
        public List<Holder> before(String name, long began, String story, int most) {
            return near(BEFORE, name, began, story, most);
        }

        /** The stories that hold a name of a story and began after it, the earliest first. */
        public List<Holder> after(String name, long began, String story, int most) {
            return near(AFTER, name, began, story, most);
        }

        /** Reads on until there are enough that are not replaced. */
        private List<Holder> near(String sql, String name, long began, String story, int most) {
            List<Holder> found = new ArrayList<>();
            if (shared != null && Arrays.binarySearch(shared, hash(name)) < 0) {
                return found; // nobody but the story itself
            }
            long from = began;
            long code = StoryCode.of(story);
            int page = 2 * most;
            while (true) {
                List<Row> rows = jdbc.query(sql, ROW, hash(name), from, from, code, page);
                for (Row row : rows) {
                    String id = StoryCode.id(row.story());
                    if (found.size() < most && isThere(row, id)) {
                        found.add(new Holder(id, row.began()));
                    }
                }
                if (found.size() == most || rows.size() < page) {
                    return found;
                }
                from = rows.get(rows.size() - 1).began();
                code = rows.get(rows.size() - 1).story();
            }
        }

        private boolean isThere(Row row, String id) {
            if (row.run() == run.number()) {
                return true;
            }
            Standing stands = standing.get(id);
            return stands != null && stands.run() == row.run() && !replaced.contains(id);
        }

        @Override
        public Trail trail(String story) {
            Trail known = kept.get(story);
            if (known == null) {
                known = read(story);
                kept.put(story, known);
            }
            return known;
        }

        private Trail read(String story) {
            Trail own = TrailStore.this.read(run.number(), story);
            Standing stands = standing.get(story);
            Trail found = own == null && stands != null ? TrailStore.this.read(stands.run(), story) : own;
            if (found == null) {
                throw new IllegalStateException("no trail of story " + story + " is kept");
            }
            return found;
        }
    }

    /** Drops the trails of stories that a run has and that stand otherwise by now, or no more. */
    void drop(long run, Collection<String> ids) {
        List<Long> codes = ids.stream().map(StoryCode::of).toList();
        records.remove(RecordKind.TRAIL, run, codes);
        jdbc.batchUpdate("DELETE FROM story_name WHERE run = ? AND story = ?", keys(run, codes));
    }

    /** Drops all that tells which stories those of a run follow, as what was judged of them is dropped. */
    void dropWithLinks(long run, Collection<String> ids) {
        drop(run, ids);
        List<Long> codes = ids.stream().map(StoryCode::of).toList();
        jdbc.batchUpdate("DELETE FROM story_link WHERE run = ? AND story = ?", keys(run, codes));
    }

    private static List<Object[]> keys(long run, List<Long> codes) {
        return codes.stream().map(code -> new Object[] {run, code}).toList();
    }
}
