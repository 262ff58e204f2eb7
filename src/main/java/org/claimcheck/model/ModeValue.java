package org.claimcheck.model;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * How people meet, as the set of ways that the words allow.
 *
 * @param display the words, e.g. {@code mostly virtual}
 * @param modes what they allow: "online only" {@code {VIRTUAL}}, "mostly virtual" {@code {VIRTUAL, HYBRID}}
 */
public record ModeValue(String display, Set<Mode> modes) implements Value {

    /** The ways to meet. */
    public enum Mode {
        IN_PERSON,
        HYBRID,
        VIRTUAL
    }

    public ModeValue {
        if (modes.isEmpty()) {
            throw new IllegalArgumentException("a mode that nothing satisfies: " + display);
        }
        modes = Collections.unmodifiableSet(EnumSet.copyOf(modes)); // iterates in the same order on every run
    }
}
