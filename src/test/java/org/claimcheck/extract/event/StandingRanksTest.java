package org.claimcheck.extract.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.claimcheck.model.Article;
import org.claimcheck.model.NumberValue;
import org.claimcheck.pipeline.Annotator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Places by size, in a draw and as the how-manieth of a kind, with whose they are; and phrases that give none. */
class StandingRanksTest {

    private static final Annotator ANNOTATOR = new Annotator();

    private static List<String> ranks(String text) {
        return ANNOTATOR.annotate(Article.ofText("a", "Source", null, text)).claims().stream()
                .filter(claim -> claim.attribute().equals("rank") && claim.value() instanceof NumberValue)
                .map(claim ->
                        claim.subject() + ": " + Math.round(((NumberValue) claim.value()).min()) + ", " + claim.role())
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            Quaylo Motors, Kenya's fifth-largest maker of tractors, laid off a man on Monday.       | Quaylo Motors: 5, largest maker; Kenya; tractor
            Shares in Quaylo fell after Kenya's second-biggest tractor manufacturer reported a loss.    | Quaylo: 2, largest maker; Kenya; tractor; inferred
            The country's second-biggest airline, Orno Air, was fined in Nairobi on Monday.             | Orno Air: 2, largest airline; country;
            Orno Air, the world's 12th largest carrier, was fined on Monday.                            | Orno Air: 12, largest airline; world;
            The fourth largest bank in Kenya, Marlow Bank, closed on Monday.                            | Marlow Bank: 4, largest bank; Kenya;
            Marlow Bank, which is Kenya's second-largest lender, closed on Monday.                      | Marlow Bank: 2, largest bank; Kenya;
            Kisumu, Kenya's third-largest city, was flooded on Monday.                                  | Kisumu: 3, largest city; Kenya;
            Odette Marlow, the third seed, beat Ida Tessel in the final on Sunday.                     | Odette Marlow: 3, seed; ;
            The fifth-seeded Marlow won the final on Sunday.                                            | Marlow: 5, seed; ;
            Odette Marlow, seeded No. 3, won the final on Sunday.                                       | Odette Marlow: 3, seed; ;
            Odette Marlow, 22, the No. 3 seed, won the final on Sunday.                                 | Odette Marlow: 3, seed; ;
            Top seed Odette Marlow won the final on Sunday.                                             | Odette Marlow: 1, seed; ;
            Unseeded Odette Marlow won the final on Sunday.                                             | Odette Marlow: 0, seed; ;
            Ida Tessel, the defending champion and second seed, won on Monday.                          | Ida Tessel: 2, seed; ;
            Odette Marlow will be the first woman to head the city.                                      | Odette Marlow: 1, woman to lead; city;
            Odette Marlow, who plays the harp, is the fourth woman to govern the city.                  | Odette Marlow: 4, woman to lead; city;
            Odette Marlow is the city's third female mayor.                                             | Odette Marlow: 3, woman to lead; city;
            Mombasa became the second city in Kenya to outlaw drones on Monday.                       | Mombasa: 2, city to ban; Kenya; drone
            Odette Marlow is the first Kenyan woman to win the race.                                    | Odette Marlow: 1, kenyan woman to win; ; race
            """)
    void placesAndWhose(String text, String rank) {
        assertThat(ranks(text)).extracting(String::strip).containsExactly(rank);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Orno Air, one of the largest airlines in Kenya, was fined on Monday.",
                "The two largest airlines in Kenya merged on Monday.",
                "Marlow Bank plans to become the country's largest lender by 2030.",
                "Odette Marlow beat the fourth seed in Sunday's final.",
                "Odette Marlow was the first person to see the smoke on Sunday.",
                "The third-largest fire in the city burned on Monday.",
                "Odette Marlow sowed the second seed of doubt.",
                "The number nine shakes off the leaves."
            })
    void noPlaces(String text) {
        assertThat(ranks(text)).isEmpty();
    }
}
