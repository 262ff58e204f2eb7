package org.claimcheck.extract.quantity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Set;
import org.claimcheck.extract.quantity.CurrencyLexicon.Currency;
import org.claimcheck.extract.quantity.Numeral.Shape;
import org.claimcheck.extract.quantity.UnitLexicon.Unit;
import org.claimcheck.model.NumberValue;
import org.claimcheck.model.QuantityMention;
import org.claimcheck.model.Span;
import org.claimcheck.text.PhraseTable.Match;
import org.claimcheck.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Reads one quantity at a token: hedge, currency sign, number or range, then currency, unit or counted noun. */
final class QuantityReader {

    /** No quake was ever measured as strong. */
    private static final double GREATEST_MAGNITUDE = 10;

    /** The number read so far: from hedge to last number word. */
    private record Amount(int start, int numberStart, Numeral low, Numeral high, Hedge hedge, @Nullable Currency sign) {

        int end() {
            return high.end();
        }

        double min() {
            return hedge.min(low.min());
        }

        double max() {
            return hedge.max(high.max());
        }

        double precision() {
            return Math.min(low.precision(), high.precision());
        }

        Amount withHedge(Hedge after) {
            return new Amount(start, numberStart, low, high, hedge.and(after), sign);
        }
    }

    private final Tokens tokens;
    private final NumeralReader numerals;
    private final RangeReader ranges;
    private @Nullable Boolean foreignDollars;

    QuantityReader(Tokens tokens) {
        this.tokens = tokens;
        this.numerals = new NumeralReader(tokens);
        this.ranges = new RangeReader(tokens, numerals);
    }

    /** The quantity whose first word, hedge included, stands at this token; null when none does. */
    @Nullable
    QuantityMention read(int at) {
        if (!mayStart(at) || SecondSense.isOfVerb(tokens, at)) {
            return null;
        }
        int end = tokens.endOf(tokens.sentenceOf(at));
        Hedge hedge = Hedge.NONE;
        int start = at;
        Match<Hedge> match = Hedge.before(tokens, start);
        while (match != null) {
            hedge = hedge.and(match.meaning());
            start = match.end();
            match = Hedge.before(tokens, start);
        }
        if (start >= end) {
            return null;
        }
        if (tokens.is(start, "magnitude")) {
            return magnitude(at, start, hedge, end);
        }
        QuantityMention rank = start == at ? Ranks.read(tokens, at, end) : null;
        return rank == null ? amount(at, start, hedge, end) : rank;
    }

    /** Whether a quantity may start here at all: most words are passed over by this. */
    private boolean mayStart(int at) {
        if (tokens.isNumber(at)) {
            return true;
        }
        return NumberWords.mayStartAt(tokens, at)
                || Hedge.mayStartAt(tokens, at)
                || CurrencyLexicon.mayStartAt(tokens, at)
                || (!tokens.isWord(at) && FractionSigns.value(tokens.lower(at)) > 0);
    }

    private @Nullable QuantityMention amount(int at, int start, Hedge hedge, int end) {
        boolean between = tokens.is(start, "between");
        int from = between ? start + 1 : start;
        Match<Currency> sign = CurrencyLexicon.before(tokens, from);
        int first = sign == null ? from : sign.end();
        if (first < end && NotAQuantity.stands(tokens, first, end)) {
            return null;
        }
        Numeral low = numerals.read(first, end);
        if (low == null) {
            return null;
        }
        RangeReader.Range range = ranges.read(low, between, end);
        if (between && range == null) {
            return null;
        }
        Numeral from1 = range == null ? low : range.low();
        Numeral to = range == null ? low : range.high();
        Amount amount = new Amount(at, from, from1, to, hedge, sign == null ? null : sign.meaning());
        return hedgedAfter(amount, end);
    }

    /** "50 or more people", "30+ countries". */
    private @Nullable QuantityMention hedgedAfter(Amount amount, int end) {
        Match<Hedge> after = Hedge.after(tokens, amount.end());
        if (after == null) {
            return complete(amount, amount.end(), end);
        }
        return complete(amount.withHedge(after.meaning()), after.end(), end);
    }

