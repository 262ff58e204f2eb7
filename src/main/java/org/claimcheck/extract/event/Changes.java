package org.claimcheck.extract.event;

import java.util.List;
import java.util.Locale;
import org.claimcheck.model.Certainty;
import org.claimcheck.model.NumberValue;
import org.claimcheck.model.PlaceMention;
import org.claimcheck.model.QuantityMention;
import org.claimcheck.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * By how many per cent what rose or fell; a fall is below nought, so that "up 12 percent" and "down 12 percent" exclude each other.
 *
 * <p>Example: "a 12 percent rise in quarterly profit" and "net profit fell by 12 percent" are {@code change, profit} of 12 and of -12.
 *
 * @param subject {@code change, } and what changed, with what narrows it
 * @param value the change, signed
 */
record Changes(String subject, NumberValue value) {

    private static final Words RISING = Words.named("rising");
    private static final Words FALLING = Words.named("falling");
    private static final Words THINGS = Words.named("changing");
    private static final Words NEUTRAL = Words.named("plain-modifiers");
    private static final Words LEVEL = Words.of(List.of("to", "at", "from", "than", "against", "versus", "vs"));
    private static final Words COMPARED =
            Words.of(List.of("compared", "against", "versus", "after", "following", "than"));
    private static final Words BUSINESS = Words.named("of-business");
    private static final Words MONTHLY = Words.named("on-the-month");
    private static final Words QUARTERLY = Words.named("on-the-quarter");
    private static final Words YEARLY = Words.named("of-a-year");
    private static final Words OTHERS = Words.named("other-profits");
    private static final Words INTO = Words.of(List.of("in", "of", "for"));
    private static final Words PLACING = Words.of(List.of("in", "at", "from", "of", "to"));
    private static final Words COMPOUND = Words.named("things-of-things");
    private static final int NARROWING = 2;
    private static final int REACH = 8;
    private static final int BEHIND = 2;
    private static final int NEAR = 5;
    private static final int LEAST_PLURAL = 4;

    /** The change that a percentage is; null where it is a level or a share, or the words do not tell what changed. */
    static @Nullable Changes of(Context context, Passage passage, QuantityMention quantity) {
        Tokens tokens = context.tokens();
        int first = context.scene().firstToken(quantity.span());
        int last = context.scene().lastToken(quantity.span());
        int from = context.clauses().start(first, passage.first);
        int to = context.clauses().end(last, passage.end);
        boolean level = LEVEL.at(tokens, first - 1)
                || (tokens.is(last + 1, "of") && !tokens.is(first - 1, "by"))
                || COMPARED.anyIn(tokens, Math.max(from, first - NEAR), first)
                || context.cues().between(from, first) != Certainty.STATED;
        int way = level ? -1 : way(context, first, last, from, to);
        if (way < 0) {
            return null;
        }
        int thing = thing(tokens, way, first, last, from, to);
        if (thing < 0 || COMPOUND.at(tokens, thing + 1)) {
            return null;
        }
        boolean fall = FALLING.match(tokens, way, to) > 0;
        String of = base(tokens, passage) + named(context, passage, thing, from, to);
        String subject = (BUSINESS.at(tokens, thing) ? "change, " : "rise or fall, ") + of;
        return new Changes(subject, signed(quantity.value(), fall));
    }

    /** What it is held against where that is not the year before, and the period where that is the whole year. */
    private static String base(Tokens tokens, Passage passage) {
        String since = MONTHLY.anyIn(tokens, passage.first, passage.end)
                ? "on the month, "
                : QUARTERLY.anyIn(tokens, passage.first, passage.end) ? "on the quarter, " : "";
        return since + (YEARLY.anyIn(tokens, passage.first, passage.end) ? "year's " : "");
    }

