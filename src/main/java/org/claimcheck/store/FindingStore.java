package org.claimcheck.store;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.claimcheck.model.Finding;
import org.claimcheck.model.Finding.Status;
import org.claimcheck.model.Severity;
import org.claimcheck.model.StoryResult;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * What becomes of findings from run to run. A finding stands from the run that first judged it until a run that
 * touches the stories of all its articles judges it no more.
 */
public final class FindingStore {

    private final JdbcTemplate jdbc;
    private final StoryStore stories;

    public FindingStore(JdbcTemplate jdbc, StoryStore stories) {
        this.jdbc = jdbc;
        this.stories = stories;
    }

    /** A finding of a run, and where it was judged. */
    public record Row(int story, String id, Severity severity, Status status, long judgedRun, int judgedStory) {}

    private record Standing(String id, String severity, long run, int story, String articles) {}

    /** Says of every finding of a run whether it is new or persists, and which that stood are resolved. Done once. */
    public void settle(RunRow run) {
        if (settled(run)) {
            return;
        }
        Map<String, Standing> standing = standing();
        Set<String> seen = new TreeSet<>();
        List<Object[]> statuses = new ArrayList<>();
        jdbc.query(
                "SELECT story, id FROM run_finding WHERE run = ?",
                row -> {
                    String id = row.getString(2);
                    seen.add(id);
                    statuses.add(new Object[] {
                        (standing.containsKey(id) ? Status.PERSISTING : Status.NEW).name(),
                        run.number(),
                        row.getInt(1),
                        id
                    });
                },
                run.number());
        jdbc.batchUpdate(
                "UPDATE run_finding SET status = ? WHERE run = ? AND story = ? AND id = ? AND status IS NULL",
                statuses);
        resolve(
                run,
                standing.values().stream().filter(it -> !seen.contains(it.id())).toList());
        stand(run);
    }

    /** The findings of a run in the order of their stories, resolved ones among them. */
    public List<Row> rows(RunRow run) {
        return jdbc.query(
                "SELECT story, id, severity, status, judged_run, judged_story FROM run_finding WHERE run = ?"
                        + " ORDER BY story",
                (row, index) -> new Row(
                        row.getInt(1),
                        row.getString(2),
                        Severity.valueOf(row.getString(3)),
                        row.getString(4) == null ? Status.NEW : Status.valueOf(row.getString(4)),
                        row.getLong(5),
                        row.getInt(6)),
                run.number());
    }

    /** The ids of all findings that stand, those of articles that the last runs did not read among them. */
    public Set<String> standingIds() {
        return new TreeSet<>(jdbc.queryForList("SELECT id FROM standing_finding", String.class));
    }

    /** On how many days each open finding of a run has been reported open, up to this run, by finding. */
    public Map<String, Integer> days(RunRow run) {
        // Filtered here: a database that asks the inner query for every row takes time by the square of the findings.
        Set<String> persisting = new HashSet<>(jdbc.queryForList(
                "SELECT id FROM run_finding WHERE run = ? AND status = 'PERSISTING'", String.class, run.number()));
        if (persisting.isEmpty()) {
            return Map.of();
        }
        Map<String, Set<LocalDate>> days = new TreeMap<>();
        jdbc.query(
                "SELECT f.id, r.started FROM run_finding f JOIN run r ON r.number = f.run"
                        + " WHERE f.run <= ? AND r.status = ? AND f.status IN ('NEW', 'PERSISTING')",
                row -> {
                    if (persisting.contains(row.getString("id"))) {
                        LocalDate day =
                                row.getObject("started", LocalDateTime.class).toLocalDate();
                        days.computeIfAbsent(row.getString("id"), any -> new TreeSet<>())
                                .add(day);
                    }
                },
                run.number(),
                RunRow.COMPLETED);
        Map<String, Integer> counted = new TreeMap<>();
        days.forEach((id, on) -> counted.put(id, on.size()));
        return counted;
    }

    /** How many findings of each status and severity a run has. */
    public List<Tally> tallies(RunRow run) {
        return jdbc.query(
                "SELECT status, severity, COUNT(*) FROM run_finding WHERE run = ? AND status IS NOT NULL"
                        + " GROUP BY status, severity",
                (row, index) ->
                        new Tally(Status.valueOf(row.getString(1)), Severity.valueOf(row.getString(2)), row.getInt(3)),
                run.number());
    }

    /** How many findings have this status and severity. */
    public record Tally(Status status, Severity severity, int count) {}

    private boolean settled(RunRow run) {
        return !jdbc.queryForList(
                        "SELECT id FROM run_finding WHERE run = ? AND status IN ('NEW', 'PERSISTING', 'RESOLVED') LIMIT 1",
                        String.class,
                        run.number())
                .isEmpty();
    }

