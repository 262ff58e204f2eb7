package org.claimcheck.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.claimcheck.model.Annotation;
import org.claimcheck.model.Article;
import org.claimcheck.model.PublicationTime;
import org.claimcheck.model.Story;
import org.claimcheck.pipeline.Annotator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What two articles say of one person or body, lined up whatever the event: on either side of each rung. */
class StandingsTest {

    private static final Annotator ANNOTATOR = new Annotator();

    /** How the claims of an attribute that two texts make stand to each other, across the two. */
    private static List<String> compared(String attribute, String left, String right) {
        List<Annotation> articles = Stream.of(article("a", left), article("b", right))
                .map(ANNOTATOR::annotate)
                .toList();
        Story story = new Story("s", "story", List.of("a", "b"), Map.of(), Map.of());
        return new Aligner()
                .align(story, articles).alignments().stream()
                        .filter(slot -> slot.attribute().equals(attribute))
                        .flatMap(slot -> slot.pairs().stream())
                        .filter(pair -> !pair.within())
                        .map(pair -> pair.comparison().relation().label() + " "
                                + pair.comparison().kind())
                        .distinct()
                        .toList();
    }

    private static Article article(String id, String text) {
        return Article.ofText(
                id, "Source " + id, PublicationTime.parse("2025-03-11").orElseThrow(), text);
    }

    @ParameterizedTest(name = "{0} / {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            Quaylo Motors, Kenya's fifth-largest maker of tractors, fined a driver.    | Quaylo Motors, the country's second-biggest tractor manufacturer, fined a driver. | [conflicting exact]
            Quaylo Motors, Kenya's fifth-largest maker of tractors, fined a driver.    | Quaylo Motors fell after Kenya's second-biggest manufacturer fined a driver.        | [in-tension holder]
            Quaylo Motors, Kenya's fifth-largest maker of tractors, fined a driver.    | Quaylo Motors, Kenya's second-largest maker of buses, fined a driver.             | [in-tension kind]
            Quaylo Motors, Kenya's fifth-largest maker of tractors, fined a driver.    | Quaylo Motors, Kenya's fifth-biggest producer of tractors, fined a driver.        | [same equal]
            Quaylo Motors, Kenya's fifth-largest maker of tractors, fined a driver.    | Tessel Motors, Kenya's second-largest maker of tractors, fined a driver.          | []
            Quaylo Motors, Kenya's fifth-largest maker of tractors, fined a driver.    | Quaylo Motors, the world's ninth-largest maker of tractors, fined a driver.       | []
            The third-seeded Odette Marlow won the final.                             | Odette Marlow, the sixth seed, won the final.                                   | [conflicting exact]
            The third-seeded Odette Marlow won the final.                             | Ida Tessel, the sixth seed, lost the final.                                     | []
            Odette Marlow will be the first woman to head the county.                     | Odette Marlow is the second woman to lead the county.                               | [conflicting exact]
            Odette Marlow is the first Kenyan woman to win the race.                   | Odette Marlow is the second woman to win the race.                                | []
            """)
    void ranks(String left, String right, String relation) {
        assertThat(compared("rank", left, right)).hasToString(relation);
    }

    @ParameterizedTest(name = "{0} / {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            Leaders met in Bergen for a summit. Abe Lund was flanked by Odette Marlow. | Leaders met in Bergen for a summit. Odette Marlow did not travel.                  | [conflicting absent]
            Leaders met in Bergen for a summit. Abe Lund was flanked by Odette Marlow. | Leaders met in Bergen for a summit. Odette Marlow joined by video link.            | [compatible roles]
            Leaders met in Bergen for a summit. Odette Marlow joined by video link.    | Leaders met in Bergen for a summit. Odette Marlow did not travel.                  | [compatible roles]
            """)
    void presence(String left, String right, String relation) {
        assertThat(compared("attendance", left, right)).hasToString(relation);
    }

    @ParameterizedTest(name = "{0} / {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            Leaders met in Bergen for a summit. Norway will host the next meeting.     | Leaders met in Bergen for a summit. The next meeting is in May, with Kenya as host. | [conflicting different]
            Leaders met in Bergen for a summit. Norway will host the next meeting.     | Leaders met in Bergen for a summit, hosted by Kenya.                                | []
            """)
    void hosts(String left, String right, String relation) {
        assertThat(compared("host", left, right)).hasToString(relation);
    }

    @ParameterizedTest(name = "{0} / {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            "Nobody had told me that the old bridge was shut," the shop manager says.   | "Nobody had told me that the old bridge was shut," police spokesman Abe Lund said.     | [in-tension role]
            "Nobody had told me that the old bridge was shut," the official says.         | "Nobody had told me that the old bridge was shut," police spokesman Abe Lund said.     | [compatible described]
            """)
    void speakers(String left, String right, String relation) {
        assertThat(compared("speaker", left, right)).hasToString(relation);
    }
}
