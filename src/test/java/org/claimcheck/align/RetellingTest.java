package org.claimcheck.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.claimcheck.model.Annotation;
import org.claimcheck.model.Article;
import org.claimcheck.model.Certainty;
import org.claimcheck.model.Claim;
import org.claimcheck.model.Mentions;
import org.claimcheck.model.Polarity;
import org.claimcheck.model.SectionKind;
import org.claimcheck.model.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether the words around two figures tell the same. */
class RetellingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            Orley missed 4 games after surgery on the knee. | The winger missed five games after knee surgery. | true
            Orley missed 4 games after surgery on the knee. | Orley has played in 10 games this season.        | false
            Two other rifles were seized from the boat.     | From the boat, three other rifles were seized.   | true
            He scored 3 goals.                              | She has 40 goals.                                | false
            """)
    void theWordsAroundTellWhatIsCounted(String left, String right, boolean alike) {
        Sides sides = new Sides(claim("a", left), article("a", left), claim("b", right), article("b", right));
        assertThat(Retelling.isAlike(sides)).isEqualTo(alike);
        assertThat(Retelling.isAlike(sides.swapped())).isEqualTo(alike);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            4 barges sank near the quay in a night of storms. | 4 barges sank near the quay in one night of storms. | true
            4 barges sank near the quay in a night of storms. | 4 barges burned near the quay in a week of storms.  | false
            4 barges sank near the quay.                      | 4 barges sank near the quay, and nobody saw the fire behind the old mill of Orno. | false
            4 barges sank.                                    | 4 barges sank.                                      | false
            """)
    void nearlyAllTheWordsComeAgain(String left, String right, boolean verbatim) {
        Sides sides = new Sides(claim("a", left), article("a", left), claim("b", right), article("b", right));
        assertThat(Retelling.isVerbatim(sides)).isEqualTo(verbatim);
        assertThat(Retelling.isVerbatim(sides.swapped())).isEqualTo(verbatim);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            4 barges sank near the quay. | The quay burned with 5 ferries. | true
            4 barges sank near the quay. | The mill burned with 5 ferries. | false
            """)
    void anyWordComesAgain(String left, String right, boolean related) {
        Sides sides = new Sides(claim("a", left), article("a", left), claim("b", right), article("b", right));
        assertThat(Retelling.isRelated(sides)).isEqualTo(related);
    }

    private static Claim claim(String id, String text) {
        Span sentence = new Span(0, text.length());
        return new Claim(
                id + "#1",
                id,
                0,
                "count",
                "thing",
                null,
                Told.number(2, "things"),
                new Span(0, 1),
                sentence,
                Polarity.ASSERTED,
                Certainty.STATED,
                null,
                SectionKind.BODY,
                null);
    }

    private static Annotation article(String id, String text) {
        return new Annotation(
                Article.ofText(id, "Outlet", null, text),
                null,
                null,
                null,
                null,
                List.of(),
                Mentions.none(),
                List.of(),
                List.of());
    }
}
