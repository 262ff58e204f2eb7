package org.claimcheck.verify;

import java.util.List;
import java.util.Locale;
import org.claimcheck.model.AuditFigure;
import org.claimcheck.model.Finding;

/** The outcome of an audit in words, for a terminal. */
public final class AuditTable {

    private AuditTable() {}

    /**
     * The table, and on demand what was missed and what was flagged before anything was planted.
     *
     * @param show how many of each to show
     */
    public static String text(Audit.Outcome outcome, int show) {
        StringBuilder out = new StringBuilder();
        AuditFigure figure = outcome.figure();
        out.append(String.format(
                Locale.ROOT,
                "%-10s %8s %7s %7s %8s %10s%n",
                "error",
                "planted",
                "found",
                "share",
                "as note",
                "elsewhere"));
        figure.kinds().forEach(kind -> row(out, kind));
        row(
                out,
                new AuditFigure.Kind(
                        "all",
                        figure.planted(),
                        figure.found(),
                        figure.kinds().stream()
                                .mapToInt(AuditFigure.Kind::asNote)
                                .sum(),
                        figure.kinds().stream()
                                .mapToInt(AuditFigure.Kind::elsewhere)
                                .sum()));
        out.append(String.format(
                Locale.ROOT,
                "%nBefore anything was planted: %d findings and %d notes in %d stories of two and more articles (%d articles).%n",
                figure.cleanFindings(),
                figure.cleanNotes(),
                figure.cleanStories(),
                figure.articles()));
        out.append(
                "They are real conflicts, or flagged without cause; \"elsewhere\" counts findings where nothing was changed.\n");
        missed(out, outcome.attempts(), show);
        clean(out, outcome.clean(), show);
        return out.toString();
    }

    private static void row(StringBuilder out, AuditFigure.Kind kind) {
        String share = kind.planted() == 0
                ? "-"
                : String.format(Locale.ROOT, "%.0f %%", 100.0 * kind.found() / kind.planted());
        out.append(String.format(
                Locale.ROOT,
                "%-10s %8d %7d %7s %8d %10d%n",
                kind.name(),
                kind.planted(),
                kind.found(),
                share,
                kind.asNote(),
                kind.elsewhere()));
    }

    private static void missed(StringBuilder out, List<Audit.Attempt> attempts, int show) {
        List<Audit.Attempt> missed =
                attempts.stream().filter(attempt -> !attempt.found()).toList();
        if (show > 0 && !missed.isEmpty()) {
            out.append("\nPlanted and not found:\n");
        }
        missed.stream().limit(show).forEach(attempt -> out.append("  ")
                .append(attempt.kind().label())
                .append("  ")
                .append(attempt.article())
                .append("  was \"")
                .append(attempt.planting().was())
                .append("\": ")
                .append(attempt.sentence())
                .append('\n'));
    }

    private static void clean(StringBuilder out, List<Finding> clean, int show) {
        if (show > 0 && !clean.isEmpty()) {
            out.append("\nReported before anything was planted:\n");
        }
        clean.stream().limit(show).forEach(finding -> out.append("  ")
                .append(finding.severity().label())
                .append("  ")
                .append(finding.rule())
                .append("  ")
                .append(finding.message())
                .append('\n'));
    }
}
