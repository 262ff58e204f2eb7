package org.claimcheck.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Stream;
import org.claimcheck.model.Article;
import org.claimcheck.model.CheckRun.Quarantined;
import org.claimcheck.model.Finding;
import org.claimcheck.model.Finding.Evidence;
import org.claimcheck.model.Position;
import org.claimcheck.model.Severity;
import org.claimcheck.model.StoryResult;

/** A summary for a pull request or a chat: what disagrees, story by story, with the words of each side. */
final class Markdown {

    private static final int MOST_FINDINGS = 200;
    private static final int LONGEST_QUOTE = 400;
    private static final String SIGNS = "\\`*_{}[]<>#|!&~";

    private final ReportSource source;
    private final Writer out;
    private int shown;
    private int left;

    private Markdown(ReportSource source, Writer out) {
        this.source = source;
        this.out = out;
    }

    /** Writes the summary and flushes the writer. */
    static void write(ReportSource source, Writer out) throws IOException {
        try {
            new Markdown(source, out).document();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        out.flush();
    }

    private void document() {
        RunInfo run = source.run();
        line("# Claimcheck");
        line("");
        line(run.articles() + " articles checked with " + run.rules() + " rules, " + run.quarantined() + " not read: "
                + counts() + ".");
        Edition.Against against = source.edition().against();
        if (against != null) {
            line("");
            line(escape(against.sentence()));
        }
        try (Stream<StoryResult> stories = source.withFindings()) {
            stories.forEach(this::story);
        }
        if (left > 0) {
            line("");
            line(left + " more findings are in report.json.");
        }
        unread();
    }

    private String counts() {
        int[] counts = new int[3];
        try (Stream<StoryResult> stories = source.withFindings()) {
            stories.flatMap(result -> result.findings().stream())
                    .filter(OpenFindings::stands)
                    .forEach(finding -> counts[index(finding.severity())]++);
        }
        return plural(counts[0], "error") + ", " + plural(counts[1], "warning") + ", " + plural(counts[2], "note");
    }

    private static int index(Severity severity) {
        return switch (severity) {
            case ERROR -> 0;
            case WARNING -> 1;
            case NOTE -> 2;
        };
    }

    private static String plural(int count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }

    private void story(StoryResult result) {
        List<Finding> findings = OpenFindings.sorted(result).stream()
                .filter(OpenFindings::stands)
                .toList();
        if (findings.isEmpty()) {
            return;
        }
        if (shown < MOST_FINDINGS) {
            List<String> articles = result.story().articles();
            line("");
            line("## " + escape(result.story().label()));
            line("");
            line(plural(articles.size(), "article") + ", "
                    + plural(result.story().independentSources(articles), "independent source") + ".");
        }
        for (Finding finding : findings) {
            if (shown < MOST_FINDINGS) {
                finding(finding);
                shown++;
            } else {
                left++;
            }
        }
    }

    private void finding(Finding finding) {
        line("");
        line("- **" + finding.severity().label() + "** " + escape(finding.message()) + " (" + escape(finding.rule())
                + ", " + OpenFindings.label(finding) + ")");
        line("  " + escape(finding.because()));
        for (Position position : finding.positions()) {
            line("  - " + escape(position.display()) + ": "
                    + (position.claims().isEmpty()
                            ? "what the house has agreed on"
                            : plural(position.independentSources(), "independent source")));
        }
        for (Evidence evidence : finding.evidence()) {
            Article article = source.article(evidence.article());
            line("  > " + escape(OpenFindings.sourceOf(article)) + " (" + escape(article.path()) + ":"
                    + OpenFindings.line(article, evidence) + "): " + quote(evidence));
            line("  >");
        }
    }

    private static String quote(Evidence evidence) {
        String sentence = evidence.sentenceText();
        int at = sentence.indexOf(evidence.text());
        if (sentence.length() > LONGEST_QUOTE || at < 0) {
            return "**" + escape(evidence.text()) + "**";
        }
        int end = at + evidence.text().length();
        return escape(sentence.substring(0, at)) + "**" + escape(evidence.text()) + "**"
                + escape(sentence.substring(end));
    }

    private void unread() {
        try (Stream<Quarantined> refused = source.quarantine()) {
            List<Quarantined> first = refused.limit(MOST_FINDINGS).toList();
            if (!first.isEmpty()) {
                line("");
                line("## Not read");
                line("");
                first.forEach(one -> line("- " + escape(one.path()) + ": " + escape(one.reason())));
            }
        }
    }

    /** The words on one line, as words: no sign of theirs is markup. */
    static String escape(String words) {
        StringBuilder safe = new StringBuilder(words.length() + 8);
        for (int at = 0; at < words.length(); at++) {
            char c = words.charAt(at);
            if (Character.isISOControl(c) || Character.isWhitespace(c)) {
                safe.append(' ');
            } else if (Character.getType(c) == Character.FORMAT) {
                safe.append('\uFFFD'); // no marks that reorder text
            } else {
                safe.append(SIGNS.indexOf(c) >= 0 ? "\\" : "").append(c);
            }
        }
        return safe.toString();
    }

    private void line(String words) {
        try {
            out.write(words);
            out.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
