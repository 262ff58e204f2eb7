package org.claimcheck.report;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.WriterOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.claimcheck.model.Article;
import org.claimcheck.model.CheckRun.Quarantined;
import org.claimcheck.model.Finding;
import org.claimcheck.model.Severity;
import org.claimcheck.model.StoryResult;
import org.claimcheck.report.PageView.Heading;

/** The report for editors: one HTML file that opens without a network and reads without JavaScript. */
final class HtmlReport {

    private static final TemplateEngine TEMPLATES = TemplateEngine.createPrecompiled(ContentType.Html);

    private HtmlReport() {}

    /** What the top of the page says of all stories, gathered in a first pass. */
    private static final class Summary {
        private final List<Heading> loud = new ArrayList<>();
        private final List<Heading> quiet = new ArrayList<>();
        private final TreeSet<String> statuses = new TreeSet<>();
        private final TreeSet<String> rules = new TreeSet<>();
        private final List<Finding> findings = new ArrayList<>();
        private int alone;

        void add(StoryResult story) {
            String anchor = StoryPage.anchor(story.story());
            String articles = Wording.count(story.story().articles().size(), "article");
            if (!story.findings().isEmpty()) {
                loud.add(new Heading(anchor, story.story().label(), Wording.counts(story.findings())));
            } else if (story.story().articles().size() > 1) {
                quiet.add(new Heading(anchor, story.story().label(), articles));
            } else {
                alone++;
            }
            for (Finding finding : story.findings()) {
                statuses.add(finding.status().name().toLowerCase(Locale.ROOT));
                rules.add(finding.rule());
                findings.add(finding);
            }
        }
    }

    @SuppressWarnings("StreamToIterable") // the template walks the stories once; they need not fit in memory
    static void write(ReportSource source, Writer out) throws IOException {
        Summary summary = new Summary();
        try (Stream<StoryResult> stories = source.verdicts()) {
            stories.forEach(summary::add);
        }
        String style = resource("report.css");
        String script = resource("report.js");
        try (Stream<StoryResult> stories = source.stories()) {
            Iterable<StoryView> views =
                    stories.filter(HtmlReport::isShown).map(story -> StoryPage.of(story, source))::iterator;
            Map<String, Object> page = Map.of(
                    "page", head(source, summary, style, script),
                    "stories", views,
                    "foot", foot(source, summary, script));
            TEMPLATES.render("page.jte", page, new WriterOutput(out));
        }
        out.flush();
    }

    private static boolean isShown(StoryResult story) {
        return !story.findings().isEmpty();
    }

    private static PageView head(ReportSource source, Summary summary, String style, String script) {
        RunInfo run = source.run();
        String day = Wording.day(run.started().atZone(ZoneOffset.UTC).toLocalDate());
        String policy = "default-src 'none'; style-src '" + hash(style) + "'; script-src '" + hash(script)
                + "'; img-src data:; base-uri 'none'; form-action 'none'";
        String state =
                run.status().equals("COMPLETED") ? "" : ", " + run.status().toLowerCase(Locale.ROOT);
        return new PageView(
                "Claimcheck, " + day,
                policy,
                "<style>" + style + "</style>",
                day + ", " + Wording.count(run.articles(), "article") + state,
                headline(run, summary),
                deck(summary),
                List.copyOf(summary.statuses),
                List.copyOf(summary.rules),
                sources(source, summary),
                summary.loud);
    }

    private static String headline(RunInfo run, Summary summary) {
        if (!run.status().equals("COMPLETED")) {
            return "The run did not complete; what follows is what it had found.";
        }
        long serious = summary.findings.stream()
                .filter(finding -> finding.severity() != Severity.NOTE)
                .count();
        if (serious == 0) {
            return "Nothing tonight that cannot all be right.";
        }
        long stories = summary.loud.size();
        return "In " + Wording.count(stories, "story") + " the articles disagree: " + Wording.count(serious, "finding")
                + " to look at.";
    }

    private static String deck(Summary summary) {
        return Wording.capital(Wording.counts(summary.findings)) + " in "
                + Wording.count(summary.loud.size(), "story") + "; "
                + Wording.count(summary.quiet.size(), "story") + " without a finding; "
                + Wording.count(summary.alone, "article") + " that nobody else reports on.";
    }

    private static List<String> sources(ReportSource source, Summary summary) {
        TreeSet<String> sources = new TreeSet<>();
        for (Finding finding : summary.findings) {
            finding.evidence().stream()
                    .map(evidence -> source.article(evidence.article()))
                    .filter(Objects::nonNull)
                    .map((Article article) -> Wording.source(article))
                    .forEach(sources::add);
        }
        return List.copyOf(sources);
    }

    private static FootView foot(ReportSource source, Summary summary, String script) {
        List<Quarantined> quarantine;
        try (Stream<Quarantined> refused = source.quarantine()) {
            quarantine = refused.toList();
        }
        RunInfo run = source.run();
        String line = "Run " + run.id() + ": " + Wording.count(run.articles(), "article") + " read, "
                + run.quarantined() + " not; " + Wording.count(run.rules(), "rule") + " on.";
        String label = Wording.count(summary.quiet.size(), "story") + " told by several articles that agree";
        return new FootView(summary.quiet, label, quarantine, line, "<script>" + script + "</script>");
    }

    private static String hash(String content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(HtmlReport.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
