package org.claimcheck.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.claimcheck.model.Article;
import org.claimcheck.record.StoredArticle;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Takes out of the tables what is not to be kept: articles that must be forgotten with all that was seen and judged of them, and
 * what is no longer needed of old runs. A run that something was taken out of is not reported again: it keeps its line in the
 * history, and the same input is checked anew.
 */
public final class Erasure {

    private static final List<RecordKind> OF_STORIES =
            List.of(RecordKind.STORY, RecordKind.JUDGEMENT, RecordKind.VERDICT);

    private final JdbcTemplate jdbc;
    private final RecordTable records;
    private final TrailStore trails;

    public Erasure(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
        this.records = new RecordTable(jdbc);
        this.trails = new TrailStore(jdbc);
    }

    private record Place(long run, int place) {}

    private record Judged(long run, int story) {}

    /** The ids of the articles whose text this holds for; every version of every article is looked at. */
    public Set<String> idsOf(Predicate<String> text) {
        Set<String> ids = new TreeSet<>();
        records.read(
                "SELECT number, part, body FROM stored_record WHERE kind = ? AND owner = ? ORDER BY number, part",
                (body, number) -> {
                    Article article = StoredArticle.content(body);
                    String byline = article.byline() == null ? "" : article.byline();
                    if (text.test(article.text()) || text.test(byline)) {
                        ids.addAll(jdbc.queryForList(
                                "SELECT id FROM run_article WHERE article = ?", String.class, number));
                    }
                },
                RecordKind.ARTICLE.code(),
                RecordTable.NOBODY);
        return ids;
    }

    /** Those of these ids that are kept. */
    public Set<String> known(Collection<String> ids) {
        Set<String> known = new TreeSet<>();
        for (String id : ids) {
            known.addAll(jdbc.queryForList("SELECT DISTINCT id FROM run_article WHERE id = ?", String.class, id));
        }
        return known;
    }

    /** The ids of the runs that hold one of these articles, latest first. */
    public List<String> runsWith(Collection<String> ids) {
        Set<Long> runs = new TreeSet<>();
        for (Place seat : seats(ids)) {
            runs.add(seat.run());
            for (Judged story : members(seat)) {
                runs.add(story.run());
                followers(story).forEach(it -> runs.add(it.run()));
            }
        }
        List<String> names = new ArrayList<>();
        jdbc.query("SELECT number, id FROM run ORDER BY number DESC", row -> {
            if (runs.contains(row.getLong(1))) {
                names.add(row.getString(2));
            }
        });
        return names;
    }

    /**
     * Forgets articles: their text in all versions, what was seen in them, and the stories, findings and decisions of any run
     * that they take part in.
     */
    public void forget(Collection<String> ids) {
        Set<Judged> stories = new HashSet<>();
        Set<Long> numbers = new TreeSet<>();
        List<Place> seats = seats(ids);
        for (Place seat : seats) {
            stories.addAll(members(seat));
            numbers.addAll(jdbc.queryForList(
                    "SELECT article FROM run_article WHERE run = ? AND place = ?",
                    Long.class,
                    seat.run(),
                    seat.place()));
        }
        List.copyOf(stories).forEach(it -> stories.addAll(followers(it)));
        stories.forEach(this::dropStory);
        stories.forEach(it -> close(it.run()));
        for (Place seat : seats) {
            records.remove(RecordKind.ORIGIN, seat.run(), List.of((long) seat.place()));
            jdbc.update("DELETE FROM run_article WHERE run = ? AND place = ?", seat.run(), seat.place());
            records.remove(RecordKind.QUARANTINE, seat.run());
            close(seat.run());
        }
        ids.forEach(id -> jdbc.update("DELETE FROM current_article WHERE id = ?", id));
        numbers.forEach(this::dropArticle);
        for (String id : ids) {
            jdbc.update(
                    "DELETE FROM standing_finding WHERE articles = ? OR articles LIKE ? OR articles LIKE ? OR articles LIKE ?",
                    id,
                    like(id) + "\n%",
                    "%\n" + like(id),
                    "%\n" + like(id) + "\n%");
        }
    }

    /** The stories of all runs that the article in this seat is in. */
    private List<Judged> members(Place seat) {
        return jdbc.query(
                "SELECT run, story FROM story_member WHERE home = ? AND place = ?",
                (row, index) -> new Judged(row.getLong(1), row.getInt(2)),
                seat.run(),
                seat.place());
    }

