package org.claimcheck.cli;

import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.claimcheck.model.Article;
import org.claimcheck.model.CheckRun;
import org.claimcheck.model.CheckRun.Quarantined;
import org.claimcheck.model.StoryResult;
import org.claimcheck.report.Edition;
import org.claimcheck.report.ReportSource;
import org.claimcheck.report.RunInfo;

/** A run that was checked in memory, for the renderers. */
final class RunInMemory implements ReportSource {

    private final RunInfo run;
    private final CheckRun checked;
    private final Edition edition;
    private final Map<String, Article> articles = new TreeMap<>();

    RunInMemory(RunInfo run, CheckRun checked, Edition edition) {
        this.run = run;
        this.checked = checked;
        this.edition = edition;
        checked.articles().forEach(article -> articles.put(article.id(), article));
    }

    @Override
    public RunInfo run() {
        return run;
    }

    @Override
    public Edition edition() {
        return edition;
    }

    @Override
    public Stream<Article> articles() {
        return articles.values().stream();
    }

    @Override
    public Article article(String id) {
        return Objects.requireNonNull(articles.get(id), id);
    }

    @Override
    public Stream<StoryResult> stories() {
        return checked.stories().stream()
                .sorted(Comparator.comparing(RunInMemory::gravity)
                        .thenComparing(it -> it.story().id()));
    }

    @Override
    public Stream<Quarantined> quarantine() {
        return checked.quarantine().stream().sorted(Comparator.comparing(Quarantined::path));
    }

    private static int gravity(StoryResult story) {
        return story.findings().stream()
                .mapToInt(finding -> switch (finding.severity()) {
                    case ERROR -> 0;
                    case WARNING -> 1;
                    case NOTE -> 2;
                })
                .min()
                .orElse(3);
    }
}
