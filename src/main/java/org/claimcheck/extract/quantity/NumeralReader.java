package org.claimcheck.extract.quantity;

import java.util.Set;
import org.claimcheck.extract.quantity.NumberWords.Kind;
import org.claimcheck.extract.quantity.NumberWords.Word;
import org.claimcheck.extract.quantity.Numeral.Shape;
import org.claimcheck.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Reads figures, number words and vague numbers at a token. */
final class NumeralReader {

    private static final Set<String> FRACTIONS = Set.of("1/2", "1/3", "2/3", "1/4", "3/4", "1/8");
    private static final Set<String> MEASURED = Set.of(
            "years", "months", "weeks", "days", "hours", "minutes", "miles", "feet", "inches", "acres", "million",
            "billion");

    private final Tokens tokens;
    private final SpelledNumber spelled;

    NumeralReader(Tokens tokens) {
        this.tokens = tokens;
        this.spelled = new SpelledNumber(tokens);
    }

    /** The number that starts at this token, or null. */
    @Nullable
    Numeral read(int at, int end) {
        if (at >= end) {
            return null;
        }
        return switch (tokens.kind(at)) {
            case NUMBER -> figures(at, end);
            case WORD -> words(at, end);
            case SIGN -> fractionSign(at, end);
            case CLITIC -> null;
        };
    }

    private @Nullable Numeral figures(int at, int end) {
        String written = tokens.text(at);
        if (!isPlain(written)) {
            return null;
        }
        double number = Double.parseDouble(written.replace(",", ""));
        int point = written.indexOf('.');
        double precision = point < 0 ? 1 : Math.pow(10, -(written.length() - point - 1));
        Numeral plain = Numeral.of(at + 1, number, precision, Shape.FIGURES);
        double sign = at + 1 < end && tokens.joined(at + 1) ? FractionSigns.value(tokens.text(at + 1)) : 0;
        if (sign > 0) {
            plain = Numeral.of(at + 2, number + sign, 0.25, Shape.FIGURES);
        }
        Numeral mixed = mixed(at, end);
        if (mixed != null) {
            return scaled(mixed, end);
        }
        if (isThousands(at, end)) {
            plain = Numeral.of(at + 3, number * 1000, 1, Shape.FIGURES);
        }
        return scaled(plain, end);
    }

    /**
     * "4 1/2 months", and "41/2 months", where the sign ½ was lost: a whole number and a fraction, before what is often measured so; not
     * "11/2", which may be a date.
     */
    private @Nullable Numeral mixed(int at, int end) {
        boolean apart = at + 1 < end && tokens.isNumber(at + 1) && tokens.is(at + 2, "/");
        int slash = apart ? at + 2 : at + 1;
        boolean fits = slash + 2 < end
                && tokens.is(slash, "/")
                && tokens.joined(slash)
                && tokens.joined(slash + 1)
                && MEASURED.contains(tokens.lower(slash + 2));
        String whole = fits ? tokens.text(at) : "";
        String numerator = apart ? tokens.text(at + 1) : whole.substring(Math.max(0, whole.length() - 1));
        String denominator = fits ? tokens.text(slash + 1) : "";
        if (whole.length() < (apart ? 1 : 2) || !FRACTIONS.contains(numerator + "/" + denominator)) {
            return null;
        }
        double rest = Double.parseDouble(numerator) / Double.parseDouble(denominator);
        double number = Double.parseDouble(apart ? whole : whole.substring(0, whole.length() - 1)) + rest;
        return Numeral.of(slash + 2, number, 0.25, Shape.FIGURES);
    }

    /** "500, 000": the noughts of one figure behind a comma and a space. */
    private boolean isThousands(int at, int end) {
        return at + 2 < end
                && tokens.text(at).length() <= 3
                && tokens.text(at).indexOf('.') < 0
                && tokens.is(at + 1, ",")
                && tokens.joined(at + 1)
                && tokens.text(at + 2).equals("000");
    }

    /** Figures with commas before every third digit or none, and at most one decimal point. */
    private static boolean isPlain(String written) {
        int point = written.indexOf('.');
        String whole = point < 0 ? written : written.substring(0, point);
        if (written.indexOf(':') >= 0 || written.indexOf('.', point + 1) >= 0 || written.length() > 15) {
            return false;
        }
        if (point >= 0 && written.indexOf(',', point) >= 0) {
            return false;
        }
        String[] groups = whole.split(",", -1);
        for (int group = 1; group < groups.length; group++) {
            if (groups[group].length() != 3) {
                return false;
            }
        }
        return groups.length == 1 || groups[0].length() <= 3;
    }

