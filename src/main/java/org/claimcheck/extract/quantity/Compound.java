package org.claimcheck.extract.quantity;

import org.claimcheck.extract.quantity.UnitLexicon.Unit;
import org.claimcheck.text.PhraseTable.Match;
import org.claimcheck.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * The smaller part of a measure in two units: "six feet | two inches", "two hours and | ten minutes".
 *
 * @param base the part in base units
 * @param precision of the last unit, in base units
 */
record Compound(int end, double base, double precision) {

    static @Nullable Compound read(Tokens tokens, NumeralReader numerals, int at, int end, Unit larger) {
        int from = at;
        while (tokens.is(from, ",") || tokens.is(from, "and")) {
            from++;
        }
        Numeral number = numerals.read(from, end);
        if (number == null || number.isVague() || number.shape() == Numeral.Shape.SHARE) {
            return null;
        }
        Match<Unit> unit = UnitLexicon.match(tokens, number.end(), number.shape() == Numeral.Shape.FIGURES);
        boolean smaller = unit != null
                && unit.meaning().unit().equals(larger.unit())
                && unit.meaning().factor() < larger.factor()
                && number.max() * unit.meaning().factor() < larger.factor();
        if (!smaller || unit == null) {
            return null;
        }
        double base = number.max() * unit.meaning().factor();
        double precision = number.precision() * unit.meaning().factor();
        Compound next = read(tokens, numerals, unit.end(), end, unit.meaning());
        return next == null
                ? new Compound(unit.end(), base, precision)
                : new Compound(next.end(), base + next.base(), next.precision());
    }
}
