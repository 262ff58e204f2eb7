package org.claimcheck.align;

import static org.assertj.core.api.Assertions.assertThat;

import org.claimcheck.model.Annotation;
import org.claimcheck.model.Article;
import org.claimcheck.model.Claim;
import org.claimcheck.pipeline.Annotator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether two articles tell of one happening, by the people, their ages and the streets that they name. */
class HappeningsTest {

    private static final Annotator ANNOTATOR = new Annotator();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A two-year-old was shot in Holbeck Lane. | A boy of Kirkstall Road, a six-year-old, was shot.     | true",
                "Tim Orr was shot in Holbeck Lane.        | Ines Lund was shot in Kirkstall Road.                  | true",
                "Tim Orr, 34, was shot in Leeds.          | Ines Lund, 61, was shot in Leeds.                      | true",
                "Tim Orr was shot in Holbeck Lane.        | Tim Oor was shot in Kirkstall Road.                    | false",
                "Tim Orr, 34, was shot in Holbeck Lane.   | A man, 35, was shot. The 35-year-old left Kirkstall Road. | false",
                "A two-year-old was shot in Leeds.        | A six-year-old was shot in Leeds.                      | false",
                "A boy was shot in Holbeck Lane.          | A boy was shot in Kirkstall Road.                      | false",
                "Tim Orr was shot in Holbeck Lane.        | A man was shot.                                        | false",
                "Tim Orr, 34, was shot in Elm Road.       | Ines Lund, 61, was shot on Elm Street.                 | false"
            })
    void twoOfThreeMustDifferAndNoneAgree(String left, String right, boolean two) {
        assertThat(Happenings.areTwo(annotated(left), annotated(right))).isEqualTo(two);
        assertThat(Happenings.areTwo(annotated(right), annotated(left))).isEqualTo(two);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A man was shot at 8 p.m. in Holbeck Lane. | A man was shot at 9 p.m. in Kirkstall Road.       | true",
                "A man was shot at 8 p.m. in Holbeck Lane. | A man was shot at 9 p.m. in North Holbeck Avenue. | false",
                "A man was shot at 8 p.m. in Leeds.        | A man was shot at 9 p.m. in Kirkstall Road.       | false"
            })
    void sentencesThatNameTheStreetNameOneStreet(String left, String right, boolean other) {
        Annotation one = annotated(left);
        Annotation two = annotated(right);
        assertThat(Happenings.areInOtherStreets(new Sides(time(one), one, time(two), two)))
                .isEqualTo(other);
    }

    private static Claim time(Annotation article) {
        return article.claims().stream()
                .filter(claim -> claim.attribute().equals("time"))
                .findFirst()
                .orElseThrow();
    }

    private static Annotation annotated(String text) {
        return ANNOTATOR.annotate(Article.ofText("a", "Source", null, text));
    }
}
