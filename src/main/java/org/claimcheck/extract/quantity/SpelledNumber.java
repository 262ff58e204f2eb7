package org.claimcheck.extract.quantity;

import org.claimcheck.extract.quantity.NumberWords.Kind;
import org.claimcheck.extract.quantity.NumberWords.Word;
import org.claimcheck.extract.quantity.Numeral.Shape;
import org.claimcheck.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Reads numbers in words, strictly: tens before units, hundreds before tens, scales falling.
 *
 * <p>Example: "two hundred and fifty-one thousand" is 251,000; "twenty thirty" is 20.
 */
final class SpelledNumber {

    private final Tokens tokens;

    SpelledNumber(Tokens tokens) {
        this.tokens = tokens;
    }

    @Nullable
    Numeral read(int at, int end) {
        Word word = NumberWords.get(tokens.lower(at));
        boolean starts = word != null && (word.kind() == Kind.UNIT || word.kind() == Kind.TEN);
        return starts ? run(at, end, 0) : null;
    }

    /** Reads on from a scale word, with this number standing before it: "a | hundred and fifty". */
    @Nullable
    Numeral readFrom(int before, int at, int end) {
        return run(at, end, before);
    }

    private @Nullable Numeral run(int from, int end, int before) {
        double total = 0;
        double group = before;
        double lastScale = Double.MAX_VALUE;
        double precision = 1;
        int at = from;
        int stop = from;
        boolean canUnit = before == 0;
        boolean canTen = before == 0;
        while (at < end) {
            Word word = NumberWords.get(tokens.lower(at));
            if (word == null) {
                int next = connector(at, end, group, total);
                if (next < 0) {
                    break;
                }
                at = next;
                continue;
            }
            if (word.kind() == Kind.UNIT && canUnit && (canTen || word.value() < 10)) {
                group += word.value();
                canUnit = false;
                canTen = false;
                precision = 1;
            } else if (word.kind() == Kind.TEN && canTen) {
                group += word.value();
                canTen = false;
                precision = 1;
            } else if (word.kind() == Kind.HUNDRED && group > 0 && group < 100) {
                group *= 100;
                canTen = true;
                canUnit = true;
                precision = 100;
            } else if (word.kind() == Kind.SCALE && group > 0 && word.value() < lastScale) {
                total += group * word.value();
                lastScale = word.value();
                group = 0;
                canTen = true;
                canUnit = true;
                precision = word.value();
            } else if (word.kind() == Kind.DOZEN && group > 0 && total == 0 && tokens.is(at, "dozen")) {
                return Numeral.of(at + 1, group * 12, 2, Shape.WORDS);
            } else {
                break;
            }
            at++;
            stop = at;
        }
        return stop == from ? null : halves(total + group, stop, end, precision);
    }

    /** A hyphen or "and" that may stand inside a spelled number at this place: the token after it, else -1. */
    private int connector(int at, int end, double group, double total) {
        if (at + 1 >= end) {
            return -1;
        }
        Word next = NumberWords.get(tokens.lower(at + 1));
        boolean number = next != null
                && (next.kind() == Kind.UNIT
                        || next.kind() == Kind.TEN
                        || next.kind() == Kind.HUNDRED
                        || next.kind() == Kind.SCALE);
        if (!number || next == null) {
            return -1;
        }
        if (tokens.is(at, "-") && tokens.joined(at) && tokens.joined(at + 1)) {
            boolean tensThenUnit = next.kind() == Kind.UNIT && group % 100 >= 20 && group % 10 == 0;
            return tensThenUnit || next.kind() == Kind.HUNDRED || next.kind() == Kind.SCALE ? at + 1 : -1;
        }
        boolean afterHundred = (group >= 100 && group % 100 == 0) || (group == 0 && total > 0);
        return tokens.is(at, "and") && afterHundred && next.kind() != Kind.HUNDRED && next.kind() != Kind.SCALE
                ? at + 1
                : -1;
    }

    /** "two and a half million". */
    private Numeral halves(double number, int at, int end, double precision) {
        boolean half = tokens.is(at, "and") && tokens.is(at + 1, "a") && tokens.is(at + 2, "half") && at + 2 < end;
        if (!half) {
            return Numeral.of(at, number, precision, precision > 1 ? Shape.SCALED : Shape.WORDS);
        }
        Word scale = at + 3 < end ? NumberWords.scale(tokens.lower(at + 3)) : null;
        double factor = scale == null ? 1 : scale.value();
        return Numeral.of(scale == null ? at + 3 : at + 4, (number + 0.5) * factor, factor / 2, Shape.WORDS);
    }
}
