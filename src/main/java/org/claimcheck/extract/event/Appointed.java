package org.claimcheck.extract.event;

import java.util.List;
import org.claimcheck.model.Certainty;
import org.claimcheck.model.Claim;
import org.claimcheck.model.Granularity;
import org.claimcheck.model.Polarity;
import org.claimcheck.model.TimeBound;
import org.claimcheck.model.TimeMention;
import org.claimcheck.model.TimeValue;
import org.claimcheck.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * The days that are set for what comes after the event that is told of: "The next hearing is on 5 May", "meets again on Friday",
 * "was bailed until 9 June", "The museum opens to the public on Sunday". Each is a slot of its own beside the day of the event.
 */
final class Appointed {

    private static final Words NEXT = Words.of(List.of("next", "following", "subsequent"));
    private static final Words MEETINGS = Words.named("next-meeting");
    private static final Words MATCHES = Words.named("next-match");
    private static final Words HEARINGS = Words.named("next-hearing");
    private static final Words ATTEMPTS = Words.named("next-attempt");
    private static final Words MEETING_AGAIN = Words.named("meeting-again");
    private static final Words IN_COURT_AGAIN = Words.named("in-court-again");
    private static final Words SENTENCING = Words.named("sentencing-set");
    private static final Words PUBLIC = Words.named("opening-to-public");
    private static final int NOUN = 4;
    private static final int FAR = 11;

    private Appointed() {}

    /** Files the day of such an occasion; false where a time is of none. */
    static boolean file(Context context, Passage passage, TimeMention time) {
        TimeValue value = time.value();
        boolean day = value.granularity().compareTo(Granularity.MONTH) >= 0
                && (value.day() != null || value.weekday() != null || value.month() != null);
        String occasion = day ? occasion(context, passage, time) : null;
        if (occasion == null) {
            return false;
        }
        TimeValue whole = TimeFiller.asDay(value).bounded(TimeBound.WITHIN, null); // "not until Sunday": on Sunday
        context.desk()
                .file(
                        Math.max(0, context.frames().of(passage)),
                        "date",
                        occasion,
                        Claim.APPOINTED,
                        whole,
                        time.span(),
                        Polarity.ASSERTED,
                        Certainty.STATED);
        return true;
    }

    private static @Nullable String occasion(Context context, Passage passage, TimeMention time) {
        Tokens tokens = context.tokens();
        int first = context.scene().firstToken(time.span());
        int last = context.scene().lastToken(time.span());
        int from = Math.max(passage.first, first - FAR);
        for (int at = first - 1; at >= from; at--) {
            String occasion = at(tokens, at, first);
            if (occasion != null) {
                return isOther(context, passage, at, first) ? null : occasion;
            }
        }
        int to = Math.min(passage.end, last + FAR);
        for (int at = last + 1;
                first == passage.first + 1 && at < to;
                at++) { // "On 20 March the board holds its next meeting"
            String occasion = at(tokens, at, to);
            if (occasion != null) {
                return occasion;
            }
        }
        return null;
    }

    private static @Nullable String at(Tokens tokens, int at, int end) {
        boolean after = tokens.is(at, "following") && !tokens.is(at - 1, "the"); // "following a summit": after it
        if (NEXT.at(tokens, at) && !after) {
            for (int noun = at + 1; noun < Math.min(end, at + NOUN); noun++) {
                String occasion = MEETINGS.at(tokens, noun)
                        ? "next meeting"
                        : MATCHES.at(tokens, noun)
                                ? "next match"
                                : HEARINGS.at(tokens, noun)
                                        ? "next hearing"
                                        : ATTEMPTS.at(tokens, noun) ? "next attempt" : null;
                if (occasion != null) {
                    return occasion;
                }
            }
        }
        return MEETING_AGAIN.match(tokens, at, end) > 0
                ? "next meeting"
                : IN_COURT_AGAIN.match(tokens, at, end) > 0
                        ? "next hearing"
                        : SENTENCING.match(tokens, at, end) > 0
                                ? "sentencing"
                                : PUBLIC.match(tokens, at, end) > 0 ? "opening to the public" : null;
    }

    /** Whether another time or another clause stands between. */
    private static boolean isOther(Context context, Passage passage, int at, int first) {
        for (TimeMention other : passage.times) {
            int token = context.scene().firstToken(other.span());
            if (token > at && token < first && other.value().day() != null) {
                return true;
            }
        }
        for (int token = at + 1; token < first; token++) {
            if (context.clauses().startsAt(token) && !context.tokens().is(token, ":")) {
                return !context.tokens().is(token, "until");
            }
        }
        return false;
    }
}
