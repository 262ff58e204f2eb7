package org.claimcheck.extract.quantity;

import org.claimcheck.extract.quantity.Numeral.Shape;
import org.claimcheck.text.PhraseTable.Match;
import org.claimcheck.text.Tokens;
import org.claimcheck.text.WordList;
import org.jspecify.annotations.Nullable;

/** Reads ranges: "20 to 30", "between 20 and 30", "20-30", "two or three", "€2-3 million". */
final class RangeReader {

    /** Both ends of a range. */
    record Range(Numeral low, Numeral high) {}

    private static final WordList MOVES = WordList.of(
            "from", "rose", "risen", "rise", "fell", "fallen", "up", "down", "increased", "dropped", "votes", "by");

    private final Tokens tokens;
    private final NumeralReader numerals;

    RangeReader(Tokens tokens, NumeralReader numerals) {
        this.tokens = tokens;
        this.numerals = numerals;
    }

    /** The range that starts with this number; null when it stands alone. */
    @Nullable
    Range read(Numeral low, boolean between, int end) {
        int link = low.end();
        if (low.shape() == Shape.SHARE || low.isVague() || !isLink(link, between, end) || afterMove(low)) {
            return null;
        }
        Match<CurrencyLexicon.Currency> sign = CurrencyLexicon.before(tokens, link + 1);
        Numeral high = numerals.read(sign == null ? link + 1 : sign.end(), end);
        if (high == null || high.shape() == Shape.SHARE) {
            return null;
        }
        Numeral scaled = sameScale(low, high);
        return scaled.min() < high.max() ? new Range(scaled, high) : null;
    }

    private boolean isLink(int at, boolean between, int end) {
        if (at + 1 >= end) {
            return false;
        }
        if (between) {
            return tokens.is(at, "and");
        }
        boolean dash = (tokens.is(at, "-") || tokens.is(at, "–")) && tokens.joined(at) == tokens.joined(at + 1);
        return dash || tokens.is(at, "to") || tokens.is(at, "or");
    }

    /** "from 14 to 22" is a change, not a range. */
    private boolean afterMove(Numeral low) {
        int before = low.end() - 2;
        return before >= 0 && MOVES.at(tokens, before);
    }

    /** "2 to 3 million": the scale of the second number holds for the first. */
    private static Numeral sameScale(Numeral low, Numeral high) {
        boolean shared = high.shape() == Shape.SCALED && low.shape() != Shape.SCALED && low.max() < 1000;
        if (!shared) {
            return low;
        }
        double scale = high.max() >= 1e9 ? 1e9 : high.max() >= 1e6 ? 1e6 : 1e3;
        return low.times(scale, low.end(), Shape.SCALED);
    }
}
