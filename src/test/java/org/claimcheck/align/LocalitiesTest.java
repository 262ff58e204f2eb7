package org.claimcheck.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Streets, quarters and other names of a report, from its words alone; {@code -} for none. */
class LocalitiesTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            He was shot in Holbeck Lane near Elm Road.              | elm holbeck
            It was in the 2800 block of South Tessel.               | tessel
            It was in the 400 block of N. 36th on Monday.           | 36th
            It was on the 3600-block of West Kirkstall Avenue.      | kirkstall
            He lay in a house on Tessel near Marlow Park.           | tessel
            He lay in a house on Sunday near Marlow Park.           | -
            A block of flats burned in Leeds.                       | -
            Police blocked the road to Leeds.                       | -
            """)
    void streets(String text, String streets) {
        assertThat(Localities.streets(text)).isEqualTo(set(streets));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            He was shot in the Marlow Park neighborhood on Monday.  | marlow park
            He was shot in the neighbourhood of Marlow Park.        | marlow park
            She lives in the Orno section of Leeds.                 | orno
            A quiet neighborhood was shaken.                        | -
            """)
    void quarters(String text, String quarter) {
        assertThat(Localities.quarters(text)).isEqualTo(quarter.equals("-") ? Set.of() : Set.of(quarter));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            He was shot outside the Quaylo Ballroom on Monday.      | quaylo ballroom
            He was taken to Quaylo Ballroom Hospital on Monday.     | -
            He was found by the Marlow Police Department.           | -
            """)
    void namesOfTwoWords(String text, String name) {
        assertThat(Localities.longNames(text)).isEqualTo(name.equals("-") ? Set.of() : Set.of(name));
    }

    private static Set<String> set(String words) {
        return words.equals("-") ? Set.of() : Set.of(words.split(" "));
    }
}
