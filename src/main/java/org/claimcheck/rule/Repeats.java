package org.claimcheck.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.claimcheck.model.Finding;

/**
 * Leaves out findings that show again what another one shows: one conflict is one finding, whichever rules see it.
 *
 * <p>Of two findings across articles on one attribute of one event that share evidence, the graver stands; a finding
 * within an article falls when all its evidence stands in another finding.
 */
final class Repeats {

    private Repeats() {}

    /** The findings without repeats, most serious first, then by id. */
    static List<Finding> without(List<Finding> findings) {
        List<Finding> ordered = new ArrayList<>(findings);
        ordered.sort(Comparator.comparing(Finding::severity)
                .reversed()
                .thenComparing(finding -> -finding.evidence().size())
                .thenComparing(Finding::id));
        List<Finding> kept = new ArrayList<>();
        for (Finding finding : ordered) {
            if (kept.stream().noneMatch(other -> shows(other, finding))) {
                kept.add(finding);
            }
        }
        kept.sort(Comparator.comparing(Finding::severity).reversed().thenComparing(Finding::id));
        return kept;
    }

    private static boolean shows(Finding kept, Finding finding) {
        if (!kept.attribute().equals(finding.attribute()) || !Objects.equals(kept.event(), finding.event())) {
            return false;
        }
        return (finding.within() || kept.within())
                ? kept.evidence().containsAll(finding.evidence())
                : finding.evidence().stream().anyMatch(kept.evidence()::contains);
    }
}
