package org.claimcheck.batch;

import java.time.Instant;
import org.claimcheck.store.RunRow;
import org.jspecify.annotations.Nullable;

/**
 * A run, for an operator.
 *
 * @param status RUNNING, COMPLETED, FAILED, STOPPED, or KILLED: it did not end, and is resumed by the same command
 * @param stories null until they are known
 * @param findings how many stood open, null until they are known
 * @param failure why it failed, or null
 */
public record RunSummary(
        String id,
        Instant started,
        @Nullable Instant finished,
        String status,
        int articles,
        int quarantined,
        @Nullable Integer stories,
        @Nullable Integer findings,
        @Nullable String failure) {

    private static final String KILLED = "KILLED";

    /**
     * Of a run.
     *
     * @param idle whether no run works on its database
     */
    static RunSummary of(RunRow run, boolean idle) {
        return new RunSummary(
                run.id(),
                run.started(),
                run.finished(),
                idle && run.status().equals(RunRow.RUNNING) ? KILLED : run.status(),
                run.articles(),
                run.quarantined(),
                run.stories(),
                run.findings(),
                run.failure());
    }
}
