package org.claimcheck.extract.event;

import java.util.List;
import org.claimcheck.model.NumberValue;
import org.claimcheck.model.Span;
import org.claimcheck.text.Tokens;

/**
 * How many of those who decided were on the smaller side, where that follows from two figures.
 *
 * <p>Example: "Six of the seven members voted for it", "a vote of 6-1" and "one of seven members dissented" all leave one
 * in the minority.
 */
final class VoteCounts implements SlotFiller {

    private static final Words VOTING =
            Words.of(List.of("vote", "votes", "voted", "split", "decision", "majority", "ruled", "ruling"));
    private static final Words DECIDING = Words.named("deciding-members");
    private static final Words DISSENT = Words.named("dissenting");
    private static final Words ASSENT = Words.named("assenting");
    private static final Words UNANIMOUS = Words.of(List.of("unanimous", "unanimously"));
    private static final Words GAMES =
            Words.of(List.of("beat", "win", "wins", "won", "lost", "goals", "match", "game", "seats"));
    private static final int NEAR = 4;
    private static final int MOST_MEMBERS = 60;
    private static final int PREDICATE = 8;
    private static final String MINORITY = "minority votes";

    @Override
    public void fill(Context context, Passage passage) {
        boolean members = DECIDING.mayStartIn(context.tokens(), passage.index)
                || VOTING.mayStartIn(context.tokens(), passage.index);
        if (members) {
            members(context, passage);
        }
    }

    private static void members(Context context, Passage passage) {
        Tokens tokens = context.tokens();
        for (int at = passage.first; at < passage.end; at++) {
            if (tokens.is(at + 1, "of") && number(tokens, at) >= 0 && ofMembers(context, passage, at)) {
                return;
            }
            if (Scores.isOne(tokens, at, passage.end) || isNumbersTo(tokens, at, passage.end)) {
                int one = number(tokens, at);
                int other = number(tokens, at + 2);
                boolean vote =
                        VOTING.anyIn(tokens, Math.max(passage.first, at - NEAR), Math.min(passage.end, at + NEAR + 1))
                                && !GAMES.anyIn(tokens, passage.first, passage.end);
                if (vote && one >= 0 && other >= 0 && one + other > 2 && one + other <= MOST_MEMBERS) {
                    minority(context, passage, Math.min(one, other), tokens.span(at, at + 2), at);
                    return;
                }
            }
            boolean all = UNANIMOUS.at(tokens, at)
                    && VOTING.anyIn(tokens, Math.max(passage.first, at - NEAR), Math.min(passage.end, at + NEAR));
            if (all) {
                minority(context, passage, 0, tokens.span(at, at), at);
                return;
            }
        }
    }

    /** "ten to two", between numbers. */
    private static boolean isNumbersTo(Tokens tokens, int at, int end) {
        return at + 2 < end && tokens.is(at + 1, "to") && number(tokens, at) >= 0 && number(tokens, at + 2) >= 0;
    }

    /** "six of its seven members voted for it", "two of the nine judges dissented". */
    private static boolean ofMembers(Context context, Passage passage, int at) {
        Tokens tokens = context.tokens();
        int some = number(tokens, at);
        for (int next = at + 2; next < Math.min(passage.end, at + 2 + NEAR); next++) {
            int all = number(tokens, next);
            if (all > some && all <= MOST_MEMBERS) {
                int from = next + 1;
                int to = Math.min(passage.end, from + PREDICATE);
                if (!DECIDING.anyIn(tokens, from, Math.min(passage.end, from + NEAR))) {
                    return false;
                }
                boolean against = DISSENT.anyIn(tokens, from, to);
                if (against || ASSENT.anyIn(tokens, from, to)) {
                    int minority = against ? some : all - some;
                    minority(context, passage, Math.min(minority, all - minority), tokens.span(at, next), at);
                    return true;
                }
            }
        }
        return false;
    }

    private static void minority(Context context, Passage passage, int number, Span span, int token) {
        int frame = context.frames().nearest(passage, token, context.clauses());
        if (context.desk().has(frame, "count", VoteMargins.MARGIN)) {
            return; // of a chamber the margin is told
        }
        if (frame < 0 || (frame > 0 && context.frames().get(frame).background)) {
            return;
        }
        String shown = span.of(context.scene().text());
        NumberValue value = NumberValue.exactly(number, "vote", shown + " (" + number + " not with the majority)");
        context.desk().file(frame, "count", MINORITY, null, value, span, token);
    }

    private static int number(Tokens tokens, int at) {
        int figures = Scores.votes(tokens, at);
        int named = at < tokens.size() ? NumberNames.cardinal(tokens.lower(at)) : 0;
        return figures >= 0 ? figures : named > 0 ? named : -1;
    }
}