    private Map<String, Standing> standing() {
        Map<String, Standing> standing = new TreeMap<>();
        jdbc.query("SELECT id, severity, run, story, articles FROM standing_finding", row -> {
            Standing it =
                    new Standing(row.getString(1), row.getString(2), row.getLong(3), row.getInt(4), row.getString(5));
            standing.put(it.id(), it);
        });
        return standing;
    }

    private void resolve(RunRow run, List<Standing> unseen) {
        if (unseen.isEmpty()) {
            return;
        }
        Map<String, Integer> storyOf = new HashMap<>();
        jdbc.query(
                "SELECT a.id, MIN(m.story) FROM story_member m JOIN run_article a ON a.run = m.home AND a.place = m.place"
                        + " WHERE m.run = ? GROUP BY a.id",
                row -> {
                    storyOf.put(row.getString(1), row.getInt(2));
                },
                run.number());
        List<Object[]> resolved = new ArrayList<>();
        List<Object[]> fallen = new ArrayList<>();
        List<Object[]> persisting = new ArrayList<>();
        for (Standing it : unseen) {
            List<String> about = it.articles().lines().toList();
            if (!about.isEmpty() && storyOf.keySet().containsAll(about)) {
                Integer story = storyOf.get(about.get(0));
                fallen.add(new Object[] {it.id()});
                String heir = story == null ? null : heir(run, story, it, Set.copyOf(about));
                if (heir == null) {
                    resolved.add(new Object[] {
                        run.number(), story, it.id(), it.severity(), Status.RESOLVED.name(), it.run(), it.story()
                    });
                } else {
                    persisting.add(new Object[] {Status.PERSISTING.name(), run.number(), story, heir});
                }
            }
        }
        jdbc.batchUpdate(
                "INSERT INTO run_finding (run, story, id, severity, status, judged_run, judged_story)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?)",
                resolved);
        jdbc.batchUpdate("DELETE FROM standing_finding WHERE id = ?", fallen);
        jdbc.batchUpdate(
                "UPDATE run_finding SET status = ? WHERE run = ? AND story = ? AND id = ? AND status = 'NEW'",
                persisting);
    }

    /**
     * The finding of this run that goes on with one that stood: of the same rule on the same attribute, about all of its articles
     * and about more. A conflict that another article takes a side in is not resolved; its id is another one.
     */
    private @Nullable String heir(RunRow run, int story, Standing stood, Set<String> about) {
        Finding before = stories.verdicts(stood.run(), List.of(stood.story())).values().stream()
                .flatMap(result -> result.findings().stream())
                .filter(finding -> finding.id().equals(stood.id()))
                .findFirst()
                .orElse(null);
        if (before == null) {
            return null;
        }
        return stories.verdicts(run.number(), List.of(story)).values().stream()
                .flatMap(result -> result.findings().stream())
                .filter(now ->
                        now.rule().equals(before.rule()) && now.attribute().equals(before.attribute()))
                .filter(now -> articles(now).containsAll(about))
                .map(Finding::id)
                .findFirst()
                .orElse(null);
    }

    private static Set<String> articles(Finding finding) {
        Set<String> articles = new TreeSet<>();
        finding.evidence().forEach(evidence -> articles.add(evidence.article()));
        return articles;
    }

    private void stand(RunRow run) {
        Map<String, Object[]> standing = new LinkedHashMap<>();
        List<Integer> numbers = jdbc.queryForList(
                "SELECT DISTINCT story FROM run_finding WHERE run = ? AND judged_run = ? ORDER BY story",
                Integer.class,
                run.number(),
                run.number());
        int page = 50;
        for (int from = 0; from < numbers.size(); from += page) {
            Map<Integer, StoryResult> results =
                    stories.verdicts(run.number(), numbers.subList(from, Math.min(numbers.size(), from + page)));
            results.forEach((number, result) ->
                    result.findings().forEach(finding -> standing.put(finding.id(), standing(run, number, finding))));
        }
        jdbc.batchUpdate(
                "DELETE FROM standing_finding WHERE id = ?",
                standing.keySet().stream().map(id -> new Object[] {id}).toList());
        jdbc.batchUpdate(
                "INSERT INTO standing_finding (id, severity, run, story, articles) VALUES (?, ?, ?, ?, ?)",
                List.copyOf(standing.values()));
    }

    private static Object[] standing(RunRow run, int story, Finding finding) {
        return new Object[] {
            finding.id(), finding.severity().name(), run.number(), story, String.join("\n", articles(finding))
        };
    }
}
