package org.claimcheck.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.claimcheck.model.Annotation;
import org.claimcheck.model.Finding;
import org.claimcheck.model.Story;
import org.claimcheck.model.StoryResult;
import org.claimcheck.record.RecordCodec;
import org.claimcheck.store.RecordTable.Numbered;
import org.springframework.jdbc.core.JdbcTemplate;

/** The stories of the runs and what was judged of them. A story's number is its rank in its run, by id. */
public final class StoryStore {

    private final JdbcTemplate jdbc;
    private final RecordTable records;
    private final ArticleStore articles;
    private final TrailStore trails;

    public StoryStore(JdbcTemplate jdbc, ArticleStore articles, TrailStore trails) {
        this.trails = trails;
        this.jdbc = jdbc;
        this.records = new RecordTable(jdbc);
        this.articles = articles;
    }

    /**
     * A story with all that is needed to judge it.
     *
     * @param annotations of its articles, in their order
     * @param past of the articles of the stories that it follows
     */
    public record Unjudged(int number, Story story, List<Annotation> annotations, List<Annotation> past) {}

    /** A story that was judged. */
    public record Judged(int number, StoryResult result) {}

    /**
     * A story that a run touched.
     *
     * @param digest of its articles
     * @param judged digest of all that its judgement hangs on
     * @param members where its articles lie
     * @param fresh ids of those that the run brought
     */
    public record Touched(Story story, String digest, String judged, List<Seat> members, Set<String> fresh) {}

    /** A story that stands, and the run and number that it was judged under last. */
    public record Standing(long run, int number, String digest, String judged) {}

    /** The stories that stand, by id. */
    public Map<String, Standing> standing() {
        Map<String, Standing> standing = new HashMap<>();
        jdbc.query("SELECT id, run, number, digest, judged FROM standing_story", row -> {
            standing.put(
                    row.getString(1), new Standing(row.getLong(2), row.getInt(3), row.getString(4), row.getString(5)));
        });
        return standing;
    }

    /** The story of this id that stands, as it was when it was judged last. */
    public Optional<Story> standing(String id) {
        return at(id).flatMap(it -> story(it.run(), it.number()));
    }

    /** Where the stories lie that stand under this id: one, or none. */
    private Optional<Standing> at(String id) {
        return jdbc
                .query(
                        "SELECT run, number, digest, judged FROM standing_story WHERE id = ?",
                        (row, index) -> new Standing(row.getLong(1), row.getInt(2), row.getString(3), row.getString(4)),
                        id)
                .stream()
                .findFirst();
    }

    private Optional<Story> story(long run, int number) {
        Story[] found = new Story[1];
        records.read(RecordKind.STORY, run, number, body -> found[0] = RecordCodec.decode(body, Story.class));
        return Optional.ofNullable(found[0]);
    }

    /** Replaces the stories of a run. */
    public void group(RunRow run, List<Touched> stories) {
        forget(run);
        List<Numbered> bodies = new ArrayList<>();
        List<Object[]> rows = new ArrayList<>();
        List<Object[]> members = new ArrayList<>();
        List<Object[]> links = new ArrayList<>();
        for (int number = 0; number < stories.size(); number++) {
            Touched touched = stories.get(number);
            Story story = touched.story();
            rows.add(new Object[] {run.number(), number, story.id(), touched.digest(), touched.judged()});
            bodies.add(new Numbered(number, RecordCodec.encode(story)));
            story.follows()
                    .forEach(it ->
                            links.add(new Object[] {run.number(), StoryCode.of(story.id()), StoryCode.of(it.story())}));
            for (Seat seat : touched.members()) {
                boolean fresh = touched.fresh().contains(seat.id());
                members.add(
                        new Object[] {run.number(), number, seat.run(), seat.place(), fresh, story.isAlso(seat.id())});
            }
        }
        jdbc.batchUpdate("INSERT INTO story (run, number, id, digest, judged) VALUES (?, ?, ?, ?, ?)", rows);
        jdbc.batchUpdate(
                "INSERT INTO story_member (run, story, home, place, fresh, also) VALUES (?, ?, ?, ?, ?, ?)", members);
        jdbc.batchUpdate("INSERT INTO story_link (run, story, earlier) VALUES (?, ?, ?)", links);
        records.add(RecordKind.STORY, run.number(), bodies);
    }

