package org.claimcheck.report;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The run that a report is of.
 *
 * @param status COMPLETED, FAILED or STOPPED
 * @param finished null while it runs
 */
public record RunInfo(
        String id,
        Instant started,
        @Nullable Instant finished,
        String status,
        int articles,
        int quarantined,
        int rules) {}
