package org.claimcheck.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.claimcheck.model.Alignment;
import org.claimcheck.model.Annotation;
import org.claimcheck.model.Article;
import org.claimcheck.model.PublicationTime;
import org.claimcheck.pipeline.Annotator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What articles say of bodies, towns, buildings and people that stands, and how it is held against earlier stories. */
class StandingFactsTest {

    private static final Annotator ANNOTATOR = new Annotator();

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            The Varnholt city council, which has 24 members, met on Friday.  | count, member of Varnholt city council: 24 members
            The Varnholt city council has 24 members and met on Friday.      | count, member of Varnholt city council: 24 members
            Varnholt's 24 members met on Friday.                             | count, member of Varnholt: 24 members
            All 24 members of the Orno Club met on Friday.                   | count, member of Orno Club: 24 members
            All 24 members of Varnholt city council met on Friday.           | count, member of Varnholt city council: 24 members
            The Orno theatre has 300 small seats and is closed.              | count, small seat of Orno theatre: 300 small seats
            In the hall, 300 seats of the Orno theatre burned.               | count, seat of Orno theatre: 300 seats
            Orno, a town of 12,000 inhabitants, lies on the coast.           | count, inhabitant of Orno: 12,000 inhabitants
            The Orlen Tower is 88 metres high.                               | measure, high of Orlen Tower: 88 metres
            The Orlen Tower, 88 metres high, fell.                           | measure, high of Orlen Tower: 88 metres
            The Orlen Bridge, which is 88 metres long, fell.                 | measure, long of Orlen Bridge: 88 metres
            The Varnholt Choir, founded in 1921, sang.                       | date, founding of Varnholt Choir: 1921
            The Museum of Modern Glass was established in 1921.              | date, founding of Museum of Modern Glass: 1921
            The Choir for Old and Young, set up in 1921, sang.               | date, founding of Choir for Old and Young: 1921
            """)
    void whatStands(String text, String claim) {
        assertThat(standing(text)).containsExactly(claim);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "All 24 members of the council met on Friday.",
                "The council's 24 members met in Varnholt.",
                "At least 24 members of the Orno Club met on Friday.",
                "All 24 gulls of the Orno Club flew off on Friday.",
                "The Orlen Tower is 88 metres from the quay.",
                "The Orlen Tower moved 88 metres.",
                "The Orlen Tower is 88 seconds long in the film.",
                "The tower is 88 metres high.",
                "The choir was founded in 1921.",
                "The Varnholt Choir sang in 1921.",
                "The Varnholt Choir was founded in May 1921.",
            })
    void whatHasNoNameBesideItOrStandsForADay(String text) {
        assertThat(standing(text)).isEmpty();
    }

    /** The article of the story is of 1 March 2025; the earlier story is told so many days before. */
    @ParameterizedTest(name = "{0} / {1} {2} days before")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            The Orno Club has 24 members.            | The Orno Club has 42 members.            | 180 | count
            The Orno Club has 24 members.            | The Orno Club has 42 members.            | 181 |
            The Orno Club has 24 members.            | The Orno Club has 24 members.            | 9   |
            The Orno Club has 24 members.            | The Tessel Club has 42 members.          | 9   |
            The Orno Club has 24 members. Later it was said: the Orno Club has 25 members. | The Orno Club has 42 members. | 9 |
            The Orno Club has 42 members.            | The Orno Club has 24 members. Later it was said: the Orno Club has 25 members. | 9 |
            The Orno Club has 24 members. Later it was said: the Orno Club has 24 members. | The Orno Club has 42 members. | 9 | count
            The Orlen Tower is 88 metres high.       | The Orlen Tower is 98 metres high.       | 900 | measure
            The Varnholt Choir was founded in 1921.  | The Varnholt Choir was founded in 1912.  | 900 | date
            Odette Marlow, 34, won in Orno.          | Odette Marlow, 43, won in Tessel.        | 9   | age
            Odette Marlow, 34, won in Orno.          | Odette Marlow, 33, won in Tessel.        | 90  |
            Odette Marlow, 34, won in Orno.          | Odette Marlow, 34, won in Tessel.        | 90  |
            Odette Marlow, the mayor of Orno, spoke. | Odette Marlow, the deputy mayor of Orno, spoke. | 30 | title
            Odette Marlow, the mayor of Orno, spoke. | Odette Marlow, the deputy mayor of Orno, spoke. | 31 |
            """)
    void otherwiseThanInAnEarlierStory(String now, String before, int days, String attribute) {
        Annotation own = annotated("a", now, "2025-03-01");
        Annotation past =
                annotated("b", before, LocalDate.of(2025, 3, 1).minusDays(days).toString());
        List<Alignment> alignments = StandingFacts.align(List.of(own), List.of(past), "e1", "s2");
        assertThat(alignments)
                .extracting(Alignment::attribute)
                .isEqualTo(attribute == null ? List.of() : List.of(attribute));
        assertThat(alignments).noneMatch(Alignment::sure);
        assertThat(alignments)
                .flatExtracting(Alignment::pairs)
                .allMatch(pair -> pair.left().article().equals("a")
                        && pair.right().article().equals("b")
                        && pair.right().id().endsWith("-s2")
                        && pair.comparison().because().endsWith("in a story that this one follows"));
    }

    /** When it was said is not known, so that there may be more or fewer by now; a tower stays as high as it is. */
    @ParameterizedTest
    @CsvSource({
        "The Orno Club has 24 members., The Orno Club has 42 members., 0",
        "The Orlen Tower is 88 metres high., The Orlen Tower is 98 metres high., 1",
    })
    void anEarlierStoryWithoutADate(String now, String before, int found) {
        assertThat(StandingFacts.align(
                        List.of(annotated("a", now, "2025-03-01")), List.of(annotated("b", before, "")), "e1", "s2"))
                .hasSize(found);
    }

    private static List<String> standing(String text) {
        return StandingClaims.of(annotated("a", text, "2025-03-01")).stream()
                .map(claim -> claim.attribute() + ", " + claim.subject() + ": "
                        + claim.value().display())
                .toList();
    }

    private static Annotation annotated(String id, String text, String published) {
        return ANNOTATOR.annotate(Article.ofText(
                id, "Source " + id, PublicationTime.parse(published).orElse(null), text));
    }
}
