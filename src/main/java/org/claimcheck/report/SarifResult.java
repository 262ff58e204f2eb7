package org.claimcheck.report;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import org.claimcheck.model.Article;
import org.claimcheck.model.Finding;
import org.claimcheck.model.Finding.Evidence;
import org.claimcheck.model.Finding.Status;
import org.claimcheck.model.Severity;
import org.claimcheck.model.Span;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** One finding as a SARIF result: its first words are the location, all others are related to it. */
final class SarifResult {

    private static final int MOST_LOCATIONS = 100;

    private SarifResult() {}

    static void write(JsonGenerator out, Finding finding, int ruleIndex, ReportSource source) {
        List<Evidence> evidence = finding.evidence();
        out.writeStartObject();
        out.writeStringProperty("ruleId", finding.rule());
        out.writeNumberProperty("ruleIndex", ruleIndex);
        out.writeStringProperty("level", level(finding.severity()));
        message(
                out,
                Wording.cut(finding.message(), Sarif.LONGEST) + " Held to disagree because "
                        + Wording.cut(finding.because(), Sarif.LONGEST) + "."
                        + (evidence.size() > MOST_LOCATIONS
                                ? " Of " + evidence.size() + " places the first " + MOST_LOCATIONS + " are named."
                                : ""));
        out.writeArrayPropertyStart("locations");
        if (!evidence.isEmpty()) {
            location(out, evidence.get(0), 0, source);
        }
        out.writeEndArray();
        out.writeArrayPropertyStart("relatedLocations");
        for (int at = 1; at < Math.min(evidence.size(), MOST_LOCATIONS); at++) {
            location(out, evidence.get(at), at, source);
        }
        out.writeEndArray();
        out.writeObjectPropertyStart("partialFingerprints");
        out.writeStringProperty("claimcheck/v1", finding.id());
        out.writeEndObject();
        out.writeStringProperty("baselineState", baseline(finding.status()));
        suppressions(out, finding, source.edition().decisions().get(finding.id()));
        out.writeEndObject();
    }

    private static void suppressions(JsonGenerator out, Finding finding, Edition.@Nullable Decided decided) {
        if (finding.status() == Status.DISMISSED || finding.status() == Status.ACCEPTED) {
            out.writeArrayPropertyStart("suppressions");
            out.writeStartObject();
            out.writeStringProperty("kind", "external");
            out.writeStringProperty(
                    "justification",
                    OpenFindings.label(finding) + " by an editor" + (decided == null ? "" : ": " + decided.why()));
            out.writeEndObject();
            out.writeEndArray();
        }
    }

    private static void location(JsonGenerator out, Evidence evidence, int id, ReportSource source) {
        Article article = source.article(evidence.article());
        out.writeStartObject();
        out.writeNumberProperty("id", id);
        out.writeObjectPropertyStart("physicalLocation");
        out.writeObjectPropertyStart("artifactLocation");
        out.writeStringProperty("uri", relativeUri(article.path()));
        out.writeEndObject();
        region(out, article, evidence);
        out.writeEndObject();
        message(out, Wording.cut(OpenFindings.sourceOf(article) + ": " + evidence.text(), Sarif.LONGEST));
        out.writeEndObject();
    }

    private static void region(JsonGenerator out, Article article, Evidence evidence) {
        Span span = evidence.span();
        int last = Math.max(span.start(), span.end() - 1);
        out.writeObjectPropertyStart("region");
        out.writeNumberProperty("startLine", OpenFindings.line(article, evidence));
        out.writeNumberProperty("startColumn", article.sourceMap().column(span.start()));
        out.writeNumberProperty("endLine", article.sourceMap().line(last));
        out.writeNumberProperty("endColumn", article.sourceMap().column(last) + 1);
        out.writeObjectPropertyStart("snippet");
        out.writeStringProperty("text", Wording.cut(evidence.text(), Sarif.LONGEST));
        out.writeEndObject();
        out.writeEndObject();
    }

    private static void message(JsonGenerator out, String words) {
        out.writeObjectPropertyStart("message");
        out.writeStringProperty("text", words);
        out.writeEndObject();
    }

    private static String level(Severity severity) {
        return severity.label();
    }

    private static String baseline(Status status) {
        return switch (status) {
            case NEW -> "new";
            case RESOLVED -> "absent";
            case PERSISTING, BASELINE, ACCEPTED, DISMISSED -> "unchanged";
        };
    }

    /** A path as a relative reference, whatever characters it has. */
    static String relativeUri(String path) {
        try {
            String uri = new URI(null, null, "/" + path.replaceAll("\\p{Cs}", "\uFFFD"), null)
                    .toASCIIString()
                    .substring(1);
            return uri.replace(":", "%3A");
        } catch (URISyntaxException e) {
            return "article";
        }
    }
}
