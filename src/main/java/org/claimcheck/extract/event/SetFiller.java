package org.claimcheck.extract.event;

import java.util.ArrayList;
import java.util.List;
import org.claimcheck.model.Span;
import org.claimcheck.model.TermValue;
import org.claimcheck.text.Tokens;

/**
 * Whether a set went to a tie-break: "6-4, 3-6, 7-5" says that none did, "the tie-break of the third set" and "the deciding tie-break"
 * that this one did. Each set is a slot of its own, and so is the last one by that name.
 */
final class SetFiller implements SlotFiller {

    private static final String TIE_BREAK = "tie-break";
    private static final String NONE = "no tie-break";
    private static final Words BREAKS = Words.of(List.of("tie - break", "tie - breaker", "tiebreak", "tiebreaker"));
    private static final Words LAST = Words.of(List.of("last", "final", "deciding", "decider"));
    private static final Words TOURNAMENT = Words.named("state-before");
    private static final int LONG_SET = 7;
    private static final int SET = 6;
    private static final int NEAR = 5;

    @Override
    public void fill(Context context, Passage passage) {
        Tokens tokens = context.tokens();
        int frame = context.frames().nearest(passage, passage.first, context.clauses());
        DraftFrame match = frame < 0 ? null : context.frames().get(frame);
        if (match == null
                || match.background
                || !match.family.name().equals("match")
                || TOURNAMENT.anyIn(tokens, passage.first, passage.end)) {
            return;
        }
        int first = Scores.first(tokens, passage.first, passage.end);
        if (first >= 0) {
            sets(context, passage, frame, first);
        }
        for (int token = passage.first; token < passage.end; token++) {
            int length = BREAKS.match(tokens, token, passage.end);
            if (length > 0) {
                told(context, passage, frame, token, length);
            }
        }
    }

    private static void sets(Context context, Passage passage, int frame, int first) {
        Tokens tokens = context.tokens();
        int end = Scores.end(tokens, first, passage.end);
        List<int[]> sets = new ArrayList<>();
        for (int at = first; at + 2 < end; at++) {
            if (Scores.isOne(tokens, at, end)) {
                sets.add(new int[] {at, Scores.votes(tokens, at), Scores.votes(tokens, at + 2)});
                at += 2;
            }
        }
        boolean tennis = sets.size() > 1
                && !tokens.is(end, "(")
                && sets.stream()
                        .allMatch(set -> Math.max(set[1], set[2]) >= SET && Math.max(set[1], set[2]) <= LONG_SET);
        for (int at = 0; tennis && at < sets.size(); at++) {
            int[] set = sets.get(at);
            boolean broken = set[1] + set[2] == LONG_SET + SET;
            Span span = tokens.span(set[0], set[0] + 2);
            file(context, frame, set[0], span, Integer.toString(at + 1), broken);
            if (at == sets.size() - 1) {
                file(context, frame, set[0], span, "last", broken);
            }
        }
    }

    private static void told(Context context, Passage passage, int frame, int token, int length) {
        Tokens tokens = context.tokens();
        int from = Math.max(passage.first, token - NEAR);
        int to = Math.min(passage.end, token + length + NEAR);
        boolean ofSet = false;
        String which = "";
        for (int at = from; at < to; at++) {
            ofSet |= tokens.is(at, "set") || tokens.is(at, "decider") || tokens.is(at, "deciding");
            int number = NumberNames.ordinal(tokens.lower(at));
            which = LAST.at(tokens, at) ? "last" : number > 0 ? Integer.toString(number) : which;
        }
        if (ofSet && !which.isEmpty()) {
            file(context, frame, token, tokens.span(token, token + length - 1), which, /* broken= */ true);
        }
    }

    private static void file(Context context, int frame, int token, Span span, String set, boolean broken) {
        TermValue value =
                new TermValue(span.of(context.scene().text()), broken ? TIE_BREAK : NONE, broken ? NONE : TIE_BREAK);
        context.desk().file(frame, "outcome", "set, " + set, null, value, span, token);
    }
}
