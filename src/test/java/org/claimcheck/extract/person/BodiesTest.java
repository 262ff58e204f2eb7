package org.claimcheck.extract.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.claimcheck.extract.place.PlaceExtractor;
import org.claimcheck.model.Article;
import org.claimcheck.model.OrganisationMention;
import org.claimcheck.model.PersonMention;
import org.claimcheck.text.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What tells organisations and teams from people, places and nothing at all. */
class BodiesTest {

    private static NameExtractor.Names names(String text) {
        Reading reading = Reading.of(Article.ofText("a", null, null, text));
        return new NameExtractor()
                .extract(reading, new PlaceExtractor().extract(reading).mentions());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            The Bank of England left rates alone.                        | Bank of England
            The Ministry of Ports and Harbours was silent.               | Ministry of Ports and Harbours
            On Monday the Academy opened its doors.                      | Academy
            She told Lanterns that she would stay.                       | Lanterns
            She told Lanterns magazine that she would stay.              | Lanterns
            It was the harbour firm Quaylo that paid.                    | Quaylo
            A spokesman for Quaylo said no.                              | Quaylo
            He had worked at Quaylo for years.                           | Quaylo
            The cable of QuayCom was cut.                                | QuayCom
            On Sunday the Gulls won, and Gulls fans sang.                | Gulls;Gulls
            Then the host Mud Larks scored.                              | Mud Larks
            They beat visiting Leeds with ease.                          | Leeds
            On Sunday they beat Leeds, 3-1.                              | Leeds
            He broke Leeds's scoring record.                             | Leeds
            The ship was quoted by AFP as safe.                          | AFP
            The Harbour Sun Herald had the story.                        | Harbour Sun Herald
            He was held, the Orno Highway Patrol said.                   | Orno Highway Patrol
            A boat of Quaylo Fire Rescue came.                           | Quaylo Fire Rescue
            It was about the Oscars again.                               |
            He praised the Sheriffs of old.                              |
            He moved to Leeds in 1994.                                   |
            He fell ill at lunch and told Marta so.                      |
            """)
    void organisations(String text, String found) {
        List<String> expected = found == null ? List.of() : List.of(found.split(";"));
        assertThat(names(text).organisations())
                .extracting(mention -> mention.span().of(text))
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            He denied the murder of Zorrah Quenby.                            | Zorrah Quenby
            They spoke of the death of young Zorrah Quenby.                   | Zorrah Quenby
            It went to Zorrah Quenby at noon. Quenby, 34, wept.               | Zorrah Quenby;Zorrah Quenby
            It went to Zorrah Quenby at noon.                                 |
            Mayor Ana Bush spoke. Bush withdrew at noon.                      | Ana Bush;Ana Bush
            The man, from Zorrah East, was tired.                             |
            They met in the Rose Garden at noon.                              |
            """)
    void people(String text, String found) {
        List<String> expected = found == null ? List.of() : List.of(found.split(";"));
        assertThat(names(text).persons()).extracting(PersonMention::name).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            He was charged at Orley Crown Court.       | Orley Crown Court |
            The Orley Crown Court heard the case.      |                   | Orley Crown Court
            The fire broke out at the Quaylo plant.    | Quaylo plant      |
            Quaylo, which owns a plant, is in Leeds. Quaylo is old. | Leeds | Quaylo;Quaylo
            """)
    void aSiteIsAPlaceWhereSomethingIsSaidToBeThere(String text, String places, String organisations) {
        NameExtractor.Names names = names(text);
        assertThat(names.places())
                .extracting(mention -> mention.span().of(text))
                .isEqualTo(places == null ? List.of() : List.of(places.split(";")));
        assertThat(names.organisations())
                .extracting(OrganisationMention::name)
                .isEqualTo(organisations == null ? List.of() : List.of(organisations.split(";")));
    }
}