    /** A run completed: its stories stand as it judged them, and those stand no more that no article is in. */
    public void settle(RunRow run) {
        List<Object[]> stand = jdbc.query(
                "SELECT id, number, digest, judged FROM story WHERE run = ?",
                (row, index) ->
                        new Object[] {row.getString(1), run.number(), row.getInt(2), row.getString(3), row.getString(4)
                        },
                run.number());
        dropTrails(
                "SELECT s.run, s.id FROM standing_story s JOIN story t ON t.id = s.id WHERE t.run = ? AND s.run <> ?",
                run.number(),
                run.number());
        jdbc.batchUpdate(
                "DELETE FROM standing_story WHERE id = ?",
                stand.stream().map(it -> new Object[] {it[0]}).toList());
        jdbc.batchUpdate("INSERT INTO standing_story (id, run, number, digest, judged) VALUES (?, ?, ?, ?, ?)", stand);
        String gone = " FROM standing_story WHERE NOT EXISTS"
                + " (SELECT 1 FROM current_article c WHERE c.story = standing_story.id)";
        dropTrails("SELECT run, id" + gone);
        jdbc.update("DELETE" + gone);
    }

    /** Trails of stories that stand otherwise now, or no more. */
    private void dropTrails(String sql, Object... arguments) {
        Map<Long, List<String>> ids = new TreeMap<>();
        jdbc.query(
                sql,
                row -> {
                    ids.computeIfAbsent(row.getLong(1), any -> new ArrayList<>())
                            .add(row.getString(2));
                },
                arguments);
        ids.forEach(trails::drop);
    }

    /** How many stories a run has. */
    public int count(RunRow run) {
        Integer count = jdbc.queryForObject("SELECT COUNT(*) FROM story WHERE run = ?", Integer.class, run.number());
        return count == null ? 0 : count;
    }

    /** The stories from one number to before another that are not judged yet. */
    public List<Unjudged> unjudged(RunRow run, int from, int to) {
        Map<Integer, Story> stories = new TreeMap<>();
        records.read(
                "SELECT s.number, r.part, r.body FROM story s JOIN stored_record r"
                        + " ON r.kind = ? AND r.owner = s.run AND r.number = s.number"
                        + " WHERE s.run = ? AND s.number >= ? AND s.number < ? AND s.gravity IS NULL"
                        + " ORDER BY s.number, r.part",
                (body, number) -> stories.put((int) number, RecordCodec.decode(body, Story.class)),
                RecordKind.STORY.code(),
                run.number(),
                from,
                to);
        return stories.isEmpty() ? List.of() : withAnnotations(run, stories);
    }

    private List<Unjudged> withAnnotations(RunRow run, Map<Integer, Story> stories) {
        List<Unjudged> unjudged = new ArrayList<>();
        stories.forEach((number, story) -> {
            Map<String, Annotation> annotations = articles.annotations(run, run.number(), number);
            unjudged.add(new Unjudged(
                    number,
                    story,
                    story.articles().stream()
                            .map(id -> Objects.requireNonNull(annotations.get(id), id))
                            .toList(),
                    past(run, story)));
        });
        return unjudged;
    }

    /** What is seen in the articles of the stories that one follows, as the run has them or else as they stand. */
    private List<Annotation> past(RunRow run, Story story) {
        List<Annotation> past = new ArrayList<>();
        for (Story.Earlier earlier : story.follows()) {
            List<Integer> own = jdbc.queryForList(
                    "SELECT number FROM story WHERE run = ? AND id = ?", Integer.class, run.number(), earlier.story());
            if (own.isEmpty()) {
                at(earlier.story()).ifPresent(it -> past.addAll(whole(run, it.run(), it.number())));
            } else {
                past.addAll(whole(run, run.number(), own.get(0)));
            }
        }
        return past;
    }

