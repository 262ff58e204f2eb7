package org.claimcheck.report;

import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.claimcheck.model.CheckRun.Quarantined;
import org.claimcheck.model.Finding;
import org.claimcheck.model.StoryResult;
import tools.jackson.core.JsonGenerator;

/**
 * The findings as SARIF 2.1.0. Where there are more than viewers take, the most serious of each story come first and a
 * notification says how many were left out.
 */
final class Sarif {

    /** As many results as GitHub code scanning takes of one run. */
    static final int MOST_RESULTS = 25_000;

    /** GitHub takes ten megabytes of a compressed file; the rest is for what follows the results. */
    static final long MOST_BYTES = 9_000_000;

    /** Longest description of a rule and longest message, in UTF-16 code units. */
    static final int LONGEST = 1000;

    private static final int MOST_REFUSED = 1000;
    private static final int BETWEEN_LOOKS = 100;

    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

    private final ReportSource source;
    private final JsonGenerator out;
    private final List<String> rules;
    private final CompressedSize size;

    private Sarif(ReportSource source, JsonGenerator out, CompressedSize size) {
        this.source = source;
        this.out = out;
        this.size = size;
        this.rules = rulesOf(source);
    }

    /** Writes the log and closes the stream. */
    static void write(ReportSource source, OutputStream file) {
        CompressedSize size = new CompressedSize(file);
        try (JsonGenerator out = JsonText.itemPerLine(size)) {
            new Sarif(source, out, size).log();
            out.writeRaw('\n');
        }
    }

    private static List<String> rulesOf(ReportSource source) {
        TreeSet<String> rules = new TreeSet<>();
        try (Stream<StoryResult> stories = source.withFindings()) {
            stories.forEach(result -> result.findings().forEach(finding -> rules.add(finding.rule())));
        }
        return List.copyOf(rules);
    }

    private void log() {
        out.writeStartObject();
        out.writeStringProperty("$schema", SCHEMA);
        out.writeStringProperty("version", "2.1.0");
        out.writeArrayPropertyStart("runs");
        out.writeStartObject();
        tool();
        out.writeStringProperty("columnKind", "utf16CodeUnits");
        long cut = results();
        invocation(cut);
        out.writeEndObject();
        out.writeEndArray();
        out.writeEndObject();
    }

    private void tool() {
        out.writeObjectPropertyStart("tool");
        out.writeObjectPropertyStart("driver");
        out.writeStringProperty("name", "Claimcheck");
        out.writeArrayPropertyStart("rules");
        for (String rule : rules) {
            out.writeStartObject();
            out.writeStringProperty("id", rule);
            describe(rule);
            out.writeEndObject();
        }
        out.writeEndArray();
        out.writeEndObject();
        out.writeEndObject();
    }

    /** What the rule is for, in its author's words. */
    private void describe(String rule) {
        Edition.RuleCard card = source.edition().rules().get(rule);
        String more = "claimcheck rules show " + rule + " prints the rule and its examples.";
        if (card == null) {
            text("shortDescription", sentence(rule));
            text("help", more);
            return;
        }
        text("shortDescription", Wording.cut(card.summary(), LONGEST));
        text("fullDescription", Wording.cut((card.summary() + " " + card.why()).strip(), LONGEST));
        String limits = card.limits().isEmpty() ? "" : "What it does not see: " + card.limits() + "\n\n";
        text("help", (card.why() + "\n\n" + limits + more).strip());
        out.writeObjectPropertyStart("defaultConfiguration");
        out.writeStringProperty("level", card.severity().label());
        out.writeEndObject();
        if (!card.references().isEmpty() && card.references().get(0).startsWith("http")) {
            out.writeStringProperty("helpUri", card.references().get(0));
        }
    }

    private long results() {
        long[] written = {0, 0};
        boolean[] full = {false};
        out.writeArrayPropertyStart("results");
        try (Stream<StoryResult> stories = source.withFindings()) {
            stories.forEach(result -> {
                for (Finding finding : OpenFindings.sorted(result)) {
                    full[0] = full[0] || written[0] == MOST_RESULTS || isLarge(written[0]);
                    boolean fits = !full[0];
                    written[fits ? 0 : 1]++;
                    if (fits) {
                        SarifResult.write(out, finding, rules.indexOf(finding.rule()), source);
                    }
                }
            });
        }
        out.writeEndArray();
        return written[1];
    }

    /** Looked at from time to time, because looking empties the buffers. */
    private boolean isLarge(long results) {
        if (results % BETWEEN_LOOKS != 0) {
            return false;
        }
        out.flush();
        return size.bytes() > MOST_BYTES;
    }

    private void invocation(long cut) {
        out.writeArrayPropertyStart("invocations");
        out.writeStartObject();
        out.writeBooleanProperty("executionSuccessful", source.run().status().equals("COMPLETED"));
        out.writeArrayPropertyStart("toolExecutionNotifications");
        Edition.Against against = source.edition().against();
        if (against != null) {
            notification("note", against.sentence());
        }
        if (cut > 0) {
            notification(
                    "warning",
                    "Of " + Wording.count(cut, "finding")
                            + " more there was no room here; report.json has them all. Messages longer than " + LONGEST
                            + " characters end in an ellipsis.");
        }
        try (Stream<Quarantined> refused = source.quarantine()) {
            refused.limit(MOST_REFUSED)
                    .forEach(one -> notification("note", one.path() + " was not read: " + one.reason()));
        }
        out.writeEndArray();
        out.writeEndObject();
        out.writeEndArray();
    }

    private void notification(String level, String message) {
        out.writeStartObject();
        out.writeStringProperty("level", level);
        text("message", message);
        out.writeEndObject();
    }

    private void text(String name, String words) {
        out.writeObjectPropertyStart(name);
        out.writeStringProperty("text", words);
        out.writeEndObject();
    }

    /** {@code Meeting mode vs place} for {@code meeting-mode-vs-place}. */
    private static String sentence(String rule) {
        String words = rule.replace('-', ' ');
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
