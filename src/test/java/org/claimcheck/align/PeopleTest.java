package org.claimcheck.align;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimcheck.align.Lined.told;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names, offices and ages of people in two articles. */
class PeopleTest {

    /** Two given names of one surname are of one person where both play the same part. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            Finance Minister Odette Marlow opened the bridge in Orno.           | Finance Minister Ilse Marlow opened the bridge in Orno.                          | conflicting given-name
            Finance Minister Odette Marlow opened the bridge in Orno.           | Foreign Minister Ilse Marlow opened the bridge in Orno.                          |
            Finance Minister Odette Marlow opened the bridge in Orno.           | Finance Minister Ilse Marlow opened the bridge in Orno. Odette Marlow was there. | same equal
            Odette Marlow, 41, opened the bridge in Orno.                       | Ilse Marlow, 41, opened the bridge in Orno.                                      | conflicting given-name
            Odette Marlow, 41, opened the bridge in Orno.                       | Ilse Marlow, 43, opened the bridge in Orno.                                      |
            The mother, Odette Marlow, opened the bridge in Orno.               | The mother, Ilse Marlow, opened the bridge in Orno.                              | conflicting given-name
            The mother, Odette Marlow, opened the bridge in Orno.               | The sister, Ilse Marlow, opened the bridge in Orno.                              |
            Officer Odette Marlow opened the bridge in Orno.                    | Officer Ilse Marlow opened the bridge in Orno.                                   |
            Mayor Odette Marlow opened the bridge in Orno.                      | Mayor Ilse Marlow opened the bridge in Orno.                                     | conflicting given-name
            "The bridge is open to all of you now," Officer Odette Marlow said. | "The bridge is safe," Officer Ilse Marlow said.                                  | conflicting given-name
            "The bridge is open to all of you now," Odette Marlow said.         | "The bridge is safe," Ilse Marlow said.                                          |
            Odette Cerrano won the race in Orno.                                | Odette Cerano won the race in Orno.                                              | conflicting spelling
            Odette Cerrano won the race in Orno.                                | Ilse Cerano won the race in Orno.                                                |
            Odette Cerrano won the race in Orno.                                | Cerrano won the race in Orno.                                                    |
            """)
    void givenNamesOfOnePart(String left, String right, @Nullable String told) {
        assertThat(told("name", left, right)).isEqualTo(pairs(told));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            Mayor Odette Marlow opened the bridge in Orno. | Deputy Mayor Odette Marlow opened the bridge in Orno. | conflicting office
            Mayor Odette Marlow opened the bridge in Orno. | Deputy Mayor Ilse Varga opened the bridge in Orno.    |
            """)
    void offices(String left, String right, @Nullable String told) {
        assertThat(told("title", left, right)).isEqualTo(pairs(told));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            Odette Marlow, 24, won the race in Orno. | Odette Marlow, 34, won the race in Orno. | conflicting different
            Odette Marlow, 24, won the race in Orno. | Marlow, 34, won the race in Orno.        |
            Odette Marlow, 24, won the race in Orno. | Ilse Varga, 34, won the race in Orno.    |
            """)
    void ages(String left, String right, @Nullable String told) {
        assertThat(told("age", left, right)).isEqualTo(pairs(told));
    }

    private static List<String> pairs(@Nullable String told) {
        return told == null ? List.of() : List.of(told.split("; "));
    }
}
