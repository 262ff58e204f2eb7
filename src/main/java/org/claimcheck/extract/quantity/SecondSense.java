package org.claimcheck.extract.quantity;

import org.claimcheck.text.Tokens;
import org.claimcheck.text.WordList;

/** Words beside numbers that mean something else there than they mostly do: pounds that are money, "over" that belongs to a verb. */
final class SecondSense {

    /** What weighs so many pounds is told in tons. */
    private static final double MANY_POUNDS = 100_000;

    private static final WordList WEIGHING =
            WordList.of("weigh", "weighs", "weighed", "weighing", "weight", "thrust", "cargo", "load", "payload");

    private static final WordList HANDING =
            WordList.of("hand", "hands", "handed", "handing", "sign", "signed", "signing", "turned", "turning");

    private SecondSense() {}

    /** "half a million pounds" are money, unless a weight is told of. */
    static boolean isSterling(Tokens tokens, int at, double number) {
        return number >= MANY_POUNDS
                && tokens.is(at, "pounds")
                && !tokens.is(at + 1, "of")
                && !WEIGHING.in(tokens, tokens.sentenceOf(at));
    }

    /** "handed over $75,000": the word belongs to the verb and says nothing of the amount. */
    static boolean isOfVerb(Tokens tokens, int at) {
        return at > 0 && tokens.is(at, "over") && HANDING.at(tokens, at - 1);
    }
}
