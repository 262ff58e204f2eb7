package org.claimcheck.rule;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.claimcheck.model.Finding;

/**
 * What editors have already said about findings, by finding id: accepted, dismissed, or known from a baseline.
 *
 * @param statuses status of each finding that somebody has looked at
 * @param decisions where they come from, so that those that lapse can be left out
 */
public record Review(Map<String, Finding.Status> statuses, Decisions decisions) {

    public Review {
        statuses = Collections.unmodifiableMap(new TreeMap<>(statuses));
    }

    /** Nothing has been looked at. */
    public static Review none() {
        return new Review(Map.of(), Decisions.none());
    }

    /** All decisions, lapsed or not. */
    static Review of(Decisions decisions) {
        Map<String, Finding.Status> statuses = new TreeMap<>();
        decisions.all().forEach(decision -> statuses.put(decision.finding(), decision.status()));
        return new Review(statuses, decisions);
    }

    /** The same without the decisions that have lapsed by that day. */
    Review on(LocalDate today) {
        Map<String, Finding.Status> standing = new TreeMap<>(statuses);
        decisions.all().stream()
                .filter(decision -> !decision.standsOn(today))
                .forEach(decision -> standing.remove(decision.finding(), decision.status()));
        return new Review(standing, decisions);
    }

    /** The same with the findings of a baseline, where nobody decided otherwise. */
    Review withBaseline(Collection<String> known) {
        Map<String, Finding.Status> all = new TreeMap<>(statuses);
        known.forEach(finding -> all.putIfAbsent(finding, Finding.Status.BASELINE));
        return new Review(all, decisions);
    }

    /** The finding with the status that its review gives it. */
    Finding reviewed(Finding finding) {
        Finding.Status status = statuses.get(finding.id());
        return status == null ? finding : finding.withStatus(status);
    }
}
