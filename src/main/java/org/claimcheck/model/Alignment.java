package org.claimcheck.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Claims about one slot of one event, with every pair compared.
 *
 * @param event id of the {@link Event}
 * @param attribute the attribute under which a disagreement is reported
 * @param subject whom or what the slot is about, or null for the event itself
 * @param role the slot's role, or null
 * @param claims the claims, ordered by article and position, anchored by the story
 * @param pairs every comparable pair of them, left before right in the same order
 * @param sure whether the claims are surely about the same slot; only then can a finding be an error
 * @param former what an earlier version of the article said, where one is held against the other; else null
 */
public record Alignment(
        String event,
        String attribute,
        @Nullable String subject,
        @Nullable String role,
        List<Claim> claims,
        List<Pair> pairs,
        boolean sure,
        @Nullable FormerWords former) {

    /** A slot of articles as they are now. */
    public Alignment(
            String event,
            String attribute,
            @Nullable String subject,
            @Nullable String role,
            List<Claim> claims,
            List<Pair> pairs,
            boolean sure) {
        this(event, attribute, subject, role, claims, pairs, sure, null);
    }

    /**
     * Two claims and how they stand to each other.
     *
     * @param sure whether both are surely their article's word on the slot; where not, a disagreement is a note at most
     */
    public record Pair(Claim left, Claim right, Comparison comparison, boolean sure) {

        /** A pair that is sure. */
        public Pair(Claim left, Claim right, Comparison comparison) {
            this(left, right, comparison, true);
        }

        /** Whether both stand in one article. */
        public boolean within() {
            return left.article().equals(right.article());
        }
    }

    public Alignment {
        claims = List.copyOf(claims);
        pairs = List.copyOf(pairs);
    }
}
