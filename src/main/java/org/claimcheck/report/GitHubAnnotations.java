package org.claimcheck.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.stream.Stream;
import org.claimcheck.model.Article;
import org.claimcheck.model.Finding;
import org.claimcheck.model.Finding.Evidence;
import org.claimcheck.model.Severity;
import org.claimcheck.model.Span;
import org.claimcheck.model.StoryResult;

/**
 * The open findings as workflow commands of GitHub Actions, one a line, which the runner turns into annotations when they
 * are printed.
 *
 * @see <a href="https://docs.github.com/actions/reference/workflow-commands-for-github-actions">Workflow commands</a>
 */
final class GitHubAnnotations {

    private GitHubAnnotations() {}

    /** Writes the commands and flushes the writer. */
    static void write(ReportSource source, Writer out) throws IOException {
        Edition.Against against = source.edition().against();
        if (against != null) {
            out.write("::notice title=Claimcheck::" + data(against.sentence()) + "\n");
        }
        try (Stream<StoryResult> stories = source.withFindings()) {
            stories.forEach(story -> OpenFindings.sorted(story).stream()
                    .filter(OpenFindings::isOpen)
                    .filter(finding -> !finding.evidence().isEmpty())
                    .forEach(finding -> line(out, command(source, finding))));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        out.flush();
    }

    private static void line(Writer out, String command) {
        try {
            out.write(command + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String command(ReportSource source, Finding finding) {
        Evidence first = finding.evidence().get(0);
        Article article = source.article(first.article());
        Span span = first.span();
        int last = Math.max(span.start(), span.end() - 1);
        int line = OpenFindings.line(article, first);
        int endLine = Math.max(line, article.sourceMap().line(last));
        String columns = line == endLine
                ? ",col=" + article.sourceMap().column(span.start()) + ",endColumn="
                        + (article.sourceMap().column(last) + 1)
                : "";
        return "::" + level(finding.severity()) + " file=" + property(article.path()) + ",line=" + line + ",endLine="
                + endLine + columns + ",title=" + property(finding.rule()) + "::"
                + data(finding.message() + " Held to disagree because " + finding.because() + ".");
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case NOTE -> "notice";
        };
    }

    /** No text can end the line and begin a command of its own. */
    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
