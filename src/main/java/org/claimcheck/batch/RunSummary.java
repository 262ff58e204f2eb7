package org.claimcheck.batch;

import java.time.Instant;
import org.claimcheck.store.RunRow;
import org.jspecify.annotations.Nullable;

/**
 * A run, for an operator.
 *
 * @param status RUNNING (or killed), COMPLETED, FAILED or STOPPED
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

    static RunSummary of(RunRow run) {
        return new RunSummary(
                run.id(),
                run.started(),
                run.finished(),
                run.status(),
                run.articles(),
                run.quarantined(),
                run.stories(),
                run.findings(),
                run.failure());
    }
}
