package org.claimcheck.extract.event;

import java.util.List;
import java.util.Set;
import org.claimcheck.model.TimeMention;
import org.claimcheck.text.Tokens;
import org.jspecify.annotations.Nullable;

/** What the words around a figure say of it beyond what it is the figure of: whose growth, how long what lasts, counts of which crime. */
final class FigureContext {

    private static final Words SHARE = Words.of(List.of("share", "shares"));
    private static final Words PER = Words.of(List.of("a", "per", "each", "every"));
    private static final int NEAR_SHARE = 4;
    private static final Words CHANGES = Words.of(List.of("growth", "fall"));
    private static final Words GROWING = Words.named("growing");
    private static final Words AFTERSHOCKS = Words.of(List.of("aftershock", "aftershocks", "foreshock", "foreshocks"));
    private static final String COUNTS_OF = "counts of ";
    private static final Words CRIMES = Words.named("crimes");
    private static final Words ATTEMPT = Words.of(List.of("attempted", "attempting", "conspiring"));
    private static final Words CHARGING = Words.named("facing-counts");
    private static final int LASTING = 3;
    private static final Set<String> LASTING_FAMILIES =
            Set.of("agreement", "protest", "visit", "meeting", "trial", "statement");
    private static final int NEAR_VERB = 4;
    private static final Words FUNCTION = Words.named("phrase-ends");

    private static final Words OTHER_PROFITS = Words.named("other-profits");

    private FigureContext() {}

    /** "faces 12 counts of wire fraud": counts of fraud, those of the attempt apart; or null. */
    static @Nullable String charge(Context context, Passage passage, int first, int last) {
        Tokens tokens = context.tokens();
        if (!tokens.is(last + 1, "of") || !CHARGING.anyIn(tokens, passage.first, first)) {
            return null;
        }
        for (int at = last + 2; at < Math.min(passage.end, last + 2 + NEAR_VERB); at++) {
            if (CRIMES.at(tokens, at)) {
                boolean attempt = ATTEMPT.anyIn(tokens, last + 2, at);
                return COUNTS_OF + (attempt ? "attempted " : "") + tokens.lower(at);
            }
        }
        return null;
    }

    /** Net profit and what is reckoned otherwise are two figures: "operating profit rose to 412 million". */
    static @Nullable String ofProfit(Context context, Passage passage, int first, @Nullable String key) {
        int from = context.clauses().start(first, passage.first);
        int to = context.clauses().end(first, passage.end);
        return "profit".equals(key) && OTHER_PROFITS.anyIn(context.tokens(), from, to) ? "operating profit" : key;
    }

    /** The magnitude of a tremor before or after the one that is told of is another one's. */
    static @Nullable String ofAftershock(Context context, Passage passage, int first, @Nullable String key) {
        int from = context.clauses().start(first, passage.first);
        int to = context.clauses().end(first, passage.end);
        return "magnitude".equals(key) && AFTERSHOCKS.anyIn(context.tokens(), from, to) ? "aftershock" : key;
    }

    /** "Turnout stood at 48 percent at 5 p.m.": so far. */
    static boolean isSoFar(Passage passage) {
        return passage.times.stream().anyMatch(time -> time.type() == TimeMention.Type.TIME);
    }

    /** "$27 a share", "27 dollars for each share". */
    static boolean isPerShare(Context context, Passage passage, int last) {
        for (int at = last + 1; at < Math.min(passage.end, last + 1 + NEAR_SHARE); at++) {
            boolean share = SHARE.at(context.tokens(), at)
                    || (SHARE.at(context.tokens(), at + 1) && context.tokens().isCapitalised(at));
            if (share && PER.anyIn(context.tokens(), last + 1, at)) {
                return true;
            }
        }
        return false;
    }

    /** What grows or falls, by the figure that is named before: "revenue climbed 7 percent", "shares fell 3 percent". */
    static @Nullable String grown(Context context, Passage passage, int first, @Nullable String key) {
        boolean changes = key != null && CHANGES.has(key);
        for (int at = first - 1;
                changes && at >= passage.first && !context.clauses().startsAt(at);
                at--) {
            if (GROWING.at(context.tokens(), at)) {
                return key + ", " + context.tokens().lower(at);
            }
        }
        return key;
    }

    /** The event that a length stands before: "a 60-day ceasefire", "the 24-hour national strike"; or null. */
    static @Nullable Trigger lasting(Context context, Passage passage, int last) {
        for (Trigger trigger : passage.triggers) {
            int gap = trigger.first() - last;
            boolean noun =
                    !trigger.verb() && trigger.makesEvent() && context.frames().of(trigger) >= 0;
            if (noun
                    && gap >= 1
                    && gap <= LASTING
                    && LASTING_FAMILIES.contains(trigger.family().name())) {
                boolean joined = true;
                for (int at = last + 1; at < trigger.first(); at++) {
                    joined &= context.tokens().isWord(at) && !FUNCTION.at(context.tokens(), at);
                }
                return joined ? trigger : null;
            }
        }
        return null;
    }
}
