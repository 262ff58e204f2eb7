package org.claimcheck.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import org.claimcheck.model.PublicationTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which articles an entry of the house's lists concerns, and for how long. */
class HouseListTest {

    private static HouseList list(String yaml) {
        Problems problems = new Problems();
        HouseList list = HouseReader.read(new RuleFile("house.yaml", yaml, RuleFile.OWN), problems);
        assertThat(problems.inOrder()).isEmpty();
        return list;
    }

    private static HouseList.Stated fact(String when) {
        return list("facts: [{says: It is so., about: summit" + when + "}]")
                .facts()
                .get(0);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "''                                     | 2025-09-01                | true",
                "', from: 2025-09-02'                   | 2025-09-01T23:59          | false",
                "', from: 2025-09-02'                   | 2025-09-02                | true",
                "', from: 2025-09-02'                   | 2025-09-03                | true",
                "', until: 2025-09-02'                  | 2025-09-02T23:59          | true",
                "', until: 2025-09-02'                  | 2025-09-03                | false",
                "', from: 2025-09-02, until: 2025-09-04'| 2025-09-05                | false",
                "', from: 2025-09-02, until: 2025-09-04'| 2025-09-01                | false",
                "', from: 2025-09-02, until: 2025-09-04'| 2025-09-03                | true",
                "', from: 2025-09-02'                   | -                         | true",
                "', embargo: 2025-09-02T18:00Z'         | 2025-09-02T17:59:59Z      | true",
                "', embargo: 2025-09-02T18:00Z'         | 2025-09-02T18:00Z         | false",
                "', embargo: 2025-09-02T18:00Z'         | 2025-09-02T19:59+02:00    | true",
                "', embargo: 2025-09-02T18:00Z'         | 2025-09-02T20:00+02:00    | false",
                "', embargo: 2025-09-02T18:00Z'         | -                         | true",
            })
    void aFactHoldsForArticlesOfItsDays(String when, String published, boolean concerns) {
        PublicationTime time = PublicationTime.parse(published).orElse(null);
        assertThat(fact(when).concerns(time)).isEqualTo(concerns);
    }

    @Test
    void anEmbargoThatIsOverIsOffTheList() {
        HouseList list = list(
                """
                facts:
                  - {says: The prize goes to Ann Orr., about: prize, embargo: 2025-09-02T18:00Z}
                  - {says: The summit is in Lisbon., about: summit, embargo: 2025-09-03}
                  - {says: The mayor is Ivo Marek., about: mayor}
                """);
        assertThat(list.on(LocalDate.of(2025, 9, 2)).facts()).hasSize(3);
        assertThat(list.on(LocalDate.of(2025, 9, 3)).facts())
                .as("midnight is when the second one is over")
                .extracting(HouseList.Stated::says)
                .containsExactly("The mayor is Ivo Marek.");
    }

    @Test
    void whatStandsInTheFileIsWhatIsRead() {
        HouseList list = list(
                """
                spellings:
                  - {use: Kyiv, not: [Kiev, Kijew], why: ' Our style guide. '}
                titles:
                  - person: Ann Marie Orr
                    title: finance minister
                    from: 2025-01-02
                    until: 2025-12-31
                facts:
                  - {says: The summit is on Friday., about: [Lisbon, summit], on: 2025-09-03, why: They moved it.}
                """);
        assertThat(list.spellings()).singleElement().satisfies(spelling -> {
            assertThat(spelling.use()).isEqualTo("Kyiv");
            assertThat(spelling.not()).hasSize(2);
            assertThat(spelling.why()).isEqualTo("Our style guide.");
            assertThat(spelling.line()).isEqualTo(2);
        });
        assertThat(list.facts())
                .extracting(
                        HouseList.Stated::says,
                        fact -> fact.about().size(),
                        HouseList.Stated::on,
                        HouseList.Stated::from,
                        HouseList.Stated::until,
                        HouseList.Stated::why,
                        HouseList.Stated::line)
                .containsExactly(
                        tuple(
                                "Ann Marie Orr, the finance minister, spoke.",
                                1,
                                null,
                                LocalDate.of(2025, 1, 2),
                                LocalDate.of(2025, 12, 31),
                                "",
                                4),
                        tuple(
                                "The summit is on Friday.",
                                2,
                                PublicationTime.of(LocalDate.of(2025, 9, 3)),
                                null,
                                null,
                                "They moved it.",
                                9));
    }

    @Test
    void aListIsEmptyWhenNothingIsAgreedOn() {
        assertThat(HouseList.none().isEmpty()).isTrue();
        assertThat(list("{}").isEmpty()).isTrue();
        assertThat(list("spellings: [{use: Kyiv, not: Kiev}]").isEmpty()).isFalse();
        assertThat(list("titles: [{person: Ann Orr, title: mayor}]").isEmpty()).isFalse();
    }
}
