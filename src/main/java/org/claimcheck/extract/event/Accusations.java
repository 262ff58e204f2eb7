package org.claimcheck.extract.event;

import org.claimcheck.text.Tokens;

/**
 * Words for an event that only name what somebody is accused of: in "charged with first-degree murder on Saturday" nobody was
 * murdered on Saturday, and of "a hearing for a man charged with the murders took place" the hearing took place.
 */
final class Accusations {

    private static final Words CHARGING = Words.named("charging");
    private static final int REACH = 5;

    private Accusations() {}

    /** Whether a trigger is what a charge is of. */
    static boolean isOne(Trigger trigger, Tokens tokens) {
        int first = tokens.firstOf(trigger.sentence());
        return !trigger.verb() && CHARGING.anyIn(tokens, Math.max(first, trigger.first() - REACH), trigger.first());
    }
}
