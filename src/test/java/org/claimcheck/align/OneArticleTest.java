package org.claimcheck.align;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimcheck.align.Lined.told;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What one article says twice, and cannot both be so. */
class OneArticleTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            Odette Marlow, 24, won the race in Orno. The crowd cheered. Odette Marlow, 34, lives in Tessel. | conflicting different
            Odette Marlow, 24, won the race in Orno. The crowd cheered. Odette Marlow, 27, lives in Tessel. | conflicting different
            Odette Marlow, 24, won the race in Orno. The crowd cheered. Odette Marlow, 26, lives in Tessel. |
            Odette Marlow, 24, won the race in Orno. The crowd cheered. Odette Marlow, 24, lives in Tessel. |
            Odette Marlow, 24, won the race in Orno. The crowd cheered. Odette Marlow, 34 at the time, lived in Tessel. |
            Odette Marlow, 24 at the time, won the race in Orno. The crowd cheered. Odette Marlow, 34, lives in Tessel. |
            Odette Marlow, 24, won the race in Orno. The crowd cheered. When she began, Odette Marlow, 14, lived in Tessel. |
            Odette Marlow, 24, won the race in Orno. The crowd cheered. Marlow, 34, lives in Tessel. |
            Odette Marlow, 24, won the race in Orno. The crowd cheered. Odette Marlow's son, 34, lives in Tessel. |
            Odette Marlow, 24, won the race in Orno. The crowd cheered. Ilse Marlow, 34, lives in Tessel. |
            Odette Marlow, 24, won the race in Orno. The crowd cheered. Odette Marlow, 34, lives in Tessel. Odette Marlow, 34, was glad. | conflicting different
            Odette Marlow, 24, won the race in Orno. The crowd cheered. Odette Marlow, 34, lives in Tessel. Odette Marlow, 44, was glad. | conflicting different; conflicting different; conflicting different
            """)
    void twoAgesOfOneName(String text, @Nullable String told) {
        assertThat(told("age", text)).isEqualTo(pairs(told));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            Odette Cerrano won the race in Orno. The crowd cheered. Odette Cerano lives in Tessel.   | conflicting spelling
            Odette Cerrano won the race in Orno. The crowd cheered. Odette Cerrano lives in Tessel.  |
            Odette Cerrano won the race in Orno. The crowd cheered. Odile Cerano lives in Tessel.    |
            Odette Cerrano won the race in Orno. The crowd cheered. Odette Cerano [sic] lives in Tessel. |
            Odette Cerrano [sic] won the race in Orno. The crowd cheered. Odette Cerano lives in Tessel. |
            Odette Cerrano won the race in Orno. The crowd cheered. Odette Cerranos lives in Tessel. |
            Odette Cerrano won the race in Orno. The crowd cheered. Odette Cerano Jr. lives in Tessel. |
            Odette Cerrano won the race in Orno. The crowd cheered. Odette Cerano lives in Tessel. Odette Cerano was glad. | conflicting spelling
            Odette Cerrano won the race in Orno. The crowd cheered. Odette Cerano lives in Tessel. Odette Cerrana was glad. | conflicting spelling; conflicting spelling; conflicting spelling
            Odette Cerrano won the race in Orno. The crowd cheered. Cerano lives in Tessel.          |
            Tim German won the race in Orno. The crowd cheered. Tim Germany lives in Tessel.         |
            """)
    void aSurnameSpeltTwice(String text, @Nullable String told) {
        assertThat(told("name", text)).isEqualTo(pairs(told));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            They met on Friday, 4 September 2025 in Orno.   | conflicting weekday-of-date
            They met on Thursday, 4 September 2025 in Orno. |
            """)
    void aWeekdayOfADate(String text, @Nullable String told) {
        assertThat(told("date", text)).isEqualTo(pairs(told));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            They plan a three-day meeting from Monday to Friday. | conflicting length-of-dates
            They plan a five-day meeting from Monday to Friday.  |
            """)
    void aLengthOfDays(String text, @Nullable String told) {
        assertThat(told("duration", text)).isEqualTo(pairs(told));
    }

    private static List<String> pairs(@Nullable String told) {
        return told == null ? List.of() : List.of(told.split("; "));
    }
}
