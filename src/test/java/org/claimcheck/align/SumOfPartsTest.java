package org.claimcheck.align;

import static org.assertj.core.api.Assertions.assertThat;

import org.claimcheck.model.Annotation;
import org.claimcheck.model.Article;
import org.claimcheck.model.Claim;
import org.claimcheck.pipeline.Annotator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether the dead and hurt of one article decide between two figures of people who were shot. */
class SumOfPartsTest {

    private static final String PARTS =
            "A man was killed and four others were wounded in a shooting in Leeds on Sunday. ";

    private static final Annotator ANNOTATOR = new Annotator();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Seven people were shot.             | Five people were shot.  | true",
                "Three people were shot.             | Five people were shot.  | true",
                "Police found three people shot.     | Five people were shot.  | false",
                "Five people were shot.              | Seven people were shot. | false",
                "Seven people were shot.             | Six people were shot.   | false",
                "Twenty people were shot.            | Five people were shot.  | false"
            })
    void aFigureThatItsOwnPartsDoNotMakeIsNoUpdate(String own, String other, boolean decided) {
        Annotation left = annotated("a", PARTS + own);
        Annotation right = annotated("b", "A man was killed in a shooting in Leeds on Sunday. " + other);
        Sides sides = new Sides(shot(left), left, shot(right), right);
        assertThat(SumOfParts.decides(sides)).isEqualTo(decided);
        assertThat(SumOfParts.decides(sides.swapped())).isEqualTo(decided);
    }

    private static Claim shot(Annotation article) {
        return article.claims().stream()
                .filter(claim -> claim.attribute().equals("count") && "shot".equals(claim.role()))
                .findFirst()
                .orElseThrow();
    }

    private static Annotation annotated(String id, String text) {
        return ANNOTATOR.annotate(Article.ofText(id, "Source", null, text));
    }
}
