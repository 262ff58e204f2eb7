package org.claimcheck.extract.quantity;

import java.util.Locale;
import org.claimcheck.text.DataFile;
import org.claimcheck.text.PhraseTable;
import org.claimcheck.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Words that widen a number to a range, from {@code hedges.tsv}. */
enum Hedge {
    NONE,
    AT_LEAST,
    MORE_THAN,
    UP_TO,
    LESS_THAN,
    NEARLY,
    JUST_OVER,
    ABOUT;

    private static final double TOLERANCE = 0.1;
    private static final PhraseTable<Hedge> BEFORE = new PhraseTable<>();
    private static final PhraseTable<Hedge> AFTER = new PhraseTable<>();

    static {
        for (String[] row : DataFile.rows(Hedge.class, "hedges.tsv")) {
            Hedge hedge = valueOf(row[1].toUpperCase(Locale.ROOT).replace('-', '_'));
            (row.length > 2 ? AFTER : BEFORE).add(row[0], hedge);
        }
    }

    static PhraseTable.@Nullable Match<Hedge> before(Tokens tokens, int at) {
        return BEFORE.match(tokens, at);
    }

    /** Whether a hedge may start at this token. */
    static boolean mayStartAt(Tokens tokens, int at) {
        return BEFORE.startsAt(tokens, at);
    }

    static PhraseTable.@Nullable Match<Hedge> after(Tokens tokens, int at) {
        return AFTER.match(tokens, at);
    }

    /** Of two hedges on one number the one that says more. */
    Hedge and(Hedge other) {
        return this == NONE || this == ABOUT ? other == NONE ? this : other : this;
    }

    double min(double from) {
        return switch (this) {
            case UP_TO, LESS_THAN -> Math.min(0, from);
            case NEARLY, ABOUT -> from - TOLERANCE * Math.abs(from);
            case NONE, AT_LEAST, MORE_THAN, JUST_OVER -> from;
        };
    }

    double max(double to) {
        return switch (this) {
            case AT_LEAST, MORE_THAN -> Double.POSITIVE_INFINITY;
            case JUST_OVER, ABOUT -> to + TOLERANCE * Math.abs(to);
            case NONE, UP_TO, LESS_THAN, NEARLY -> to;
        };
    }

    boolean isApproximate() {
        return this == NEARLY || this == JUST_OVER || this == ABOUT;
    }
}
