package org.claimcheck.cli;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.claimcheck.index.About;
import org.claimcheck.index.PublishedIndex;
import org.claimcheck.model.Article;
import org.claimcheck.model.CheckRun;
import org.claimcheck.model.Finding;
import org.claimcheck.model.Finding.Evidence;
import org.claimcheck.model.Finding.Status;
import org.claimcheck.model.PublicationTime;
import org.claimcheck.model.Severity;
import org.claimcheck.model.StoryResult;
import org.claimcheck.pipeline.Checker;
import org.claimcheck.report.Edition;
import org.claimcheck.report.Edition.Against;
import org.claimcheck.report.ReportSource;
import org.claimcheck.report.RunInfo;
import org.claimcheck.rule.RuleSet;

/** The publishing gate: checks drafts together with what is published and keeps what touches the drafts. */
final class Gate {

    private final RuleSet rules;
    private final int windowDays;
    private final Edition edition;
    private final Clock clock;

    /**
     * A gate that groups as the nightly check does.
     *
     * @param windowDays days around a draft within which articles are taken into its story more readily
     */
    Gate(RuleSet rules, int windowDays, Edition edition, Clock clock) {
        this.rules = rules;
        this.windowDays = windowDays;
        this.edition = edition;
        this.clock = clock;
    }

    /** What drafts are compared with: how many articles, of which days. */
    private static Against against(List<Article> published, Set<String> drafts, String origin) {
        List<Article> others =
                published.stream().filter(it -> !drafts.contains(it.id())).toList();
        List<LocalDate> days = others.stream()
                .map(Article::published)
                .filter(Objects::nonNull)
                .map(PublicationTime::date)
                .sorted()
                .toList();
        return days.isEmpty()
                ? new Against(others.size(), null, null, origin)
                : new Against(others.size(), days.get(0), days.get(days.size() - 1), origin);
    }

    /** What concerns the drafts; a draft takes the place of a published article with its id, and is held against it. */
    ReportSource check(List<Article> drafts, List<Article> published, String origin) {
        Instant started = clock.instant();
        Map<String, Article> all = new TreeMap<>();
        published.forEach(article -> all.put(article.id(), article));
        drafts.forEach(article -> all.merge(article.id(), article, (before, draft) -> draft.replacing(before)));
        Set<String> ids = drafts.stream().map(Article::id).collect(Collectors.toSet());
        CheckRun checked = new Checker(rules, windowDays).check(List.copyOf(all.values()));
        return about(ids, checked, started, against(published, ids, origin));
    }

    /** The same against published articles whose stories are known. */
    ReportSource check(List<Article> drafts, PublishedIndex published, String origin) {
        Instant started = clock.instant();
        Set<String> ids = drafts.stream().map(Article::id).collect(Collectors.toSet());
        CheckRun checked = new Checker(rules, windowDays).check(drafts, published);
        int replaced = (int) ids.stream().filter(id -> published.find(id) >= 0).count();
        About about = published.about();
        Against against = new Against(published.size() - replaced, about.from(), about.to(), origin);
        return about(ids, checked, started, against);
    }

    /** What of a check concerns the drafts. */
    private ReportSource about(Set<String> ids, CheckRun checked, Instant started, Against against) {
        List<StoryResult> touched = checked.stories().stream()
                .filter(story -> story.story().articles().stream().anyMatch(ids::contains))
                .map(story -> concerning(ids, story))
                .toList();
        Set<String> shown = new HashSet<>();
        touched.forEach(story -> shown.addAll(story.story().articles()));
        List<Article> articles = checked.articles().stream()
                .filter(article -> shown.contains(article.id()))
                .toList();
        RunInfo run = new RunInfo(
                "gate",
                started,
                clock.instant(),
                "COMPLETED",
                articles.size(),
                0,
                rules.rules().size());
        return new RunInMemory(run, new CheckRun(articles, touched, List.of()), edition.withAgainst(against));
    }

    /** Whether a finding stands open that is at least this grave. */
    static boolean hasOpen(ReportSource found, Severity least) {
        return found.stories()
                .flatMap(story -> story.findings().stream())
                .anyMatch(finding ->
                        finding.status() == Status.NEW && finding.severity().compareTo(least) >= 0);
    }

    private static StoryResult concerning(Set<String> drafts, StoryResult story) {
        List<Finding> findings = story.findings().stream()
                .filter(finding -> finding.evidence().stream().anyMatch(it -> drafts.contains(it.article())))
                .map(finding -> draftFirst(drafts, finding))
                .toList();
        return new StoryResult(
                story.story(), story.events(), story.facts(), story.claims(), findings, story.compared());
    }

    /** The draft's own words are the place of a finding, what is published is related to it. */
    private static Finding draftFirst(Set<String> drafts, Finding finding) {
        List<Evidence> evidence = finding.evidence().stream()
                .sorted(Comparator.comparing((Evidence it) -> !drafts.contains(it.article())))
                .toList();
        return finding.withEvidence(evidence);
    }
}