    private @Nullable QuantityMention complete(Amount amount, int at, int end) {
        if (amount.low().shape() == Shape.SHARE) {
            return share(amount);
        }
        if (amount.sign() != null) {
            Match<Currency> word = CurrencyLexicon.after(tokens, at);
            boolean named =
                    word != null && word.meaning().unit().equals(amount.sign().unit());
            return money(amount, amount.sign(), named && word != null ? word.end() : at);
        }
        int next = tokens.is(at, "-") && tokens.joined(at) ? at + 1 : at;
        boolean figures = amount.high().shape() == Shape.FIGURES;
        Match<Currency> currency = CurrencyLexicon.after(tokens, next);
        if (currency != null && isMoney(amount, currency)) {
            return money(amount, currency.meaning(), currency.end());
        }
        if (SecondSense.isSterling(tokens, next, amount.high().max())) {
            return money(amount, CurrencyLexicon.sterling(), next + 1);
        }
        int scale = magnitudeEnd(at, next);
        if (scale > at && scale <= end && figures && amount.high().max() < GREATEST_MAGNITUDE) {
            NumberValue value =
                    value(amount, "magnitude", null, amount.min(), amount.max(), amount.precision(), amount.end());
            return new QuantityMention(span(amount, scale), number(amount), value, null, "");
        }
        Match<Unit> unit = UnitLexicon.match(tokens, next, figures);
        if (unit != null && unit.end() <= end && isMeasure(amount, next, unit)) {
            return measure(amount, unit.meaning(), unit.end(), end);
        }
        return counted(amount, at, end);
    }

    /** The end of "magnitude" or "on the Richter scale" behind a number: "a 5.7-magnitude quake"; else the number's own. */
    private int magnitudeEnd(int at, int next) {
        if (tokens.is(next, "magnitude")) {
            return next + 1;
        }
        boolean richter = tokens.is(at, "on") && tokens.is(at + 1, "the") && tokens.is(at + 2, "richter");
        return richter ? at + 4 : at;
    }

    /** Words such as "won", "real" and "crown" are money only behind a plural number or figures with scale. */
    private boolean isMoney(Amount amount, Match<Currency> currency) {
        String word = tokens.lower(currency.end() - 1);
        boolean common = word.equals("won") || word.equals("real") || word.equals("try") || word.equals("dong");
        return !common || amount.high().shape() == Shape.SCALED;
    }

    private boolean isMeasure(Amount amount, int next, Match<Unit> unit) {
        String word = tokens.lower(next);
        boolean oneLetter = word.length() == 1 && Character.isLetter(word.charAt(0));
        if (oneLetter && unit.meaning().touching() && !tokens.joined(next) && !word.equals("m")) {
            return false;
        }
        boolean ordinalSecond = word.equals("second") && amount.high().max() > 1 && next == amount.end();
        boolean inAsWord = word.equals("in") && !tokens.joined(next);
        boolean stone = word.equals("stone") && amount.high().shape() == Shape.VAGUE;
        return !ordinalSecond && !inAsWord && !stone;
    }

    private QuantityMention share(Amount amount) {
        NumberValue value =
                value(amount, "percent", null, amount.min(), amount.max(), amount.precision(), amount.end());
        return new QuantityMention(span(amount, amount.end()), number(amount), value, null, "");
    }

    private QuantityMention money(Amount amount, Currency currency, int end) {
        Currency meant = currency.bareSign() && hasForeignDollars() ? currency.ambiguous() : currency;
        NumberValue value =
                value(amount, meant.unit(), meant.code(), amount.min(), amount.max(), amount.precision(), end);
        return new QuantityMention(span(amount, end), number(amount), value, null, "");
    }

    private boolean hasForeignDollars() {
        if (foreignDollars == null) {
            foreignDollars = false;
            for (int token = 0; token < tokens.size() && !foreignDollars; token++) {
                Match<Currency> before = CurrencyLexicon.before(tokens, token);
                Match<Currency> after = CurrencyLexicon.after(tokens, token);
                foreignDollars = CurrencyLexicon.isForeignDollar(before == null ? null : before.meaning())
                        || CurrencyLexicon.isForeignDollar(after == null ? null : after.meaning());
            }
        }
        return foreignDollars;
    }

