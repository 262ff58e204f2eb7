package org.claimcheck.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A run, as the database keeps it.
 *
 * @param number in the order in which runs began
 * @param id names the run's folder
 * @param key what was checked, by what
 * @param partitions into how many parts the work is cut, now and when it is resumed
 * @param status RUNNING, COMPLETED, FAILED or STOPPED
 * @param stories how many there are, null until they are known
 * @param findings how many stand open, null until they are known
 * @param failure why it failed, or null
 */
public record RunRow(
        long number,
        String id,
        Key key,
        int partitions,
        Instant started,
        @Nullable Instant finished,
        String status,
        int articles,
        int quarantined,
        int ruleCount,
        @Nullable Integer stories,
        @Nullable Integer findings,
        @Nullable String failure) {

    public static final String RUNNING = "RUNNING";
    public static final String COMPLETED = "COMPLETED";
    public static final String FAILED = "FAILED";
    public static final String STOPPED = "STOPPED";

    /**
     * What makes two runs the same.
     *
     * @param input digest of the articles
     * @param rules digest of the rules
     * @param extractor number of the extractor's version
     * @param attempt 0, or which of the runs that were asked to start anew
     */
    public record Key(String input, String rules, long extractor, int attempt) {}
}
