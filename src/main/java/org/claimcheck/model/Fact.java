package org.claimcheck.model;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What the articles of a story say of one slot, all together.
 *
 * @param id made from content
 * @param event id of the event, or null
 * @param positions the different values, the one with most independent sources first
 * @param because the reason that decided
 */
public record Fact(
        String id,
        @Nullable String event,
        String attribute,
        @Nullable String subject,
        @Nullable String role,
        Agreement agreement,
        List<Position> positions,
        String because) {

    /** How the positions of a fact stand to each other, worst pair first. */
    public enum Agreement {
        SAME,
        COMPATIBLE,
        UPDATE,
        TENSION,
        CONFLICTING,
        SINGLE;

        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Fact {
        positions = List.copyOf(positions);
    }
}
