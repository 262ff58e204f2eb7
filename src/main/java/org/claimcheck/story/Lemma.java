package org.claimcheck.story;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.claimcheck.text.Memo;

/**
 * What grouping asks of a written word again and again, found out once for as long as the word keeps coming.
 *
 * @param folded lower case without accents; a number without its thousands commas
 * @param stem the folded word without its ending
 * @param share of the articles of news at large that hold a word with this stem
 * @param rarity how rare it is in these, on a logarithmic scale
 * @param asWord the term that it counts as when it counts as a word
 * @param asName the term that it counts as when it counts as a name
 * @param ofCalendar whether it is a day or a month, which count as days and not as names
 */
record Lemma(
        String folded, String stem, double share, double rarity, String asWord, String asName, boolean ofCalendar) {

    private static final Set<String> CALENDAR = calendar();

    private static final Memo<Lemma> KNOWN = new Memo<>(Lemma::read, 1 << 14);

    /** Of a word as it is written, e.g. {@code shoot} and {@code w:shoot} of {@code Shooting}. */
    static Lemma of(String surface) {
        return KNOWN.of(surface);
    }

    private static Lemma read(String surface) {
        String folded = Character.isDigit(surface.charAt(0)) ? surface.replace(",", "") : Fold.fold(surface);
        String stem = Fold.stem(folded);
        double share = CommonWords.shipped().share(stem);
        return new Lemma(
                folded,
                stem,
                share,
                -Math.log((float) share),
                Kind.WORD.prefix() + stem,
                Kind.NAME.prefix() + folded,
                CALENDAR.contains(folded));
    }

    private static Set<String> calendar() {
        Set<String> names = new HashSet<>();
        for (TextStyle style : List.of(TextStyle.FULL, TextStyle.SHORT)) {
            for (DayOfWeek day : DayOfWeek.values()) {
                names.add(Fold.fold(day.getDisplayName(style, Locale.ENGLISH)));
            }
            for (Month month : Month.values()) {
                names.add(Fold.fold(month.getDisplayName(style, Locale.ENGLISH)));
            }
        }
        names.add("sept");
        return Set.copyOf(names);
    }
}
