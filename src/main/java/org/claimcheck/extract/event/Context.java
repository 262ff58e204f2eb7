package org.claimcheck.extract.event;

import org.claimcheck.text.Tokens;

/** What every slot filler works with: one article, read. */
record Context(Scene scene, Tokens tokens, Clauses clauses, Cues cues, TimeLinks links, Frames frames, ClaimDesk desk) {

    /** The main event's family, or the family of words that make no event. */
    EventFamily mainFamily() {
        return frames.size() == 0 ? EventFamily.ASIDE : frames.get(0).family;
    }

    /** The nearest event of a sentence that has this slot; else the main event if it has it; else -1. */
    int frameWith(String slot, Passage passage, int token) {
        int best = -1;
        int least = Integer.MAX_VALUE;
        for (Trigger trigger : passage.triggers) {
            int number = frames.of(trigger);
            if (number >= 0 && frames.get(number).family.has(slot)) {
                int cost = Math.abs(trigger.first() - token);
                if (cost < least) {
                    best = number;
                    least = cost;
                }
            }
        }
        return best >= 0 ? best : mainFamily().has(slot) ? 0 : -1;
    }
}
