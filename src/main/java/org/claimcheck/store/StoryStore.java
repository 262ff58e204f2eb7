package org.claimcheck.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

    public StoryStore(JdbcTemplate jdbc, ArticleStore articles) {
        this.jdbc = jdbc;
        this.records = new RecordTable(jdbc);
        this.articles = articles;
    }

    /** A story with all that is needed to judge it. */
    public record Unjudged(int number, Story story, List<Annotation> annotations) {}

    /** A story that was judged. */
    public record Judged(int number, StoryResult result) {}

    /** Replaces the stories of a run. */
    public void group(RunRow run, List<Story> stories) {
        forget(run);
        Map<String, Integer> places = articles.places(run);
        List<Numbered> bodies = new ArrayList<>();
        List<Object[]> rows = new ArrayList<>();
        List<Object[]> members = new ArrayList<>();
        for (int number = 0; number < stories.size(); number++) {
            Story story = stories.get(number);
            rows.add(new Object[] {run.number(), number});
            bodies.add(new Numbered(number, RecordCodec.encode(story)));
            for (String article : story.articles()) {
                members.add(new Object[] {run.number(), number, Objects.requireNonNull(places.get(article), article)});
            }
        }
        jdbc.batchUpdate("INSERT INTO story (run, number) VALUES (?, ?)", rows);
        jdbc.batchUpdate("INSERT INTO story_article (run, story, place) VALUES (?, ?, ?)", members);
        records.add(RecordKind.STORY, run.number(), bodies);
    }

    /** The places of the articles of each story of a run, ascending. */
    public List<int[]> members(RunRow run) {
        Map<Integer, List<Integer>> stories = new TreeMap<>();
        jdbc.query(
                "SELECT story, place FROM story_article WHERE run = ? ORDER BY story, place",
                row -> {
                    stories.computeIfAbsent(row.getInt(1), any -> new ArrayList<>())
                            .add(row.getInt(2));
                },
                run.number());
        return stories.values().stream()
                .map(places -> places.stream().mapToInt(Integer::intValue).toArray())
                .toList();
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
        Map<String, Annotation> annotations = new TreeMap<>();
        articles.annotationsOfStories(run, stories.keySet())
                .values()
                .forEach(it -> annotations.put(it.article().id(), it));
        List<Unjudged> unjudged = new ArrayList<>();
        stories.forEach((number, story) -> unjudged.add(new Unjudged(
                number,
                story,
                story.articles().stream()
                        .map(id -> Objects.requireNonNull(annotations.get(id), id))
                        .toList())));
        return unjudged;
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
        jdbc.update("DELETE FROM story_article WHERE run = ?", run.number());
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
