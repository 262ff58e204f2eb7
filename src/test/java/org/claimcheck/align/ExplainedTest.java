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
            Owen Barr pleaded not guilty to arson in May.                       | Owen Barr pleaded guilty to arson in May.                     | 90 | outcome    | opposite
            Owen Barr pleaded not guilty to arson in May.                       | Owen Barr pleaded guilty to arson in August.                  | 90 | outcome    | update
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
            A flood hit Orno. The river rose to 7.4 metres.                     | A flood hit Orno. The river has fallen to 5.2 metres.         | 2  | measure    | update
            A flood hit Orno. The river rose to 7.4 metres.                     | A flood hit Orno. The river rose to 5.2 metres at its peak.   | 0  | measure    | different
            A flood hit Orno. The river rose to 7.4 metres.                     | A flood hit Orno. The river crested at 5.2 metres.            | 2  | measure    | different
            Orno beat Tessel 3-1 on Monday.                                     | Orno, heading into Saturday's final, beat Tessel 3-1.         | 0  | date       | another-event
            A cook was shot in Leeds late on Sunday. | A cook was shot in Leeds early on Monday. | 0 | date | night
            A cook was shot in Leeds early on Monday. | A cook was shot in Leeds late on Sunday. | 0 | date | night
            A cook was shot in Leeds late on Monday. | A cook was shot in Leeds early on Sunday. | 0 | date | different-day
            A cook was shot in Leeds late on Saturday. | A cook was shot in Leeds early on Monday. | 0 | date | different-day
            A cook was shot in Leeds on Sunday. | A cook was shot in Leeds early on Monday. | 0 | date | different-day
            A cook was shot in Leeds overnight on Sunday. | A cook was shot in Leeds on Monday. | 0 | date | night
            A cook was shot in Leeds on Sunday. | For a third straight night, a cook was shot in Leeds on Monday. | 0 | date | other-night
            For a third straight night, a cook was shot in Leeds on Sunday. | For a third straight night, a cook was shot in Leeds on Monday. | 0 | date | different-day
            Orno police offer a reward of $3,000 for the arsonist. | Tessel bakers offer a reward of $5,000 for the arsonist. | 0 | money | other-offerer
            Orno police offer a reward of $3,000 for the arsonist. | Orno police offer a reward of $5,000 for the arsonist. | 0 | money | different
            Orno police offer a reward of up to $3,000 for the arsonist. | Orno police offer a reward of $2,000 for the arsonist. | 0 | money | most
            Orno police offer a reward of up to $3,000 for the arsonist. | Orno police offer a reward of $3,000 for the arsonist. | 0 | money | range
            Orno police offer a reward of about $3,000 for the arsonist. | Orno police offer a reward of up to $5,000 for the arsonist. | 0 | money | hedge
            Orno police offer a reward of at least $3,000 for the arsonist. | Orno police offer a reward of $5,000 for the arsonist. | 0 | money | range
            Orno police offer a reward of $3,000 for the arsonist. | Orno police doubled the reward to $6,000 for the arsonist. | 0 | money | update
            Owen Barr has not been charged with arson in Orno. | Owen Barr has been charged with arson in Orno. | 2 | polarity | update
            Owen Barr has been charged with arson in Orno. | Owen Barr has not been charged with arson in Orno. | 2 | polarity | opposite
            Owen Barr has been charged with arson in Orno. | Owen Barr has not been charged with arson in Orno. | -2 | polarity | update
            Owen Barr was not charged with arson in Orno. | Owen Barr has been charged with arson in Orno. | 2 | polarity | opposite
            Owen Barr has not been charged with arson in Orno. | Owen Barr has been charged with arson in Orno. | 0 | polarity | opposite
            Owen Barr pleaded not guilty to arson. | Owen Barr pleaded guilty to arson. | 7 | outcome | update
            Owen Barr pleaded not guilty to arson. | Owen Barr pleaded guilty to arson. | 6 | outcome | opposite
            Owen Barr pleaded guilty to arson. | Owen Barr pleaded not guilty to arson. | -7 | outcome | update
            Police said nine people were killed in a fire in Orno. | The Red Cross said three people were killed in a fire in Orno. | 0 | casualties | counter
            Police said nine people were killed in a fire in Orno. | A witness said three people were killed in a fire in Orno. | 0 | casualties | different
            The company said nine people were killed in a fire in Orno. | The Red Cross said three people were killed in a fire in Orno. | 0 | casualties | different
            Bail is expected to be set at $900 for Tim Orr. | Bail was set at $300 for Tim Orr. | 0 | money | different
            The fire broke out 15 miles north of Orno. | The fire broke out 25 miles north of Orno. | 0 | measure | different
            The fire broke out 15 miles north of Orno. | The smoke was seen 25 miles away from Tessel. | 0 | measure | other-count
            The last set alone lasted 90 minutes in Orno. | The match lasted 180 minutes in Orno. | 0 | duration | part
            The first set lasted 90 minutes in Orno. | The set lasted 180 minutes in Orno. | 0 | duration | different
            The march in Orno drew 22 carts to the old gate. | The march in Orno drew 32 carts to the old gate. | 3 | count | update
            The march in Orno drew 32 carts to the old gate. | The march in Orno drew 22 carts to the old gate. | 3 | count | revision
            The march in Orno drew 22 carts to the old gate. | The march in Orno drew 99 carts to the old gate. | 0 | count | different
            The march in Orno drew 22 carts to the old gate. | At the march, Odette saw 99 carts. | 0 | count | other-count
            The march in Orno drew 22 carts to the old gate. | Odette Marlow, 34, and 32 carts came to the march. | 0 | count | lead
            A rocket put 22 satellites into orbit from Orno on Monday. | The launcher had 32 satellites on board, all for an orbit of their own. | 0 | count | lead
            A rocket put 22 satellites into orbit from Orno on Monday. | The launcher had 88 satellites on board, all for an orbit of their own. | 0 | count | lead
            A rocket put 22 satellites into orbit from Orno on Monday. | The launcher had 89 satellites on board, all for an orbit of their own. | 0 | count | other-count
            A rocket put 10 satellites into orbit from Orno on Monday. | The launcher had 32 satellites on board, all for an orbit of their own. | 0 | count | lead
            A rocket put 9 satellites into orbit from Orno on Monday. | The launcher had 32 satellites on board, all for an orbit of their own. | 0 | count | other-count
            A rocket put 22 satellites into orbit from Orno on Monday. | The launcher had 32 satellites on board, and no storm was seen. | 0 | count | other-count
            A rocket put 22 satellites into orbit from Orno on Monday. | The launcher had 32 satellites on board, all for an orbit of their own. It could hold 40 satellites. | 0 | count | other-count
            A rocket put 22 satellites into orbit from Orno on Monday. | A rocket put 32 satellites into orbit from Orno on Monday. | 3 | count | different
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
