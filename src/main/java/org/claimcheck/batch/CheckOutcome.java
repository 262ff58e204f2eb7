package org.claimcheck.batch;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.claimcheck.model.Severity;
import org.claimcheck.report.RunInfo;

/**
 * How a check ended.
 *
 * @param folder where its report is
 * @param open how many findings of each severity stand open: new or persisting, neither dealt with nor known before
 * @param standing the ids of all findings that stand, decided or not
 * @param repeated whether it was reported again from the store, because the same input was checked before
 */
public record CheckOutcome(
        RunInfo run, Path folder, Map<Severity, Integer> open, Set<String> standing, boolean repeated) {

    public CheckOutcome {
        open = Map.copyOf(open);
        standing = Set.copyOf(standing);
    }

    /** Whether an open finding is at least this grave. */
    public boolean hasAtLeast(Severity severity) {
        return open.entrySet().stream()
                .anyMatch(it -> it.getValue() > 0 && it.getKey().compareTo(severity) >= 0);
    }
}
