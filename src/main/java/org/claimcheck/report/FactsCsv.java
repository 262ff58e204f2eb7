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
        csv.line(String.join(",", HEAD));
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
            String head = cells(
                    result.story().id(),
                    result.story().label(),
                    fact.id(),
                    fact.attribute(),
                    fact.subject(),
                    fact.role(),
                    fact.agreement().label());
            String tail = cells(fact.because(), against);
            for (Position position : fact.positions()) {
                for (String id : position.claims()) {
                    Claim claim = claims.get(id);
                    if (claim != null) {
                        line(head + ',' + cells(position, claim) + ',' + tail);
                    }
                }
            }
        }
    }

    private String cells(Position position, Claim claim) {
        Article article = source.article(claim.article());
        PublicationTime published = article.published();
        return cells(
                claim.value().display(),
                String.valueOf(position.independentSources()),
                article.id(),
                article.source(),
                published == null ? null : published.iso(),
                claim.span().of(article.text()));
    }

    private void line(String cells) {
        try {
            out.write(cells + "\r\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String cells(@Nullable String... all) {
        StringBuilder line = new StringBuilder(cell(all[0]));
        for (int at = 1; at < all.length; at++) {
            line.append(',').append(cell(all[at]));
        }
        return line.toString();
    }

    private static String cell(@Nullable String words) {
        String text = words == null ? "" : words;
        String safe = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        boolean quoted =
                safe.indexOf('"') >= 0 || safe.indexOf(',') >= 0 || safe.indexOf('\n') >= 0 || safe.indexOf('\r') >= 0;
        return quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
