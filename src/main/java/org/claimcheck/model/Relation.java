package org.claimcheck.model;

import java.util.Locale;

/** How two values of one kind stand to each other, gentlest reading first; conflict is the last rung. */
public enum Relation {
    /** Not about the same thing: ages of two people, dollars and euros. */
    NOT_COMPARABLE,
    /** Equal: "Thursday" and "4 September" when both are 2025-09-04. */
    SAME,
    /** Both can be true: Paris and France, about 30 and over 30. */
    COMPATIBLE,
    /** Both can be true only if something holds that nobody says: mostly virtual, and leaders meet in Paris. */
    IN_TENSION,
    /** Nothing satisfies both: 24 and 42 years old. */
    CONFLICTING;

    /** The name in rule files and reports, e.g. {@code in-tension}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether an editor may want to see a pair that stands like this. */
    public boolean disagrees() {
        return this == IN_TENSION || this == CONFLICTING;
    }
}
