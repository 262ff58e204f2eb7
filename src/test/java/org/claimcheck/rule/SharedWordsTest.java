package org.claimcheck.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SharedWordsTest {

    @ParameterizedTest(name = "{0} | {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            The ferry left Orley at dawn          | The ferry left Orley at noon            | 0.75
            Ferry left Orley                      | A ferry left Orley before the storm     | 1
            A ferry left Orley before the storm   | Ferry left Orley                        | 1
            FERRY                                 | ferry                                   | 1
            ferry, ferry: ferry!                  | ferry                                   | 1
            the red cat sat                       | the red cat sat                         | 0
            four cats                             | five cats                               | 0.5
            ferries                               | ferry                                   | 0
            it was so                             | ferry left                              | 0
            """)
    void longWordsOfTheShorterOne(String left, String right, double share) {
        assertThat(SharedWords.share(left, right)).isEqualTo(share);
        assertThat(SharedWords.share(right, left)).isEqualTo(share);
    }

    @Test
    void theLastWordCounts() {
        assertThat(SharedWords.share("harbour", "in the harbour")).isEqualTo(1);
        assertThat(SharedWords.share("", "harbour")).isZero();
    }
}
