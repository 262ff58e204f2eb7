package org.claimcheck.report;

import java.io.OutputStream;
import java.util.stream.Stream;
import org.claimcheck.model.Article;
import org.claimcheck.model.Finding;
import org.claimcheck.model.Finding.Evidence;
import org.claimcheck.model.Severity;
import org.claimcheck.model.StoryResult;
import tools.jackson.core.JsonGenerator;

/** The standing findings as a Code Quality report (a list of Code Climate issues), as GitLab reads it. */
final class CodeQuality {

    private CodeQuality() {}

    /** Writes the list and closes the stream. */
    static void write(ReportSource source, OutputStream file) {
        try (JsonGenerator out = JsonText.itemPerLine(file);
                Stream<StoryResult> stories = source.withFindings()) {
            out.writeStartArray();
            stories.forEach(result -> OpenFindings.sorted(result).stream()
                    .filter(OpenFindings::stands)
                    .filter(finding -> !finding.evidence().isEmpty())
                    .forEach(finding -> issue(out, finding, source)));
            out.writeEndArray();
            out.writeRaw('\n');
        }
    }

    private static void issue(JsonGenerator out, Finding finding, ReportSource source) {
        Evidence first = finding.evidence().get(0);
        Article article = source.article(first.article());
        out.writeStartObject();
        Edition.Against against = source.edition().against();
        out.writeStringProperty("description", finding.message() + (against == null ? "" : " " + against.sentence()));
        out.writeStringProperty("check_name", finding.rule());
        out.writeStringProperty("fingerprint", finding.id());
        out.writeStringProperty("severity", severity(finding.severity()));
        out.writeObjectPropertyStart("location");
        out.writeStringProperty("path", article.path());
        out.writeObjectPropertyStart("lines");
        out.writeNumberProperty("begin", OpenFindings.line(article, first));
        out.writeEndObject();
        out.writeEndObject();
        out.writeEndObject();
    }

    private static String severity(Severity severity) {
        return switch (severity) {
            case ERROR -> "major";
            case WARNING -> "minor";
            case NOTE -> "info";
        };
    }
}
