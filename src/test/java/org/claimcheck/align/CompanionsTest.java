package org.claimcheck.align;

import static org.assertj.core.api.Assertions.assertThat;

import org.claimcheck.model.Annotation;
import org.claimcheck.model.Article;
import org.claimcheck.model.Claim;
import org.claimcheck.pipeline.Annotator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures that stand beside two others, and whether they say that both are of one thing. */
class CompanionsTest {

    private static final Annotator ANNOTATOR = new Annotator();

    @ParameterizedTest(name = "{0} / {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            The blast killed six people and injured nine.    | The blast killed eight people and injured 12.    | true
            The blast killed six people and injured nine.    | The blast killed six people and injured 12.      | false
            The blast killed six people and injured nine.    | The blast injured 12 people.                     | false
            The blast killed six people and injured nine.    | The blast injured 12 people and cost $900.       | false
            The blast killed six people and injured nine.    | The blast killed at least five and injured 12.   | false
            """)
    void thatDiffer(String left, String right, boolean disagree) {
        Sides sides = sides(left, right, "injured");
        assertThat(Companions.disagree(sides)).isEqualTo(disagree);
        assertThat(Companions.disagree(sides.swapped())).isEqualTo(disagree);
    }

    @ParameterizedTest(name = "{0} / {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            Police found six rifles, 12 magazines and 300 rounds. | Six rifles, 12 magazines and 400 rounds were found. | true
            Police found six rifles, 12 magazines and 300 rounds. | Six rifles, 13 magazines and 400 rounds were found. | false
            Police found six rifles, 12 magazines and 300 rounds. | Six guns, 12 magazines and 400 rounds were found.   | false
            Police found 300 rounds in a shed.                    | Police found 400 rounds in a shed.                  | false
            """)
    void thatAreOneList(String left, String right, boolean agree) {
        Sides sides = sides(left, right, null);
        assertThat(Companions.agree(sides)).isEqualTo(agree);
        assertThat(Companions.agree(sides.swapped())).isEqualTo(agree);
    }

    private static Sides sides(String left, String right, @Nullable String role) {
        Annotation one = annotated("a", left);
        Annotation other = annotated("b", right);
        return new Sides(claim(one, role), one, claim(other, role), other);
    }

    /** The claim of a role, or the count of rounds. */
    private static Claim claim(Annotation article, @Nullable String role) {
        return article.claims().stream()
                .filter(claim -> role == null ? "round".equals(claim.subject()) : role.equals(claim.role()))
                .findFirst()
                .orElseThrow();
    }

    private static Annotation annotated(String id, String text) {
        return ANNOTATOR.annotate(Article.ofText(id, "Source", null, text));
    }
}
