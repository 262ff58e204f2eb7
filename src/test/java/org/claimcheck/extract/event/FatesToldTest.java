package org.claimcheck.extract.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.claimcheck.model.Annotation;
import org.claimcheck.model.Article;
import org.claimcheck.model.PublicationTime;
import org.claimcheck.model.Section;
import org.claimcheck.model.SectionKind;
import org.claimcheck.model.SourceMap;
import org.claimcheck.model.Span;
import org.claimcheck.pipeline.Annotator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who was arrested, is missing, was saved or died, and at what hour it came about, in many wordings; and near misses. */
class FatesToldTest {

    private static final Annotator ANNOTATOR = new Annotator();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            Two men were taken into custody after the robbery in Tessel.                 | casualties arrested 2 arrested
            Five men were rounded up over the robbery in Tessel.                         | casualties arrested 5 arrested
            Officers picked up four suspects after the robbery in Tessel.                | casualties arrested 4 arrested
            Three women were held by police over the theft in Tessel.                    | casualties arrested 3 arrested
            Four people have been remanded over the fire in Tessel.                      | casualties arrested at least 4 arrested
            Police made six arrests after the robbery in Tessel.                         | casualties arrested 6 arrested
            The freighter Quaylo sank. The ship's cook is missing.                       | casualties missing 1 missing
            The freighter Quaylo sank. Divers are searching for two sailors.             | casualties missing 2 missing
            The freighter Quaylo sank. The captain has not been found.                   | casualties missing 1 missing
            The freighter Quaylo sank. Nine were saved and one is still missing.         | casualties missing 1 missing
            The freighter Quaylo sank. All 14 crew members were rescued.                 | casualties missing 0 missing
            The freighter Quaylo sank. The entire crew was brought ashore.               | casualties killed 0 killed
            The freighter Quaylo sank. Everyone on board was picked up by a trawler.     | casualties missing 0 missing
            All 30 guests escaped unharmed from the fire in Tessel.                      | casualties injured 0 injured
            The death toll from the fire in Tessel has climbed to 14.                    | casualties killed 14 killed
            The bodies of three climbers have been found after the avalanche.            | casualties killed at least 3 killed
            Two tenants breathed in smoke in the fire in Tessel.                         | casualties injured 2 injured
            None of the 12 people on board survived when the plane crashed in Tessel.    | casualties killed 12 killed
            Four tenants are fighting for their lives after the fire in Tessel.          | casualties injured 4 injured
            Nine tenants had to be treated in hospital after the fire in Tessel.         | casualties injured 9 injured
            A 41-year-old woman succumbed to her injuries after the fire in Tessel.      | casualties killed 1 killed
            A coach overturned near Tessel before dawn on Tuesday.                       | time null 30 April 2024, before dawn
            A coach overturned near Tessel on Tuesday. It was twenty past eight.         | time null 8:20
            A coach overturned near Tessel on Tuesday. It was noon and the sun shone.    | time null noon
            A coach overturned near Tessel. The coach left the coast road at 8.20 a.m.   | time null 8:20 a.m.
            """)
    void aSentenceTellsIt(String text, String expected) {
        assertThat(told(Article.ofText("a", "Source", PUBLISHED, text))).contains(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            Rebels held two aid workers hostage after the attack in Tessel.              | casualties arrested
            Police held talks with three elders after the attack in Tessel.              | casualties arrested
            Police seized 12 rifles after the robbery in Tessel.                         | casualties arrested
            Two robbers were caught on camera in the theft in Tessel.                    | casualties arrested
            All 12 children were rescued from the fire in Tessel.                        | casualties killed
            All but one of the crew were rescued when the freighter sank.                | casualties missing
            Not all passengers were rescued when the ferry sank.                         | casualties missing
            All 40 passengers could have been saved when the ferry sank.                 | casualties missing
            None of the 12 people on board was hurt when the plane crashed in Tessel.    | casualties killed
            All three survivors were rescued when the ferry sank.                        | casualties missing
            Police are looking for two suspects after the crash in Tessel.               | casualties missing
            The ferry sank off Tessel. The wreck has not been found.                     | casualties missing
            A bus crashed in Tessel. The number of deaths this year has climbed to 14.   | casualties killed
            A bus crashed in Tessel on Tuesday. It was eight when the doctors came.      | time null
            A bus crashed in Tessel on Tuesday. The bus left the town at 8 a.m.          | time null
            A storm raged over Tessel from dawn to dusk on Tuesday.                      | time null
            """)
    void aNearMissDoesNot(String text, String unwanted) {
        assertThat(told(Article.ofText("a", "Source", PUBLISHED, text))).noneMatch(claim -> claim.startsWith(unwanted));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            Two waiters lost their lives.                                       | true
            Two waiters lost their lives, and a cook died later.                | false
            Two waiters lost their lives. A cook died in hospital.              | false
            Two waiters died at the scene.                                      | false
            """)
    void aGroupIsAllWhereTheBodyTellsOfNoOtherDead(String body, boolean all) {
        assertThat(told(underHeadline("Three killed in Tessel inn fire", "A fire gutted an inn in Tessel. " + body))
                        .contains("casualties killed 2 killed of all"))
                .isEqualTo(all);
    }

    @Test
    void aHeadlineSaysHowManyAreHeld() {
        assertThat(told(underHeadline("Three held over Tessel theft", "Rain fell.")))
                .contains("casualties arrested 3 arrested");
    }

    private static final PublicationTime PUBLISHED =
            PublicationTime.parse("2024-05-02").orElseThrow();

    private static Article underHeadline(String headline, String body) {
        String text = headline + "\n\n" + body;
        List<Section> sections = List.of(
                new Section(SectionKind.HEADLINE, new Span(0, headline.length())),
                new Section(SectionKind.BODY, new Span(headline.length() + 2, text.length())));
        return new Article(
                "a", "a", null, null, headline, null, null, null, "en", null, text, sections, SourceMap.onLine(1));
    }

    private static List<String> told(Article article) {
        Annotation annotation = ANNOTATOR.annotate(article);
        return annotation.claims().stream()
                .flatMap(claim -> {
                    String said = claim.attribute() + " " + claim.role() + " "
                            + claim.value().display();
                    return claim.subject() == null
                            ? java.util.stream.Stream.of(said, said + " of all")
                            : java.util.stream.Stream.of(said);
                })
                .toList();
    }
}