    /** The word for up or down that is nearest to the figure, or -1. */
    private static int way(Context context, int first, int last, int from, int to) {
        int best = -1;
        int least = Integer.MAX_VALUE;
        for (int at = Math.max(from, first - REACH); at < Math.min(to, last + REACH); at++) {
            boolean told = (at < first || at > last)
                    && (RISING.match(context.tokens(), at, to) > 0 || FALLING.match(context.tokens(), at, to) > 0);
            if (told) {
                int cost = at < first
                        ? context.clauses().distance(at, first)
                        : context.clauses().distance(last, at) + (at == last + 1 ? 0 : BEHIND);
                if (cost < least) {
                    best = at;
                    least = cost;
                }
            }
        }
        return best;
    }

    /** What rises or falls: what stands behind "a rise in", else the last such word before. */
    private static int thing(Tokens tokens, int way, int first, int last, int from, int to) {
        int behind = Math.max(way, last) + 1;
        if (INTO.at(tokens, behind) || INTO.at(tokens, way + 1)) {
            int start = INTO.at(tokens, behind) ? behind : way + 1;
            for (int at = start + 1; at < Math.min(to, start + 1 + NEAR); at++) {
                if (THINGS.at(tokens, at)) {
                    return at;
                }
            }
        }
        for (int at = Math.min(way, first) - 1; at >= from; at--) {
            if (THINGS.at(tokens, at)) {
                return at;
            }
        }
        return -1;
    }

    /** The thing, with the words that narrow it: "scooter sales", "sales in Quaylo". */
    private static String named(Context context, Passage passage, int thing, int from, int to) {
        Tokens tokens = context.tokens();
        String word = tokens.lower(thing);
        String noun = word.equals("profits")
                        || word.equals("earnings")
                        || (word.equals("income") && tokens.is(thing - 1, "net"))
                ? "profit"
                : word.equals("revenues") || word.equals("turnover") ? "revenue" : word;
        boolean other = noun.equals("profit") && OTHERS.anyIn(tokens, from, to);
        StringBuilder named = new StringBuilder(other ? "operating profit" : noun);
        for (int at = thing - 1; at >= Math.max(from, thing - NARROWING) && narrows(context, passage, at); at--) {
            if (!NEUTRAL.at(tokens, at) && !OTHERS.at(tokens, at)) {
                named.insert(0, tokens.lower(at) + " ");
            }
        }
        int in = thing + 1;
        boolean placed = in + 1 < to && PLACING.at(tokens, in) && tokens.isWord(in + 1);
        if (placed && tokens.isCapitalised(in + 1) && !isTime(context, passage, in + 1)) {
            named.append(" in ").append(tokens.lower(in + 1));
        }
        return named.toString();
    }

    /** A lower-case noun or adjective right before; of names only those of places, for a company's own is not told every time. */
    private static boolean narrows(Context context, Passage passage, int at) {
        Tokens tokens = context.tokens();
        if (!tokens.isWord(at)
                || tokens.endsWith(at, "ly")
                || Words.named("phrase-ends").at(tokens, at)) {
            return false;
        }
        return !tokens.isCapitalised(at) || at == passage.first || isPlaced(context, passage, at);
    }

    private static boolean isTime(Context context, Passage passage, int at) {
        int offset = context.tokens().start(at);
        return passage.times.stream()
                .anyMatch(time ->
                        time.span().start() <= offset && offset < time.span().end());
    }

    private static boolean isPlaced(Context context, Passage passage, int at) {
        int offset = context.tokens().start(at);
        for (PlaceMention place : passage.places) {
            if (place.span().start() <= offset && offset < place.span().end()) {
                return true;
            }
        }
        String word = context.tokens().text(at);
        boolean nation = word.endsWith("an") || word.endsWith("ese") || word.endsWith("ish");
        return nation && word.length() > LEAST_PLURAL && context.tokens().isCapitalised(at);
    }

    private static NumberValue signed(NumberValue value, boolean fall) {
        String display = (fall ? "down " : "up ") + value.display().toLowerCase(Locale.ROOT);
        return new NumberValue(
                display,
                fall ? -value.max() : value.min(),
                fall ? -value.min() : value.max(),
                value.approximate(),
                value.unit(),
                value.currency(),
                value.precision());
    }
}
