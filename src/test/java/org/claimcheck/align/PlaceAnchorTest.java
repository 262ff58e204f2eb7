package org.claimcheck.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.claimcheck.model.Annotation;
import org.claimcheck.model.Article;
import org.claimcheck.model.PublicationTime;
import org.claimcheck.pipeline.Annotator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which bearer of a bare name an article means whose story another article puts into a region. */
class PlaceAnchorTest {

    private static final Annotator ANNOTATOR = new Annotator();

    private static Annotation told(String id, String text) {
        return ANNOTATOR.annotate(Article.ofText(id, null, PublicationTime.of(LocalDate.of(2025, 3, 4)), text));
    }

    @ParameterizedTest(name = "{0} | {1}: {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    A crash in Salisbury killed two people on Monday. | A crash near Salisbury, North Carolina, killed two people on Monday. | North Carolina
                    A crash in Philadelphia killed two people on Monday. | A crash in Buffalo, New York, killed two people on Monday. | Pennsylvania
                    A crash in Bristol killed two people on Monday. | A crash in Bristol, Tennessee, killed two people on Monday. | Tennessee
                    A crash in Polk County killed two people on Monday. | A crash in Lakeland, Florida, killed two people on Monday. | Polk County, Florida
                    A crash in Bristol killed two people, as one in Leeds did. | A crash in Bristol, Tennessee, killed two people. | England
                    """)
    void aBareNameIsReadAsTheStoryTellsUnlessNobodyWouldReadItSo(String bare, String other, String region) {
        List<Annotation> anchored = PlaceAnchor.anchor(List.of(told("a", bare), told("b", other)));

        assertThat(anchored.get(0).claims())
                .filteredOn(claim -> claim.attribute().equals("place"))
                .first()
                .satisfies(claim -> assertThat(claim.value().display()).contains(region));
    }
}
