package org.claimcheck.extract.time;

import org.claimcheck.model.TimeBound;
import org.claimcheck.text.Tokens;

/** What the preposition before a time expression makes of it: "by Friday" is any day up to Friday. */
final class Bounds {

    private Bounds() {}

    /**
     * The bound that the word before these tokens sets; none in "after Thursday's meeting", which is about the meeting.
     *
     * @param last the last token of the expression
     */
    static TimeBound of(Tokens tokens, int token, int last) {
        if (token == 0 || tokens.is(last + 1, "'s")) {
            return TimeBound.WITHIN;
        }
        return switch (tokens.lower(token - 1)) {
            case "by", "until", "till", "before" -> TimeBound.BEFORE;
            case "since", "after", "from" -> TimeBound.AFTER;
            case "around", "about", "circa" -> TimeBound.ABOUT;
            default -> TimeBound.WITHIN;
        };
    }
}
