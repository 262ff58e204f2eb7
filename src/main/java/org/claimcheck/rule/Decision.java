package org.claimcheck.rule;

import java.time.LocalDate;
import org.claimcheck.model.Finding;
import org.jspecify.annotations.Nullable;

/**
 * What an editor decided about a finding.
 *
 * @param finding the finding's id, which changes when the facts behind it do
 * @param status {@link Finding.Status#ACCEPTED} or {@link Finding.Status#DISMISSED}
 * @param why the reason
 * @param by who decided, or null when it was not said
 * @param on the day of the decision
 * @param until last day on which it stands, or null when it stands until it is undone
 */
public record Decision(
        String finding,
        Finding.Status status,
        String why,
        @Nullable String by,
        LocalDate on,
        @Nullable LocalDate until) {

    public Decision {
        if (status != Finding.Status.ACCEPTED && status != Finding.Status.DISMISSED) {
            throw new IllegalArgumentException("a decision accepts or dismisses: " + status);
        }
    }

    /** Whether it stands on that day. */
    public boolean standsOn(LocalDate day) {
        return until == null || !day.isAfter(until);
    }
}