    /** The numeral with the scale word behind it: "3.2 million", "4m", "$3-million". */
    Numeral scaled(Numeral number, int end) {
        int at = number.end();
        boolean hyphen = at + 1 < end && tokens.is(at, "-") && tokens.joined(at) == tokens.joined(at + 1);
        if (hyphen && NumberWords.scale(tokens.lower(at + 1)) != null) {
            at++; // "$3-million", "$3 - billion"
        }
        if (at >= end || !tokens.isWord(at)) {
            return number;
        }
        Word word = NumberWords.get(tokens.lower(at));
        if (word == null) {
            return number;
        }
        boolean scale = word.kind() == Kind.SCALE
                || word.kind() == Kind.HUNDRED
                || word.kind() == Kind.SHORT
                || (word.kind() == Kind.DOZEN && tokens.is(at, "dozen"));
        boolean letter = word.kind() == Kind.LETTER && tokens.joined(at);
        return scale || letter ? scaled(number.times(word.value(), at + 1, Shape.SCALED), end) : number;
    }

    private @Nullable Numeral fractionSign(int at, int end) {
        double value = FractionSigns.value(tokens.text(at));
        return value > 0 ? scaled(Numeral.of(at + 1, value, 0.25, Shape.FIGURES), end) : null;
    }

    private @Nullable Numeral words(int at, int end) {
        Numeral found = fraction(at, end);
        if (found == null) {
            found = vague(at, end);
        }
        if (found == null) {
            found = article(at, end);
        }
        return found == null ? spelled.read(at, end) : found;
    }

    /** "a dozen", "a hundred", "a million", "a score of". */
    private @Nullable Numeral article(int at, int end) {
        if ((!tokens.is(at, "a") && !tokens.is(at, "an")) || at + 1 >= end) {
            return null;
        }
        String next = tokens.lower(at + 1);
        if (next.equals("dozen") || (next.equals("score") && tokens.is(at + 2, "of"))) {
            double size = next.equals("dozen") ? 12 : 20;
            return Numeral.of(at + 2, size, 2, Shape.WORDS);
        }
        return NumberWords.scale(next) == null ? null : spelled.readFrom(1, at + 1, end);
    }

    /** "dozens", "tens of thousands", "several thousand", "a few hundred", "a handful of". */
    private @Nullable Numeral vague(int at, int end) {
        Word word = NumberWords.get(tokens.lower(at), Kind.VAGUE);
        if (word != null) {
            return vaguePlural(at, end, word);
        }
        boolean article = tokens.is(at, "a");
        int head = article ? at + 1 : at;
        Word few = head < end ? NumberWords.get(tokens.lower(head), Kind.FEW) : null;
        if (few == null || (article == tokens.is(head, "several"))) {
            return null;
        }
        boolean needsOf = tokens.is(head, "couple") || tokens.is(head, "handful");
        if (needsOf && !tokens.is(head + 1, "of")) {
            return null;
        }
        Numeral number = new Numeral(head + 1, few.value(), few.max(), 1, Shape.VAGUE);
        Numeral scaled = scaled(number, end);
        return scaled.end() > number.end()
                ? new Numeral(scaled.end(), scaled.min(), scaled.max(), scaled.precision(), Shape.VAGUE)
                : new Numeral(number.end(), 2, Math.ceil(few.max()), 1, Shape.VAGUE);
    }

    private @Nullable Numeral vaguePlural(int at, int end, Word word) {
        boolean tens = tokens.is(at, "tens");
        boolean multiplied = (tens || tokens.is(at, "hundreds")) && tokens.is(at + 1, "of") && at + 2 < end;
        Word of = multiplied ? NumberWords.get(tokens.lower(at + 2), Kind.VAGUE) : null;
        if (of != null) {
            double scale = tokens.is(at + 2, "thousands") ? 1e3 : tokens.is(at + 2, "millions") ? 1e6 : 1e9;
            return new Numeral(at + 3, word.value() * scale, word.max() * scale, scale, Shape.VAGUE);
        }
        return tens ? null : new Numeral(at + 1, word.value(), word.max(), word.value(), Shape.VAGUE);
    }

    /** "half a million", "three-quarters of a billion", "two-thirds of", "half of". */
    private @Nullable Numeral fraction(int at, int end) {
        int head = at;
        double numerator = 1;
        Word unit = NumberWords.get(tokens.lower(at), Kind.UNIT);
        if (unit != null || tokens.is(at, "a")) {
            numerator = unit == null ? 1 : unit.value();
            head = at + 1 < end && tokens.is(at + 1, "-") ? at + 2 : at + 1;
        }
        Word denominator = head < end ? NumberWords.get(tokens.lower(head), Kind.FRACTION) : null;
        if (denominator == null || (head == at && !tokens.is(at, "half"))) {
            return null;
        }
        double value = numerator / denominator.value();
        int next = tokens.is(head + 1, "of") ? head + 2 : head + 1;
        boolean article = tokens.is(next, "a") || tokens.is(next, "an");
        Word scale = article && next + 1 < end ? NumberWords.get(tokens.lower(next + 1)) : null;
        if (scale != null && (scale.kind() == Kind.SCALE || scale.kind() == Kind.DOZEN)) {
            return Numeral.of(next + 2, value * scale.value(), scale.value() / 20, Shape.SCALED);
        }
        boolean share = tokens.is(head + 1, "of") && value < 1 && !tokens.is(head + 2, "a");
        return share ? Numeral.of(head + 1, value * 100, 1, Shape.SHARE) : null;
    }
}