    /** The articles that belong to a story as a whole. */
    private List<Annotation> whole(RunRow run, long home, int number) {
        Set<String> parts = story(home, number).map(it -> it.parts().keySet()).orElse(Set.of());
        Map<String, Annotation> annotations = articles.annotations(run, home, number);
        annotations.keySet().removeAll(parts);
        return List.copyOf(annotations.values());
    }

    /** Where the articles of a story that stands lie. */
    public List<Seat> seats(Standing standing) {
        return List.copyOf(articles.seats(standing.run(), standing.number()).values());
    }

    /** Keeps what was judged. */
    public void judge(RunRow run, List<? extends Judged> judged) {
        List<Numbered> bodies = new ArrayList<>();
        List<Numbered> verdicts = new ArrayList<>();
        List<Object[]> gravities = new ArrayList<>();
        List<Object[]> findings = new ArrayList<>();
        for (Judged it : judged) {
            byte[] body = RecordCodec.deflate(RecordCodec.encode(it.result()));
            bodies.add(new Numbered(it.number(), body));
            verdicts.add(new Numbered(it.number(), RecordCodec.deflate(RecordCodec.encode(verdict(it.result())))));
            gravities.add(new Object[] {gravity(it.result()), run.number(), it.number()});
            for (Finding finding : it.result().findings()) {
                findings.add(new Object[] {
                    run.number(),
                    it.number(),
                    finding.id(),
                    finding.severity().name(),
                    finding.status() == Finding.Status.NEW
                            ? null
                            : finding.status().name(),
                    run.number(),
                    it.number()
                });
            }
        }
        records.add(RecordKind.JUDGEMENT, run.number(), bodies);
        records.add(RecordKind.VERDICT, run.number(), verdicts);
        jdbc.batchUpdate("UPDATE story SET gravity = ? WHERE run = ? AND number = ?", gravities);
        jdbc.batchUpdate(
                "INSERT INTO run_finding (run, story, id, severity, status, judged_run, judged_story)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?)",
                findings);
    }

    /** Numbers of a run's stories, gravest first, then by number. */
    public List<Integer> order(RunRow run) {
        return jdbc.queryForList(
                "SELECT number FROM story WHERE run = ? ORDER BY gravity DESC, number", Integer.class, run.number());
    }

    /** The judged stories of these numbers. */
    public Map<Integer, StoryResult> results(long run, List<Integer> numbers) {
        return results(RecordKind.JUDGEMENT, run, numbers);
    }

    /** The judged stories of these numbers with their findings alone: no facts, claims and comparisons. */
    public Map<Integer, StoryResult> verdicts(long run, List<Integer> numbers) {
        return results(RecordKind.VERDICT, run, numbers);
    }

    private Map<Integer, StoryResult> results(RecordKind kind, long run, List<Integer> numbers) {
        Map<Integer, StoryResult> results = new TreeMap<>();
        for (int number : numbers) {
            records.read(
                    kind,
                    run,
                    number,
                    body -> results.put(number, RecordCodec.decode(RecordCodec.inflate(body), StoryResult.class)));
        }
        return results;
    }

    private static StoryResult verdict(StoryResult it) {
        return new StoryResult(it.story(), it.events(), List.of(), List.of(), it.findings(), List.of());
    }

    private void forget(RunRow run) {
        jdbc.update("DELETE FROM run_finding WHERE run = ?", run.number());
        jdbc.update("DELETE FROM story_member WHERE run = ?", run.number());
        jdbc.update("DELETE FROM story_link WHERE run = ?", run.number());
        jdbc.update("DELETE FROM story WHERE run = ?", run.number());
        records.remove(RecordKind.STORY, run.number());
        records.remove(RecordKind.JUDGEMENT, run.number());
        records.remove(RecordKind.VERDICT, run.number());
    }

    private static int gravity(StoryResult result) {
        return result.findings().stream()
                .mapToInt(finding -> switch (finding.severity()) {
                    case ERROR -> 3;
                    case WARNING -> 2;
                    case NOTE -> 1;
                })
                .max()
                .orElse(0);
    }
}
