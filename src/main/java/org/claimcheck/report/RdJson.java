package org.claimcheck.report;

import java.io.OutputStream;
import java.util.List;
import java.util.stream.Stream;
import org.claimcheck.model.Article;
import org.claimcheck.model.Finding;
import org.claimcheck.model.Finding.Evidence;
import org.claimcheck.model.Severity;
import org.claimcheck.model.StoryResult;
import tools.jackson.core.JsonGenerator;

/**
 * The open findings in reviewdog's diagnostic format, as one result. Positions name lines only: the format counts columns
 * in UTF-8 bytes of a file that is not at hand any more.
 *
 * @see <a href="https://github.com/reviewdog/reviewdog/tree/master/proto/rdf">Reviewdog Diagnostic Format</a>
 */
final class RdJson {

    private RdJson() {}

    /** Writes the result and closes the stream. */
    static void write(ReportSource source, OutputStream file) {
        try (JsonGenerator out = JsonText.itemPerLine(file);
                Stream<StoryResult> stories = source.withFindings()) {
            out.writeStartObject();
            out.writeObjectPropertyStart("source");
            Edition.Against against = source.edition().against();
            out.writeStringProperty("name", "claimcheck" + (against == null ? "" : ". " + against.sentence()));
            out.writeEndObject();
            out.writeArrayPropertyStart("diagnostics");
            stories.forEach(story -> OpenFindings.sorted(story).stream()
                    .filter(OpenFindings::isOpen)
                    .filter(finding -> !finding.evidence().isEmpty())
                    .forEach(finding -> diagnostic(out, finding, source)));
            out.writeEndArray();
            out.writeEndObject();
            out.writeRaw('\n');
        }
    }

    private static void diagnostic(JsonGenerator out, Finding finding, ReportSource source) {
        List<Evidence> evidence = finding.evidence();
        out.writeStartObject();
        out.writeStringProperty("message", finding.message() + " Held to disagree because " + finding.because() + ".");
        location(out, evidence.get(0), source);
        out.writeStringProperty("severity", severity(finding.severity()));
        out.writeObjectPropertyStart("code");
        out.writeStringProperty("value", finding.rule());
        out.writeEndObject();
        out.writeArrayPropertyStart("relatedLocations");
        for (Evidence other : evidence.subList(1, evidence.size())) {
            out.writeStartObject();
            out.writeStringProperty(
                    "message", OpenFindings.sourceOf(source.article(other.article())) + ": " + other.text());
            location(out, other, source);
            out.writeEndObject();
        }
        out.writeEndArray();
        out.writeEndObject();
    }

    private static void location(JsonGenerator out, Evidence evidence, ReportSource source) {
        Article article = source.article(evidence.article());
        out.writeObjectPropertyStart("location");
        out.writeStringProperty("path", article.path());
        out.writeObjectPropertyStart("range");
        out.writeObjectPropertyStart("start");
        out.writeNumberProperty("line", OpenFindings.line(article, evidence));
        out.writeEndObject();
        out.writeEndObject();
        out.writeEndObject();
    }

    private static String severity(Severity severity) {
        return switch (severity) {
            case ERROR -> "ERROR";
            case WARNING -> "WARNING";
            case NOTE -> "INFO";
        };
    }
}
