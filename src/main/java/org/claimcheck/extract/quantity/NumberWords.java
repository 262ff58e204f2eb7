package org.claimcheck.extract.quantity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.claimcheck.text.DataFile;
import org.claimcheck.text.Tokens;
import org.claimcheck.text.WordList;
import org.jspecify.annotations.Nullable;

/** The words that numbers are made of, from {@code number-words.tsv}. */
final class NumberWords {

    /** What a number word does in a number. */
    enum Kind {
        UNIT,
        TEN,
        HUNDRED,
        SCALE,
        /** A scale abbreviation of several letters: "bn". */
        SHORT,
        /** A scale abbreviation of one letter, which must touch the figures: "4m". */
        LETTER,
        DOZEN,
        ORDINAL,
        FRACTION,
        VAGUE,
        FEW
    }

    /** One meaning of a word; {@code max} differs from {@code value} for vague words only. */
    record Word(Kind kind, double value, double max) {}

    private static final Map<String, Word> WORDS = new HashMap<>();
    private static final Map<String, Word> FRACTIONS = new HashMap<>();

    static {
        for (String[] row : DataFile.rows(NumberWords.class, "number-words.tsv")) {
            Kind kind = Kind.valueOf(row[1].toUpperCase(java.util.Locale.ROOT));
            double value = Double.parseDouble(row[2]);
            double max = row.length > 3 ? Double.parseDouble(row[3]) : value;
            (kind == Kind.FRACTION ? FRACTIONS : WORDS).put(row[0], new Word(kind, value, max));
        }
    }

    private static final WordList STARTERS = starters();

    private NumberWords() {}

    private static WordList starters() {
        Set<String> all = new HashSet<>(Set.of("a", "an", "between", "magnitude", "runner"));
        all.addAll(WORDS.keySet());
        all.addAll(FRACTIONS.keySet());
        return WordList.of(all);
    }

    /** Whether a spelled number, a fraction or a rank may start at this token. */
    static boolean mayStartAt(Tokens tokens, int at) {
        return STARTERS.at(tokens, at);
    }

    static @Nullable Word get(String lower) {
        return WORDS.get(lower);
    }

    static @Nullable Word get(String lower, Kind kind) {
        Word word = (kind == Kind.FRACTION ? FRACTIONS : WORDS).get(lower);
        return word != null && word.kind() == kind ? word : null;
    }

    /** "thousand", "million", and so on, or "hundred". */
    static @Nullable Word scale(String lower) {
        Word word = WORDS.get(lower);
        return word != null && (word.kind() == Kind.SCALE || word.kind() == Kind.HUNDRED) ? word : null;
    }
}
