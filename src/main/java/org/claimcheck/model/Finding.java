package org.claimcheck.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where articles, or the words of one article, cannot both be right.
 *
 * @param id stable fingerprint: rule, attribute, event key, normalised values, the articles' own ids
 * @param rule id of the rule that judged
 * @param within whether both sides stand in one article
 * @param event id of the event, or null
 * @param message one sentence that names the sides
 * @param because why the values are held to disagree
 * @param positions the sides, the one with most independent sources first
 * @param evidence the words of every side, in the order of the positions
 * @param former what the earlier version said, for a change from one version of an article to the next; else null
 */
public record Finding(
        String id,
        String rule,
        String attribute,
        boolean within,
        Severity severity,
        Status status,
        String story,
        @Nullable String event,
        String message,
        String because,
        List<Position> positions,
        List<Evidence> evidence,
        @Nullable FormerWords former) {

    /** What has become of a finding since it was first seen. */
    public enum Status {
        NEW,
        PERSISTING,
        RESOLVED,
        BASELINE,
        ACCEPTED,
        DISMISSED
    }

    /** Words of an article that back a side, with the sentence around them. */
    public record Evidence(String article, Span span, String text, Span sentence, String sentenceText) {}

    /** A finding between articles, or within one, as they are now. */
    public Finding(
            String id,
            String rule,
            String attribute,
            boolean within,
            Severity severity,
            Status status,
            String story,
            @Nullable String event,
            String message,
            String because,
            List<Position> positions,
            List<Evidence> evidence) {
        this(id, rule, attribute, within, severity, status, story, event, message, because, positions, evidence, null);
    }

    public Finding {
        positions = List.copyOf(positions);
        evidence = List.copyOf(evidence);
    }

    /** The same finding with another status. */
    public Finding withStatus(Status other) {
        return new Finding(
                id, rule, attribute, within, severity, other, story, event, message, because, positions, evidence,
                former);
    }

    /** The same finding with its evidence in another order. */
    public Finding withEvidence(List<Evidence> other) {
        return new Finding(
                id, rule, attribute, within, severity, status, story, event, message, because, positions, other,
                former);
    }
}