    /** The stories of all runs that follow a story: they show its words. */
    private List<Judged> followers(Judged story) {
        return id(story).stream()
                .flatMap(id -> jdbc
                        .query(
                                "SELECT run, story FROM story_link WHERE earlier = ?",
                                (row, index) -> List.of(row.getLong(1), row.getLong(2)),
                                StoryCode.of(id))
                        .stream())
                .flatMap(it -> jdbc
                        .query(
                                "SELECT run, number FROM story WHERE run = ? AND id = ?",
                                (row, index) -> new Judged(row.getLong(1), row.getInt(2)),
                                it.get(0),
                                StoryCode.id(it.get(1)))
                        .stream())
                .toList();
    }

    /** The id of a story; none for one that was judged before stories had ids. */
    private List<String> id(Judged story) {
        return jdbc.queryForList(
                "SELECT id FROM story WHERE run = ? AND number = ? AND id IS NOT NULL",
                String.class,
                story.run(),
                story.story());
    }

    /**
     * Drops what is kept of runs before the last so many that completed: their articles, stories and judgements, as far as no run
     * that is kept shows them and no story may yet be added to that needs them. Their line in the history stays, and that a
     * finding stands is known for longer; what it said is not.
     *
     * @param windowDays for how many days before the latest article stories may yet be added to
     * @return the numbers of the runs that something was taken out of for the first time
     */
    public List<Long> keepRuns(int howMany, int windowDays) {
        List<Long> completed = jdbc.queryForList(
                "SELECT number FROM run WHERE status = ? ORDER BY number DESC", Long.class, RunRow.COMPLETED);
        if (completed.size() <= howMany) {
            return List.of();
        }
        long oldest = completed.get(howMany - 1);
        Needed needed = needed(oldest, windowDays);
        List<Judged> stories = jdbc.query(
                "SELECT run, number FROM story WHERE run < ?",
                (row, index) -> new Judged(row.getLong(1), row.getInt(2)),
                oldest);
        dropStories(
                stories.stream().filter(it -> !needed.stories().contains(it)).toList());
        List<Place> places = jdbc.query(
                "SELECT run, place FROM run_article WHERE run < ?",
                (row, index) -> new Place(row.getLong(1), row.getInt(2)),
                oldest);
        List<Place> unneeded =
                places.stream().filter(it -> !needed.places().contains(it)).toList();
        dropPlaces(unneeded);
        List<Long> closed = jdbc.queryForList(
                "SELECT number FROM run WHERE number < ? AND input NOT LIKE 'closed %' ORDER BY number",
                Long.class, oldest);
        closed.forEach(run -> {
            records.remove(RecordKind.QUARANTINE, run);
            close(run);
        });
        if (!unneeded.isEmpty()) {
            dropUnread();
        }
        return closed;
    }

    /** What must stay of old runs. */
    private record Needed(Set<Judged> stories, Set<Place> places) {}

    /**
     * The stories and articles that the runs from the oldest that is kept on show, and those of the days around the latest
     * article, which further articles may join.
     */
    private Needed needed(long oldest, int windowDays) {
        Needed needed = new Needed(new HashSet<>(), new HashSet<>());
        jdbc.query(
                "SELECT DISTINCT judged_run, judged_story FROM run_finding WHERE run >= ?",
                row -> {
                    needed.stories.add(new Judged(row.getLong(1), row.getInt(2)));
                },
                oldest);
        Long latest = jdbc.queryForObject("SELECT MAX(moment) FROM current_article", Long.class);
        long from = latest == null ? Long.MAX_VALUE : latest - windowDays * 86_400L;
        jdbc.query(
                "SELECT DISTINCT s.run, s.number FROM standing_story s JOIN current_article c ON c.story = s.id WHERE c.moment >= ?",
                row -> {
                    needed.stories.add(new Judged(row.getLong(1), row.getInt(2)));
                },
                from);
        jdbc.query(
                "SELECT run, place FROM current_article WHERE moment >= ?",
                row -> {
                    needed.places.add(new Place(row.getLong(1), row.getInt(2)));
                },
                from);
        jdbc.query("SELECT run, story, home, place FROM story_member", row -> {
            Judged story = new Judged(row.getLong(1), row.getInt(2));
            if (story.run() >= oldest || needed.stories.contains(story)) {
                needed.places.add(new Place(row.getLong(3), row.getInt(4)));
            }
        });
        return needed;
    }