    private QuantityMention measure(Amount amount, Unit unit, int unitEnd, int end) {
        double low = unit.toBase(amount.low().min());
        double high = unit.toBase(amount.high().max());
        double precision = amount.precision() * unit.factor();
        int last = unitEnd;
        Compound more = Compound.read(tokens, numerals, unitEnd, end, unit);
        if (more != null) {
            low += more.base();
            high += more.base();
            precision = more.precision();
            last = more.end();
        }
        Hedge hedge = amount.hedge();
        NumberValue value = value(amount, unit.unit(), null, hedge.min(low), hedge.max(high), precision, last);
        return new QuantityMention(span(amount, last), number(amount), value, null, "");
    }

    private @Nullable QuantityMention counted(Amount amount, int at, int end) {
        boolean one = amount.high().max() == 1 && amount.low().min() == 1;
        int first = amount.low().end() - 1;
        if (one && !isCountingOne(amount)) {
            return null;
        }
        if (NotAQuantity.isYearBeforeNoun(tokens, first)) {
            return null;
        }
        CountedNoun noun = CountedNoun.behind(tokens, at, end, one);
        if (noun == null) {
            String side = Votes.side(tokens, amount.start(), amount.end());
            return side == null ? bare(amount, at) : vote(amount, side);
        }
        NumberValue value =
                value(amount, noun.noun(), null, amount.min(), amount.max(), amount.precision(), noun.end());
        String modifiers = Votes.isVote(noun) ? Votes.modifiers(tokens, noun) : noun.modifiers();
        return new QuantityMention(span(amount, noun.end()), number(amount), value, noun.noun(), modifiers);
    }

    private boolean isCountingOne(Amount amount) {
        int before = amount.start() - 1;
        boolean determined = before >= 0
                && tokens.isWord(before)
                && Set.of("the", "this", "that", "no", "any", "every", "each", "another", "which", "some", "not")
                        .contains(tokens.lower(before));
        boolean pronoun =
                tokens.is(amount.end(), "of") || tokens.is(amount.end(), "day") || tokens.is(amount.end(), "another");
        return !determined && !pronoun;
    }

    private @Nullable QuantityMention bare(Amount amount, int at) {
        Shape shape = amount.low().shape();
        boolean figures = amount.high().shape() == Shape.FIGURES;
        boolean label = figures && NotAQuantity.bareFiguresAreLabel(tokens, amount.numberStart());
        boolean loose =
                shape == Shape.VAGUE || (shape == Shape.WORDS && amount.high().max() < 10);
        if (label || loose) {
            return null;
        }
        NumberValue value = value(amount, null, null, amount.min(), amount.max(), amount.precision(), at);
        return new QuantityMention(span(amount, at), number(amount), value, null, "");
    }

    private QuantityMention vote(Amount amount, String side) {
        NumberValue value = value(amount, "vote", null, amount.min(), amount.max(), amount.precision(), amount.end());
        return new QuantityMention(span(amount, amount.end()), number(amount), value, "vote", side);
    }

    private @Nullable QuantityMention magnitude(int at, int start, Hedge hedge, int end) {
        int next = tokens.is(start + 1, "-") || tokens.is(start + 1, "of") ? start + 2 : start + 1;
        Match<Hedge> inner = Hedge.before(tokens, next);
        Numeral number = numerals.read(inner == null ? next : inner.end(), end);
        if (number == null) {
            return null;
        }
        Hedge all = inner == null ? hedge : hedge.and(inner.meaning());
        Amount amount = new Amount(at, number.end() - 1, number, number, all, null);
        NumberValue value =
                value(amount, "magnitude", null, amount.min(), amount.max(), number.precision(), number.end());
        return new QuantityMention(span(amount, number.end()), number(amount), value, null, "");
    }

    private NumberValue value(
            Amount amount,
            @Nullable String unit,
            @Nullable String currency,
            double min,
            double max,
            double precision,
            int end) {
        boolean approximate = amount.hedge().isApproximate() || amount.low().isVague();
        String display = span(amount, end).of(tokens.source());
        return new NumberValue(display, clean(min), clean(max), approximate, unit, currency, precision);
    }

    /** Without the noise of unit conversion: twelve significant digits. */
    private static double clean(double number) {
        return Double.isInfinite(number) || number == 0
                ? number
                : new BigDecimal(number).round(new MathContext(12)).doubleValue();
    }

    private Span span(Amount amount, int end) {
        return tokens.span(amount.start(), end - 1);
    }

    private Span number(Amount amount) {
        return tokens.span(amount.numberStart(), amount.end() - 1);
    }
}
