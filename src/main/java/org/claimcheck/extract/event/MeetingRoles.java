package org.claimcheck.extract.event;

import java.util.List;
import org.claimcheck.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * What somebody did at a meeting, or that he was not at it, by a verb with the meeting behind it: "addressed the summit", "came to the
 * talks", "missed Tuesday's call", "led the delegation". Who spoke to a meeting, led or chaired it was there.
 */
final class MeetingRoles {

    static final String PRESENT = "present";
    static final String ABSENT = "absent";

    private static final Words MEETINGS = Words.named("talked-at");
    private static final Words DOING = Words.named("doing-at-meetings");
    private static final Words MISSING = Words.named("missing-meetings");
    private static final Words LEADING = Words.named("leading-delegations");
    private static final Words DELEGATIONS =
            Words.of(List.of("delegation", "negotiators", "negotiating team", "side at the talks"));
    private static final Words ANY = Words.any(DOING, MISSING, LEADING);
    private static final Words STOPS =
            Words.of(List.of("that", "which", "who", "because", "after", "before", "when", "while", "and", "but"));
    private static final int REACH = 6;

    /** A role, how many tokens its verb has, and whether the words name the meeting. */
    record Found(String role, int length) {}

    private MeetingRoles() {}

    static boolean mayStartIn(Tokens tokens, int sentence) {
        return ANY.mayStartIn(tokens, sentence);
    }

    /** The role that words beginning at a token tell, or null. */
    static @Nullable Found at(Tokens tokens, int at, int end) {
        int doing = DOING.match(tokens, at, end);
        if (doing > 0 && leadsTo(MEETINGS, tokens, at + doing, end)) {
            return new Found(PRESENT, doing);
        }
        int missing = MISSING.match(tokens, at, end);
        if (missing > 0 && leadsTo(MEETINGS, tokens, at + missing, end)) {
            return new Found(ABSENT, missing);
        }
        int leading = LEADING.match(tokens, at, end);
        return leading > 0 && leadsTo(DELEGATIONS, tokens, at + leading, end) ? new Found(PRESENT, leading) : null;
    }

    /** Whether a sentence names a meeting at which people talk. */
    static boolean namesMeeting(Tokens tokens, int first, int end) {
        return MEETINGS.anyIn(tokens, first, end);
    }

    /** Whether such a noun follows soon, in the same phrase. */
    private static boolean leadsTo(Words nouns, Tokens tokens, int from, int end) {
        for (int at = from; at < Math.min(end, from + REACH); at++) {
            int length = nouns.match(tokens, at, end);
            if (length > 0) {
                return !tokens.is(at + length, "room")
                        && !tokens.is(at + length, "centre")
                        && !tokens.is(at + length, "-");
            }
            boolean sign = !tokens.isWord(at) && !tokens.is(at, "'s") && !tokens.is(at, "’s") && !tokens.is(at, "-");
            if (sign || STOPS.at(tokens, at)) {
                return false;
            }
        }
        return false;
    }
}
