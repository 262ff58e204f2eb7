package org.claimcheck.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.claimcheck.model.Article;
import org.claimcheck.model.Claim;
import org.claimcheck.model.Fact;
import org.claimcheck.model.Position;
import org.claimcheck.model.PublicationTime;
import org.claimcheck.model.StoryResult;
import org.jspecify.annotations.Nullable;

/**
 * Every claim of every fact, a line each, as CSV by RFC 4180. A cell that a spreadsheet would run as a formula is led by
 * an apostrophe.
 */
final class FactsCsv {

    private static final List<String> HEAD = List.of(
            "story",
            "story_label",
            "fact",
            "attribute",
            "subject",
            "role",
            "agreement",
            "value",
            "independent_sources",
            "article",
            "source",
            "published",
            "words",
            "because",
            "compared_with");

    private final ReportSource source;
    private final Writer out;
    private final String against;

    private FactsCsv(ReportSource source, Writer out) {
        this.source = source;
        this.out = out;
        Edition.Against it = source.edition().against();
        this.against = it == null ? "" : it.sentence();
    }

    /** Writes the lines and flushes the writer. */
    static void write(ReportSource source, Writer out) throws IOException {
        try (Stream<StoryResult> stories = source.stories()) {
            FactsCsv csv = begin(source, out);
            stories.forEach(csv::story);
            csv.end();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /**
     * Writes the head; the stories follow one by one.
     *
     * @throws UncheckedIOException when it cannot be written, as with the stories
     */
    static FactsCsv begin(ReportSource source, Writer out) {
        FactsCsv csv = new FactsCsv(source, out);
        csv.line(new StringBuilder(String.join(",", HEAD)).append(','));
        return csv;
    }

    /** Flushes the writer. */
    void end() throws IOException {
        out.flush();
    }

    /** Writes the lines of a story. */
    void story(StoryResult result) {
        Map<String, Claim> claims = new HashMap<>();
        result.claims().forEach(claim -> claims.put(claim.id(), claim));
        for (Fact fact : result.facts()) {
            StringBuilder line = new StringBuilder();
            cells(
                    line,
                    result.story().id(),
                    result.story().label(),
                    fact.id(),
                    fact.attribute(),
                    fact.subject(),
                    fact.role(),
                    fact.agreement().label());
            int head = line.length();
            StringBuilder tail = new StringBuilder();
            cells(tail, fact.because(), against);
            for (Position position : fact.positions()) {
                for (String id : position.claims()) {
                    Claim claim = claims.get(id);
                    if (claim != null) {
                        line.setLength(head);
                        cells(line, position, claim);
                        line(line.append(tail));
                    }
                }
            }
        }
    }

    private void cells(StringBuilder line, Position position, Claim claim) {
        Article article = source.article(claim.article());
        PublicationTime published = article.published();
        cells(
                line,
                claim.value().display(),
                String.valueOf(position.independentSources()),
                article.id(),
                article.source(),
                published == null ? null : published.iso(),
                claim.span().of(article.text()));
    }

    /** Ends a line whose cells are each followed by a comma, and writes it. */
    private void line(StringBuilder cells) {
        cells.setLength(cells.length() - 1);
        try {
            out.write(cells.append("\r\n").toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Adds cells, each with a comma behind it. */
    private static void cells(StringBuilder line, @Nullable String... all) {
        for (String words : all) {
            String text = words == null ? "" : words;
            boolean quoted = isQuoted(text);
            if (quoted) {
                line.append('"');
            }
            if (!text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0) {
                line.append('\'');
            }
            line.append(quoted ? text.replace("\"", "\"\"") : text);
            line.append(quoted ? "\"," : ",");
        }
    }

    private static boolean isQuoted(String text) {
        return text.indexOf('"') >= 0 || text.indexOf(',') >= 0 || text.indexOf('\n') >= 0 || text.indexOf('\r') >= 0;
    }
}
