package org.claimcheck.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.claimcheck.model.Finding.Evidence;
import org.claimcheck.model.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What would bring the odd wording into line: {@code ~deleted~} and {@code +inserted+}; empty where it cannot be told. */
class CorrectionTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    casualties | Six sailors drowned | Four people died    | 4 killed      | ~Six~ +Four+ sailors drowned
                    count      | 41 crates           | with 51 crates      | 51 crates     | ~41~ +51+ crates
                    age        | 24                  | aged 42             | 42            | ~24~ +42+
                    money      | 3 million kronas    | 3 billion kronas    | 3 billion     | ''
                    measure    | 4.8 metres          | 480 centimetres     | 480 cm        | ''
                    count      | a fifth crate       | 51 crates           | 51 crates     | ''
                    date       | on Thursday, 6 May  | Friday              | 7 May 2027    | on ~Thursday, 6~ +Friday, 7+ May
                    date       | Thursday            | 7 May               | 7 May 2027    | ~Thursday~ +Friday+
                    date       | yesterday           | 7 May               | 7 May 2027    | ''
                    place      | Orlen               | Tessel              | Tessel        | ~Orlen~ +Tessel+
                    cause      | a short circuit     | a burst pipe        | burst pipe    | ''
                    """)
    void theChangeIsAsSmallAsItCanBe(String attribute, String odd, String lead, String display, String change) {
        String told = Correction.of(attribute, evidence(odd), evidence(lead), display).stream()
                .map(CorrectionTest::shown)
                .collect(Collectors.joining());
        assertThat(told).isEqualTo(change);
    }

    private static String shown(Piece piece) {
        return switch (piece.kind()) {
            case DELETED -> "~" + piece.text() + "~";
            case INSERTED -> "+" + piece.text() + "+";
            default -> piece.text();
        };
    }

    private static Evidence evidence(String words) {
        Span span = new Span(0, words.length());
        return new Evidence("a", span, words, span, words);
    }
}