    /** Stories of old runs; that their findings were reported then stays known. */
    private void dropStories(List<Judged> stories) {
        Map<Long, List<Long>> byRun = new TreeMap<>();
        stories.forEach(
                it -> byRun.computeIfAbsent(it.run(), any -> new ArrayList<>()).add((long) it.story()));
        stories.forEach(it -> trails.dropWithLinks(it.run(), id(it)));
        byRun.forEach((run, numbers) -> OF_STORIES.forEach(kind -> records.remove(kind, run, numbers)));
        List<Object[]> keys =
                stories.stream().map(it -> new Object[] {it.run(), it.story()}).toList();
        jdbc.batchUpdate("DELETE FROM standing_story WHERE run = ? AND number = ?", keys);
        jdbc.batchUpdate("DELETE FROM story_member WHERE run = ? AND story = ?", keys);
        jdbc.batchUpdate("DELETE FROM story WHERE run = ? AND number = ?", keys);
    }

    /** Articles of old runs. */
    private void dropPlaces(List<Place> places) {
        Map<Long, List<Long>> byRun = new TreeMap<>();
        places.forEach(
                it -> byRun.computeIfAbsent(it.run(), any -> new ArrayList<>()).add((long) it.place()));
        byRun.forEach((run, numbers) -> records.remove(RecordKind.ORIGIN, run, numbers));
        List<Object[]> keys =
                places.stream().map(it -> new Object[] {it.run(), it.place()}).toList();
        jdbc.batchUpdate("DELETE FROM current_article WHERE run = ? AND place = ?", keys);
        jdbc.batchUpdate("DELETE FROM run_article WHERE run = ? AND place = ?", keys);
    }

    /** Articles that no run that is kept has read. */
    private void dropUnread() {
        jdbc.queryForList(
                        "SELECT a.number FROM article a WHERE NOT EXISTS"
                                + " (SELECT 1 FROM run_article r WHERE r.article = a.number)",
                        Long.class)
                .forEach(this::dropArticle);
    }

    private void dropArticle(long number) {
        for (RecordKind kind : List.of(RecordKind.ARTICLE, RecordKind.ANNOTATION, RecordKind.PROFILE)) {
            jdbc.update("DELETE FROM stored_record WHERE kind = ? AND number = ?", kind.code(), number);
        }
        jdbc.update("DELETE FROM article WHERE number = ?", number);
    }

    private void dropStory(Judged story) {
        trails.dropWithLinks(story.run(), id(story));
        for (RecordKind kind : OF_STORIES) {
            records.remove(kind, story.run(), List.of((long) story.story()));
        }
        jdbc.update(
                "DELETE FROM run_finding WHERE (run = ? AND story = ?) OR (judged_run = ? AND judged_story = ?)",
                story.run(),
                story.story(),
                story.run(),
                story.story());
        jdbc.update("DELETE FROM standing_story WHERE run = ? AND number = ?", story.run(), story.story());
        for (String table : List.of("standing_finding", "story_member")) {
            jdbc.update("DELETE FROM " + table + " WHERE run = ? AND story = ?", story.run(), story.story());
        }
        jdbc.update("DELETE FROM story WHERE run = ? AND number = ?", story.run(), story.story());
    }

    /** Makes a run one that no input leads to. */
    private void close(long run) {
        jdbc.update("UPDATE run SET input = ? WHERE number = ?", String.format(Locale.ROOT, "closed %057d", run), run);
    }

    private List<Place> seats(Collection<String> ids) {
        List<Place> seats = new ArrayList<>();
        for (String id : ids) {
            jdbc.query(
                    "SELECT run, place FROM run_article WHERE id = ?",
                    row -> {
                        seats.add(new Place(row.getLong(1), row.getInt(2)));
                    },
                    id);
        }
        return seats;
    }

    private static String like(String id) {
        return id.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }

    /** Gives the space of what was taken out back to the disk, so that it cannot be read there either; ends the connection. */
    public void compact() {
        if (Boolean.FALSE.equals(jdbc.execute((java.sql.Connection connection) -> Server.is(connection)))) {
            jdbc.execute("SHUTDOWN COMPACT");
        } else {
            jdbc.execute("VACUUM FULL stored_record");
        }
    }
}
