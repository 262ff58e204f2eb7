package org.claimcheck.align;

import static org.assertj.core.api.Assertions.assertThat;

import org.claimcheck.model.Certainty;
import org.claimcheck.model.Comparison;
import org.claimcheck.model.Polarity;
import org.claimcheck.model.SpeechValue;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reported attitudes: how firmly the same thing is held. */
class SpeechComparatorTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            attitude      | IN_TENSION     | EXPECTED | ASSERTED  | a decision on the tunnel on Friday | HOPED    | ASSERTED  | that the tunnel decision falls on Friday
            attitude      | IN_TENSION     | STATED   | ASSERTED  | the county pays the arrears in May | POSSIBLE | ASSERTED  | the county may pay the arrears in May
            attitude      | COMPATIBLE     | STATED   | ASSERTED  | the tunnel opens on Friday         | EXPECTED | ASSERTED  | the tunnel to open on Friday
            attitude      | COMPATIBLE     | HOPED    | ASSERTED  | the tunnel opens on Friday         | POSSIBLE | ASSERTED  | the tunnel may open on Friday
            attitude      | COMPATIBLE     | ALLEGED  | ASSERTED  | the county pays the arrears in May | EXPECTED | ASSERTED  | the county to pay the arrears in May
            attitude      | IN_TENSION     | ALLEGED  | ASSERTED  | the county pays the arrears in May | HOPED    | ASSERTED  | that the county pays the arrears in May
            attitude      | COMPATIBLE     | EXPECTED | ASSERTED  | a decision on the tunnel on Friday | EXPECTED | ASSERTED  | that the tunnel decision falls on Friday
            equal         | SAME           | EXPECTED | ASSERTED  | a decision on the tunnel on Friday | EXPECTED | ASSERTED  | A decision on the tunnel on Friday
            attitude      | COMPATIBLE     | STATED   | DENIED    | the county pays the arrears in May | STATED   | DENIED    | the county to pay the arrears in May
            attitude      | IN_TENSION     | STATED   | DENIED    | the county pays the arrears in May | EXPECTED | RULED_OUT | the county to pay the arrears in May
            polarity      | CONFLICTING    | STATED   | ASSERTED  | the county plans a tunnel tax      | STATED   | DENIED    | a new tunnel tax in the county
            polarity      | CONFLICTING    | EXPECTED | ASSERTED  | the county plans a tunnel tax      | STATED   | DENIED    | a new tunnel tax in the county
            polarity      | IN_TENSION     | HOPED    | ASSERTED  | the county plans a tunnel tax      | STATED   | DENIED    | a new tunnel tax in the county
            polarity      | IN_TENSION     | POSSIBLE | ASSERTED  | the county plans a tunnel tax      | STATED   | DENIED    | a new tunnel tax in the county
            polarity      | IN_TENSION     | STATED   | ASSERTED  | the county plans a tunnel tax      | EXPECTED | DENIED    | a new tunnel tax in the county
            polarity      | IN_TENSION     | EXPECTED | ASSERTED  | the county plans a tunnel tax      | EXPECTED | DENIED    | a new tunnel tax in the county
            polarity      | COMPATIBLE     | HOPED    | ASSERTED  | the county plans a tunnel tax      | EXPECTED | DENIED    | a new tunnel tax in the county
            attitude      | COMPATIBLE     | STATED   | ASSERTED  | the mayor signs the treaty paper   | STATED   | DENIED    | the mayor will not sign the treaty paper until Friday
            other-content | NOT_COMPARABLE | STATED   | ASSERTED  | the tunnel                         | STATED   | ASSERTED  | the tunnel opens on Friday
            other-content | NOT_COMPARABLE | STATED   | ASSERTED  | the tunnel opens on Friday         | STATED   | ASSERTED  | the tunnel was dug by miners from the valley
            polarity      | CONFLICTING    | STATED   | RULED_OUT | a new tunnel tax in the county     | STATED   | ASSERTED  | the county plans a tunnel tax
            other-content | NOT_COMPARABLE | EXPECTED | ASSERTED  | a decision on the tunnel on Friday | HOPED    | ASSERTED  | for rain in the southern valleys
            """)
    void comparesAttitudes(
            String kind,
            String relation,
            Certainty left,
            Polarity leftPolarity,
            String content,
            Certainty right,
            Polarity rightPolarity,
            String otherContent) {
        SpeechValue one = new SpeechValue(content, left, content);
        SpeechValue other = new SpeechValue(otherContent, right, otherContent);
        Sides sides = new Sides(
                QuoteComparatorTest.claim("a", one, "certainty", "Berg", leftPolarity),
                QuoteComparatorTest.article("a"),
                QuoteComparatorTest.claim("b", other, "certainty", "Berg", rightPolarity),
                QuoteComparatorTest.article("b"));
        Comparison comparison = new SpeechComparator().compare(one, other, sides);
        Comparison back = new SpeechComparator().compare(other, one, sides.swapped());
        assertThat(back.relation()).isEqualTo(comparison.relation());
        assertThat(back.kind()).isEqualTo(comparison.kind());
        assertThat(comparison.kind()).as(comparison.because()).isEqualTo(kind);
        assertThat(comparison.relation().name()).isEqualTo(relation);
    }
}
