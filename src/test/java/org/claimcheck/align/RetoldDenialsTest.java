package org.claimcheck.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.claimcheck.model.Alignment;
import org.claimcheck.model.Annotation;
import org.claimcheck.model.Article;
import org.claimcheck.model.Polarity;
import org.claimcheck.model.PublicationTime;
import org.claimcheck.pipeline.Annotator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two articles of one sentence each, the first a day older than the second. */
class RetoldDenialsTest {

    @ParameterizedTest(name = "{0} / {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            The storm damaged the old harbour wall of Izmir. | The storm did not damage the old harbour wall of Izmir. | 1
            The storm didn't damage the old harbour wall of Izmir. | The storm damaged the old harbour wall of Izmir. | 1
            The pilot Andreas Pavlou was armed when he left the Kition bakery. | The pilot Andreas Pavlou was not armed when he left the Kition bakery. | 1
            The pilot Andreas Pavlou will return to the Kition bakery. | The pilot Andreas Pavlou will not return to the Kition bakery. | 1
            The pilot Andreas Pavlou pleaded guilty to arson in Kition. | The pilot Andreas Pavlou pleaded not guilty to arson in Kition. | 1
            The storm did not damage the old harbour wall of Izmir. | The storm did not damage the old harbour wall of Izmir. | 0
            The storm did not reach the old harbour wall of Izmir until Monday. | The storm reached the old harbour wall of Izmir on Monday. | 0
            The old harbour wall of Izmir has not been repaired. | The old harbour wall of Izmir was repaired. | 0
            The old harbour wall of Izmir was repaired. | The old harbour wall of Izmir has not been repaired. | 1
            The waiters present at the Kition bakery were driven home by Despina Louca. | The waiters present were not driven home from the Kition bakery by Despina Louca. | 1
            The waiters at the Kition bakery were driven home by Despina Louca. | The guests at the Kition bakery were not driven home by Despina Louca. | 0
            The cook Despina Louca was armed in the Kition bakery. | The pilot was not armed near the Kition bakery of Despina Louca. | 0
            The storm damaged the old harbour wall of Izmir. | The storm did not damage the boats in Foça. | 0
            The factory in Quaylo, which belongs to Tessel Paints, was inspected in May and nothing was found. | The plant has never been inspected. | 1
            The siren sounded at once. | The siren failed to sound, neighbours say.   | 1
            The mayor resigned in the evening. | The mayor refused to resign. | 1
            The coach had winter tyres fitted. | The bus was not fitted with winter tyres, the driver said. | 0
            Some say that the guards were armed. | The guards were not armed. | 0
            Other guards were armed. | The guards were not armed. | 0
            The siren would sound at once. | The siren failed to sound. | 0
            In 2003 the council closed the gates. | The council refused to close the gates. | 0
            Odette Marlow revealed that she wrote the letter. | Odette Marlow never revealed why she fled to Orno. | 0
            """)
    void aLostNegationIsFound(String left, String right, int found) {
        List<Annotation> articles = List.of(article("a", left, "2024-07-03"), article("b", right, "2024-07-04"));
        List<Alignment> retold = RetoldDenials.align(ClaimIndex.of(articles, List.of()), List.of());
        assertThat(retold).hasSize(found);
        assertThat(retold).allSatisfy(slot -> {
            assertThat(slot.claims())
                    .extracting(claim -> claim.polarity())
                    .containsOnly(Polarity.DENIED, Polarity.ASSERTED);
            assertThat(slot.pairs()).allMatch(pair -> pair.comparison().kind().equals("retold"));
        });
    }

    private static Annotation article(String id, String text, String published) {
        return new Annotator()
                .annotate(Article.ofText(
                        id, "Outlet " + id, PublicationTime.parse(published).orElse(null), text));
    }
}
