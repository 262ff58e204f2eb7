package org.claimcheck.extract.quantity;

import org.claimcheck.text.DataFile;
import org.claimcheck.text.PhraseTable;
import org.claimcheck.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Units of measure and per cent, from {@code units.tsv}. */
final class UnitLexicon {

    /**
     * What a unit is worth.
     *
     * @param unit name of the base unit, e.g. {@code metre}
     * @param factor base units in one of it
     * @param offset added after multiplying, for temperatures
     * @param touching whether the form counts only directly behind figures, as {@code ft} in {@code 60ft}
     */
    record Unit(String unit, double factor, double offset, boolean touching) {

        double toBase(double value) {
            return value * factor + offset;
        }
    }

    private static final PhraseTable<Unit> UNITS = new PhraseTable<>();

    static {
        for (String[] row : DataFile.rows(UnitLexicon.class, "units.tsv")) {
            double factor = Double.parseDouble(row[2]);
            double offset = row.length > 3 ? Double.parseDouble(row[3]) : 0;
            for (String form : row[0].split("\\|")) {
                boolean touching = form.startsWith("~");
                UNITS.add(touching ? form.substring(1) : form, new Unit(row[1], factor, offset, touching));
            }
        }
    }

    private UnitLexicon() {}

    /** The unit that starts at this token, behind a number that ends there; null when none does. */
    static PhraseTable.@Nullable Match<Unit> match(Tokens tokens, int at, boolean afterFigures) {
        PhraseTable.Match<Unit> match = UNITS.match(tokens, at);
        return match != null && match.meaning().touching() && !afterFigures ? null : match;
    }
}
