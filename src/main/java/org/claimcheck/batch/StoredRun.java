package org.claimcheck.batch;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.claimcheck.model.Article;
import org.claimcheck.model.CheckRun.Quarantined;
import org.claimcheck.model.Finding;
import org.claimcheck.model.Finding.Status;
import org.claimcheck.model.StoryResult;
import org.claimcheck.report.Edition;
import org.claimcheck.report.ReportSource;
import org.claimcheck.report.RunInfo;
import org.claimcheck.store.FindingStore;
import org.claimcheck.store.RunRow;
import org.claimcheck.store.Seat;

/** A run for the renderers, read page by page from the store; for one thread. */
final class StoredRun implements ReportSource {

    private static final int PAGE = 50;
    private static final int KEPT = 2000;

    private final Stores stores;
    private final RunRow run;
    private final Set<String> baseline;
    private final Edition edition;
    private final SortedMap<String, Seat> seats;
    private final Set<String> fresh;
    private final Map<Integer, List<FindingStore.Row>> findings = new HashMap<>();
    private final Map<String, Article> kept = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Article> eldest) {
            return size() > KEPT;
        }
    };

    StoredRun(Stores stores, RunRow run, Set<String> baseline, Edition edition) {
        this.stores = stores;
        this.run = run;
        this.baseline = baseline;
        this.edition = edition;
        this.seats = stores.articles().seats(run);
        this.fresh = stores.articles().fresh(run);
        stores.findings().rows(run).forEach(row -> findings.computeIfAbsent(row.story(), any -> new ArrayList<>())
                .add(row));
    }

    @Override
    public RunInfo run() {
        return Reporting.info(run);
    }

    @Override
    public Edition edition() {
        return edition;
    }

    @Override
    public Stream<Article> articles() {
        return seats.values().stream()
                .map(seat -> Objects.requireNonNull(stores.articles().article(seat), seat.id()));
    }

    @Override
    public boolean isNew(String article) {
        return fresh.contains(article);
    }

    @Override
    public Article article(String id) {
        Article known = kept.get(id);
        if (known != null) {
            return known;
        }
        Seat own = seats.get(id);
        Seat seat = own != null // else of a story that one of the run's stories follows
                ? own
                : stores.current().find(id).orElseThrow(() -> new NoSuchElementException("no article " + id));
        Article article = Objects.requireNonNull(stores.articles().article(seat), id);
        kept.put(id, article);
        return article;
    }

    @Override
    public Stream<StoryResult> stories() {
        return pages(stores.stories().order(run), this::page);
    }

    @Override
    public Stream<StoryResult> verdicts() {
        return pages(stores.stories().order(run), this::verdicts);
    }

    @Override
    public Stream<StoryResult> withFindings() {
        List<Integer> order = stores.stories().order(run);
        return pages(order.stream().filter(findings::containsKey).toList(), this::verdicts)
                .filter(it -> !it.findings().isEmpty()); // a resolved one whose run is kept no more is shown nowhere
    }

    private static Stream<StoryResult> pages(List<Integer> order, Function<List<Integer>, Stream<StoryResult>> page) {
        return IntStream.iterate(0, from -> from < order.size(), from -> from + PAGE)
                .mapToObj(from -> order.subList(from, Math.min(order.size(), from + PAGE)))
                .flatMap(page);
    }

    @Override
    public Stream<Quarantined> quarantine() {
        return stores.articles().quarantine(run.number()).stream();
    }

    private Stream<StoryResult> page(List<Integer> numbers) {
        Map<Integer, StoryResult> results = stores.stories().results(run.number(), numbers);
        return numbers.stream().map(number -> settled(number, Objects.requireNonNull(results.get(number))));
    }

    private Stream<StoryResult> verdicts(List<Integer> numbers) {
        Map<Integer, StoryResult> verdicts = stores.stories().verdicts(run.number(), numbers);
        List<Integer> withResolved = numbers.stream().filter(this::hasResolved).toList();
        verdicts.putAll(stores.stories().results(run.number(), withResolved));
        return numbers.stream().map(number -> settled(number, Objects.requireNonNull(verdicts.get(number))));
    }

    private boolean hasResolved(int story) {
        return findings.getOrDefault(story, List.of()).stream().anyMatch(row -> row.status() == Status.RESOLVED);
    }

    private StoryResult settled(int number, StoryResult result) {
        Map<String, Status> statuses = new HashMap<>();
        List<Finding> all = new ArrayList<>();
        for (FindingStore.Row row : findings.getOrDefault(number, List.of())) {
            statuses.put(row.id(), row.status());
        }
        result.findings().forEach(it -> all.add(it.withStatus(status(it, statuses))));
        findings.getOrDefault(number, List.of()).stream()
                .filter(row -> row.status() == Status.RESOLVED)
                .sorted(Comparator.comparing(FindingStore.Row::id))
                .forEach(row -> all.addAll(resolved(row, result)));
        return new StoryResult(
                result.story(), result.events(), result.facts(), result.claims(), all, result.compared());
    }

    private Status status(Finding finding, Map<String, Status> statuses) {
        if (finding.status() != Status.NEW) {
            return finding.status();
        }
        return baseline.contains(finding.id()) ? Status.BASELINE : statuses.getOrDefault(finding.id(), Status.NEW);
    }

    private List<Finding> resolved(FindingStore.Row row, StoryResult now) {
        StoryResult then = stores.stories()
                .results(row.judgedRun(), List.of(row.judgedStory()))
                .get(row.judgedStory());
        return then == null
                ? List.of()
                : then.findings().stream()
                        .filter(it -> it.id().equals(row.id()))
                        .map(it -> ResolvedFinding.in(now, it, this::article))
                        .toList();
    }
}
