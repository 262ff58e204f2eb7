package org.claimcheck.extract.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.claimcheck.model.Annotation;
import org.claimcheck.model.Article;
import org.claimcheck.model.PublicationTime;
import org.claimcheck.pipeline.Annotator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reports whose first sentence tells what happened by a verb of no family of events: its day and place are the event's all the same. */
class LeadVerbTest {

    private static final Annotator ANNOTATOR = new Annotator();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            A stray bear wandered through the market of Brasov on Sunday evening.   | 2026-03-08 |
            Vandals daubed the walls of a school in Lyon on Saturday night.         | 2026-03-07 | Lyon
            The suspects were picked up at dawn on Friday in a flat in Grenoble.    | 2026-03-06 | Grenoble
            A lorry shed its load of honey near Wroclaw early on Saturday.          | 2026-03-07 | Wrocław
            A choir sang in front of the town hall of Riga on Sunday.               | 2026-03-08 |
            The last coal-fired boiler in Portugal went cold on Saturday.           | 2026-03-07 | Portugal
            LINZ, March 8 - The river crept over the quay on Sunday.                | 2026-03-08 |
            """)
    void theLeadIsTheEvent(String lead, String day, String place) {
        Annotation told = annotated(lead + " It will be talked about for long.");
        assertThat(values(told, "date")).contains(day);
        if (place != null) {
            assertThat(values(told, "place")).anyMatch(it -> it.startsWith(place));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            Somebody broke into the mill of Orno between 2 a.m. and 4 a.m. on Sunday. | 0
            Somebody broke into the mill of Orno at 3 a.m. on Sunday.                 | 1
            """)
    void theBoundsOfAStretchAreNoHour(String text, int hours) {
        assertThat(values(annotated(text), "time")).hasSize(hours);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            Last updated at 11:24 on Sunday, 8 March 2026. Two were hurt in Orno.
            Odette Marlow has kept bees in Orno since she was nine.
            "We sang on Sunday," Odette Marlow said of the choir in Riga.
            A stolen boat lay in the reeds, nobody knows how long.
            """)
    void noDayIsMadeUp(String text) {
        assertThat(values(annotated(text), "date")).isEmpty();
    }

    private static Annotation annotated(String text) {
        return ANNOTATOR.annotate(Article.ofText(
                "a", "Source", PublicationTime.parse("2026-03-09").orElseThrow(), text));
    }

    private static List<String> values(Annotation told, String attribute) {
        return told.claims().stream()
                .filter(claim -> claim.attribute().equals(attribute))
                .map(claim -> claim.value() instanceof org.claimcheck.model.TimeValue time
                        ? String.valueOf(time.day())
                        : claim.value().display())
                .toList();
    }
}
