package org.claimcheck.report;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.claimcheck.model.AuditFigure;
import org.claimcheck.report.FrontView.AuditView;
import org.jspecify.annotations.Nullable;

/** The audit's figure for the front page, each kind with the 95 per cent interval of Wilson (1927). */
final class Audits {

    private static final double Z = 1.959964;
    private static final double LEFT = 4;
    private static final double WIDTH = 232;

    private Audits() {}

    static @Nullable AuditView view(@Nullable AuditFigure audit) {
        if (audit == null || audit.kinds().isEmpty()) {
            return null;
        }
        int planted = audit.planted();
        int found = audit.found();
        String lead = "It finds " + number(found) + " of " + number(planted) + " planted errors, "
                + Math.round(100.0 * found / Math.max(1, planted)) + " in 100.";
        String when = audit.measured() == null ? "" : " (" + Wording.day(audit.measured()) + ")";
        String rest = "Each was put, one at a time, into a copy of an article that agreed with the others" + when + "."
                + (audit.cleanStories() == 0
                        ? ""
                        : " In " + number(audit.cleanStories()) + " untouched stories it raised "
                                + Wording.count(audit.cleanFindings(), "finding") + ".");
        List<AuditView.Kind> kinds = audit.kinds().stream()
                .filter(it -> it.planted() > 0)
                .sorted(Comparator.comparingDouble((AuditFigure.Kind it) -> -(double) it.found() / it.planted())
                        .thenComparing(AuditFigure.Kind::name))
                .map(Audits::kind)
                .toList();
        return new AuditView(lead, rest, kinds, caveat(audit));
    }

    private static String caveat(AuditFigure audit) {
        int notes = audit.kinds().stream().mapToInt(AuditFigure.Kind::asNote).sum();
        return notes == 0 ? "" : Wording.count(notes, "error") + " of those found came out as a note only.";
    }

    private static AuditView.Kind kind(AuditFigure.Kind it) {
        double share = (double) it.found() / it.planted();
        double n = it.planted();
        double middle = (share + Z * Z / (2 * n)) / (1 + Z * Z / n);
        double half = Z * Math.sqrt(share * (1 - share) / n + Z * Z / (4 * n * n)) / (1 + Z * Z / n);
        double low = Math.max(0, middle - half);
        double high = Math.min(1, middle + half);
        return new AuditView.Kind(
                it.name(),
                it.found() + " of " + it.planted(),
                Math.round(share * 100) + " %",
                Math.round(low * 100) + "–" + Math.round(high * 100),
                share < 0.8,
                svg(LEFT + WIDTH * low),
                svg(LEFT + WIDTH * high),
                svg(LEFT + WIDTH * share - 3));
    }

    private static String number(int number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    private static String svg(double number) {
        return String.format(Locale.ROOT, "%.1f", number);
    }
}
