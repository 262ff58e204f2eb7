package org.claimcheck.extract.event;

import java.util.List;
import org.claimcheck.text.Tokens;
import org.claimcheck.text.WordList;

/** The small numbers by their names: "two" is 2, "fifth" is 5. */
final class NumberNames {

    private static final List<String> CARDINALS = List.of(
            "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty"
                    .split(" "));
    private static final List<String> ORDINALS =
            List.of("first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth".split(" "));

    private static final WordList ENDINGS = WordList.of("st", "nd", "rd", "th");

    private NumberNames() {}

    /** The number that a lower-case word names, or 0. */
    static int cardinal(String word) {
        return CARDINALS.indexOf(word) + 1;
    }

    /** The place in a row that a lower-case word names, or 0. */
    static int ordinal(String word) {
        return ORDINALS.indexOf(word) + 1;
    }

    /** Whether a figure with the ending of an ordinal starts at this token: "12th". */
    static boolean isOrdinalFigure(Tokens tokens, int at) {
        return tokens.isNumber(at) && at + 1 < tokens.size() && tokens.joined(at + 1) && ENDINGS.at(tokens, at + 1);
    }
}
