package org.claimcheck.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.claimcheck.model.Annotation;
import org.claimcheck.model.Article;
import org.claimcheck.model.Claim;
import org.claimcheck.model.Comparison;
import org.claimcheck.model.PublicationTime;
import org.claimcheck.pipeline.Annotator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two reports whose values differ: what their words make of it, beside near misses that explain nothing. */
class ExplainedTest {

    private static final Annotator ANNOTATOR = new Annotator();
    private static final LocalDate TUESDAY = LocalDate.of(2025, 9, 16);

    @ParameterizedTest(name = "{0} / {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            Owen Barr pleaded not guilty to arson.                              | Owen Barr pleaded guilty to arson.                            | 90 | outcome    | update
            Owen Barr pleaded not guilty to arson.                              | Owen Barr pleaded guilty to arson.                            | 1  | outcome    | opposite
            Owen Barr pleaded guilty to arson.                                  | Owen Barr pleaded not guilty to arson.                        | 90 | outcome    | opposite
            A kiosk in Orno was robbed. Police offer a reward of $3,000.        | A kiosk in Orno was robbed. Police raised the reward to $5,000. | 2  | money      | update
            A kiosk in Orno was robbed. Police raised the reward to $5,000.     | A kiosk in Orno was robbed. Police offer a reward of $3,000.  | 2  | money      | different
            A kiosk in Orno was robbed. Police raised the reward to $3,000.     | A kiosk in Orno was robbed. Police offer a reward of $5,000.  | 0  | money      | different
            Owen Barr was charged with three counts of arson.                   | Ida Sorel was charged with two counts of arson.               | 0  | count      | other-people
            Owen Barr was charged with three counts of arson.                   | Owen Barr was charged with two counts of arson.               | 0  | count      | different
            A gunman shot at guests in Orno, and six were wounded.              | The two women who were wounded by a gunman in Orno knew him.  | 0  | casualties | part
            A gunman shot at guests in Orno, and six were wounded.              | Two women were wounded by a gunman in Orno.                   | 0  | casualties | different
            Tim Orr, 34, was jailed in Orno.                                    | Tim Orr, age 31 (at the time of the fire), was jailed.        | 0  | age        | birthday
            Tim Orr, 34, was jailed in Orno.                                    | Tim Orr, age 37 (at the time of the fire), was jailed.        | 0  | age        | different
            Tim Orr, 34, was jailed in Orno.                                    | Tim Orr, 31, was jailed in Orno for the fire.                 | 0  | age        | different
            A cook was shot in Elm Road at 2 a.m.                               | A cook who was shot walked into a hospital at 6 a.m.          | 0  | time       | care
            Orno beat Tessel 3-1 on Monday.                                     | Orno, heading into Saturday's final, beat Tessel 3-1.         | 0  | date       | another-event
            """)
    void aDifference(String left, String right, int daysLater, String attribute, String kind) {
        Annotation one = annotated("a", left, TUESDAY);
        Annotation other = annotated("b", right, TUESDAY.plusDays(daysLater));
        List<String> kinds = claims(one, attribute)
                .flatMap(mine -> claims(other, attribute).map(yours -> new Sides(mine, one, yours, other)))
                .map(sides -> Circumstance.weigh(Comparators.compare(sides), sides))
                .map(Comparison::kind)
                .toList();
        assertThat(kinds).contains(kind);
    }

    private static Stream<Claim> claims(Annotation article, String attribute) {
        return article.claims().stream().filter(claim -> claim.attribute().equals(attribute));
    }

    private static Annotation annotated(String id, String text, LocalDate published) {
        return ANNOTATOR.annotate(Article.ofText(
                id, "Source " + id, PublicationTime.parse(published.toString()).orElseThrow(), text));
    }
}
