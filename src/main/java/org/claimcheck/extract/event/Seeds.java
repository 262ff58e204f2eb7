package org.claimcheck.extract.event;

import java.util.Set;
import org.claimcheck.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Reads the places of players in a draw: "the fourth-seeded X", "X, the seventh seed", "X, seeded second", "unseeded X". */
final class Seeds {

    private static final String SEED = "seed";
    private static final Set<String> NUMBER = Set.of("no", "number");

    private Seeds() {}

    /** The place that begins at this token, or null. */
    static @Nullable RankPhrase read(Context context, Passage passage, int at) {
        Tokens tokens = context.tokens();
        if (tokens.is(at, "unseeded")) {
            return phrase(context, passage, at, at, 0);
        }
        if (tokens.is(at, "seeded")) {
            return seeded(context, passage, at);
        }
        int length = placeLength(tokens, at);
        if (length == 0) {
            return null;
        }
        int seed = tokens.is(at + length, "-") ? at + length + 1 : at + length;
        boolean is = seed < passage.end && (tokens.is(seed, SEED) || tokens.is(seed, "seeded"));
        return is ? phrase(context, passage, at, seed, place(tokens, at)) : null;
    }

    /** "X, seeded fourth" */
    private static @Nullable RankPhrase seeded(Context context, Passage passage, int at) {
        Tokens tokens = context.tokens();
        int number = tokens.is(at + 1, "as") ? at + 2 : at + 1;
        int length = placeLength(tokens, number);
        boolean figure = number < passage.end
                && tokens.isNumber(number)
                && tokens.text(number).length() < 3;
        if (number >= passage.end || (length == 0 && !figure) || tokens.is(at - 1, "-")) {
            return null;
        }
        int place = length > 0 ? place(tokens, number) : Integer.parseInt(tokens.text(number));
        return phrase(context, passage, at, number + Math.max(1, length) - 1, place);
    }

    /** How many tokens a place covers: "fourth", "4th", "top", "No. 4", "number four". */
    private static int placeLength(Tokens tokens, int at) {
        if (tokens.is(at, "top")) {
            return 1;
        }
        int number = number(tokens, at);
        return number > 0 ? number - at + 1 : RankWords.ordinalLength(tokens, at);
    }

    private static int place(Tokens tokens, int at) {
        if (tokens.is(at, "top")) {
            return 1;
        }
        int number = number(tokens, at);
        return number < 0
                ? RankWords.ordinal(tokens, at)
                : tokens.isNumber(number)
                        ? Integer.parseInt(tokens.text(number))
                        : NumberNames.cardinal(tokens.lower(number));
    }

    /** The token of the figure behind "No." or "number", or -1. */
    private static int number(Tokens tokens, int at) {
        if (at < 0 || at >= tokens.size() || !NUMBER.contains(tokens.lower(at))) {
            return -1;
        }
        int next = tokens.is(at + 1, ".") ? at + 2 : at + 1;
        boolean figures = next < tokens.size()
                && tokens.isNumber(next)
                && tokens.text(next).matches("\\d{1,2}");
        boolean word = next < tokens.size() && NumberNames.cardinal(tokens.lower(next)) > 0;
        return figures || word ? next : -1;
    }

    private static RankPhrase phrase(Context context, Passage passage, int first, int last, int place) {
        String behind = Holders.startingAt(context, passage, last + 1);
        int comma = context.tokens().is(last + 1, ",") ? last + 2 : -1;
        boolean alone = behind == null && comma > 0 && context.tokens().is(first - 1, "the");
        String named = alone ? Holders.startingAt(context, passage, comma) : behind;
        return new RankPhrase(first, first, last, place, SEED, "", Set.of(), named);
    }
}
