package org.claimcheck.text.phrase;

import org.jspecify.annotations.Nullable;

/**
 * One step of a compiled pattern.
 *
 * @param word the lower-case token it takes, or null
 * @param slot what it takes, or null
 * @param name what the slot is for
 * @param next the step behind it
 * @param other another step that may follow it, for steps that take nothing; -1 for none
 * @param free whether it takes any token
 */
record Step(@Nullable String word, @Nullable SlotType slot, SlotPattern.Use name, int next, int other, boolean free) {

    static Step word(String word, int next) {
        return new Step(word, null, SlotPattern.Use.CONTEXT, next, -1, false);
    }

    static Step slot(SlotType slot, SlotPattern.Use name, int next) {
        return new Step(null, slot, name, next, -1, false);
    }

    static Step any(int next) {
        return new Step(null, null, SlotPattern.Use.CONTEXT, next, -1, true);
    }

    /** A fork that takes nothing. */
    static Step fork(int next, int other) {
        return new Step(null, null, SlotPattern.Use.CONTEXT, next, other, false);
    }

    boolean takesNothing() {
        return word == null && slot == null && !free;
    }
}
