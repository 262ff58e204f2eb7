package org.claimcheck.verify;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ErrorKindTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "NUMBER|The ferry carried 48 passengers.|48|84",
                "NUMBER|The ferry carried 44 passengers.|44|51",
                "DATE|It sank on Tuesday.|Tuesday|Friday",
                "MONTH_DAY|It sank on March 28.|28|24",
                "PLACE|The owner lives in Madrid.|Madrid|Oslo",
                "NAME|Captain Jorge Almeida survived.|Almeida|Almieda",
                "NEGATION|The crew was rescued.|was|was not",
            })
    void plantsAtAPlaceThatFits(ErrorKind kind, String text, String was, String now) {
        assertThat(kind.plant(text, 0)).hasValueSatisfying(error -> {
            assertThat(error.was()).isEqualTo(was);
            assertThat(error.now()).isEqualTo(now);
            assertThat(error.span().start()).isEqualTo(text.indexOf(was));
        });
    }

    @Test
    void plantsNothingWhereNothingFits() {
        for (ErrorKind kind : ErrorKind.values()) {
            assertThat(kind.plant("Nothing much to say.", 3)).isEmpty();
        }
    }
}
