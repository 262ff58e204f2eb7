package org.claimcheck.align;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The words of a text: in one normal form, without those that carry nothing, and in the singular. */
class WordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            The Old  Mill, at 9:05 a.m.!  | the old mill at 9 05 a m
            “Zoë's az-AZ09 barges”        | zoës az az09 barges
            Orno’s mill                   | ornos mill
            """)
    void normal(String text, String normal) {
        assertThat(Words.normal(text)).isEqualTo(normal);
    }

    @Test
    void aHyphenThatOnlyMayBreakAWordDoesNot() {
        assertThat(Words.normal("har\u00ADbour")).isEqualTo("harbour");
    }

    @ParameterizedTest
    @CsvSource({
        "ferries, ferry",
        "ties, tie",
        "barges, barge",
        "Gas, gas",
        "glass, glass",
        "bonus, bonus",
        "mill, mill",
    })
    void singular(String word, String singular) {
        assertThat(Words.singular(word)).isEqualTo(singular);
    }

    @Test
    void contentIsWhatCarriesSomething() {
        assertThat(Words.content("The barges of Orno, and a ferry X")).containsExactly("barge", "ferry", "orno");
    }

    @ParameterizedTest
    @CsvSource({"barge ferry, ferry mill, 0.3333", "barge, barge, 1", "barge, mill, 0", "'', mill, 0", "mill, '', 0"})
    void overlapIsThePartThatIsShared(String left, String right, double overlap) {
        assertThat(Words.overlap(words(left), words(right))).isEqualTo(overlap, within(0.001));
    }

    private static Set<String> words(String text) {
        return text.isEmpty() ? Set.of() : Set.of(text.split(" "));
    }
}
