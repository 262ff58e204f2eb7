package org.claimcheck.extract.event;

import java.util.List;
import java.util.function.ObjIntConsumer;
import org.claimcheck.text.Tokens;

/**
 * Reads that all came out of it: "all 87 passengers survived" leaves nobody dead, "All 30 crew members were rescued" nobody dead or missing,
 * "Everyone got out unhurt" nobody hurt. Not "all the children were rescued", beside whom there may have been others.
 */
final class EveryoneSafe {

    /** Words that a statement begins with. */
    static final Words ALL = Words.named("all-of-them");

    private static final Words LIVING_ON = Words.named("living-on");
    private static final Words SAVED = Words.named("brought-to-safety");
    private static final Words UNHURT = Words.named("unhurt");
    private static final Words PARTIES = Words.named("whole-parties");
    private static final Words OTHERS = Words.named("not-of-all");
    private static final Words NOT_ALL =
            Words.of(List.of("not", "nearly", "almost", "virtually", "if", "until", "that", "of"));
    private static final Words HEDGES = Words.named("unreal");
    private static final int FAR = 9;
    private static final int FARTHER = 16;
    private static final int HEDGED = 4;

    private final Context context;
    private final Tokens tokens;

    EveryoneSafe(Context context) {
        this.context = context;
        this.tokens = context.tokens();
    }

    /** Tells each role that nobody has, with the last token that says so. */
    void read(int token, Passage passage, ObjIntConsumer<String> role) {
        if (NOT_ALL.at(tokens, token - 1)) {
            return;
        }
        boolean whole = isWhole(token);
        boolean party = whole;
        for (int at = token + 1; at < Math.min(passage.end, token + FARTHER); at++) {
            int living = at < token + FAR ? LIVING_ON.match(tokens, at, passage.end) : 0;
            int saved = party ? SAVED.match(tokens, at, passage.end) : 0;
            int length = Math.max(living, saved);
            if (length > 0) {
                if (!HEDGES.anyIn(tokens, Math.max(token, at - HEDGED), at)) {
                    told(at, length, party, saved > 0, role);
                }
                return;
            }
            if (OTHERS.at(tokens, at) || context.clauses().startsAt(at)) {
                return;
            }
            party |= PARTIES.at(tokens, at);
        }
    }

    private void told(int at, int length, boolean party, boolean saved, ObjIntConsumer<String> role) {
        int last = at + length - 1;
        role.accept("killed", last);
        boolean unhurt = UNHURT.anyIn(tokens, at, last + 1);
        if (party && unhurt) {
            role.accept("injured", last);
        }
        if (party && (saved || unhurt)) {
            role.accept("missing", last);
        }
    }

    /** "everyone", and "all" where a verb follows: "All were rescued". */
    private boolean isWhole(int token) {
        boolean verb = tokens.is(token + 1, "were") || tokens.is(token + 1, "are") || tokens.is(token + 1, "have");
        return tokens.is(token, "everyone") || tokens.is(token, "everybody") || (tokens.is(token, "all") && verb);
    }
}
