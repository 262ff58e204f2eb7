package org.claimcheck.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.claimcheck.model.Alignment;
import org.claimcheck.model.Annotation;
import org.claimcheck.model.Article;
import org.claimcheck.model.PublicationTime;
import org.claimcheck.model.Story;
import org.claimcheck.pipeline.Annotator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two articles of one sentence each, with one time in each. */
class RetoldDetailsTest {

    @ParameterizedTest(name = "{0} / {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            A neighbour last saw the pilot Andreas Pavlou near the Kition bakery at 1 p.m. | The pilot Andreas Pavlou was last seen near the Kition bakery by a neighbour at 4 p.m. | 1
            A neighbour last saw the pilot Andreas Pavlou near the Kition bakery at 1 p.m. | The pilot Andreas Pavlou was last seen near the Kition bakery by a neighbour at 1 p.m. | 0
            A neighbour last saw the pilot Andreas Pavlou near the Kition bakery at 1 p.m. | The pilot Andreas Pavlou was last seen near the Kition bakery by a neighbour before 4 p.m. | 0
            A neighbour last saw the pilot Andreas Pavlou near the Kition bakery at 1 p.m. | The cook Despina Louca ate her soup in the old market at 4 p.m. | 0
            Andreas Pavlou left his boots in the Kition bakery on Monday. | Andreas Pavlou left his boots in the Kition bakery on Tuesday. | 1
            Andreas Pavlou left his boots in the Kition bakery today. | Andreas Pavlou left his boots in the Kition bakery yesterday. | 0
            Andreas Pavlou left his boots in the Kition bakery between 2 p.m. and 3 p.m. | Andreas Pavlou left his boots in the Kition bakery at 5 p.m. | 0
            Andreas Pavlou left his boots in the Kition bakery at 2 p.m. Monday. | Andreas Pavlou left his boots in the Kition bakery at 5 p.m. Monday. | 1
            The singer Andreas Pavlou was flown to the Kition Eye Clinic in Leeds. | The singer Andreas Pavlou was flown to the Kition Eye Clinic in Naples. | 1
            The singer Andreas Pavlou was flown to the Kition Eye Clinic in Leeds. | Naples police said the singer Andreas Pavlou was flown to the Kition Eye Clinic. | 0
            """)
    void aTimeThatWasChangedInRetellingIsFound(String left, String right, int found) {
        Story story = new Story("s", "a story", List.of("a", "b"), Map.of(), Map.of());
        List<Annotation> articles = List.of(article("a", left), article("b", right));
        List<Alignment> retold = RetoldDetails.align(ClaimIndex.of(articles, List.of()), List.of());
        assertThat(retold).hasSize(found);
        assertThat(retold)
                .allMatch(slot -> slot.pairs().get(0).comparison().kind().equals("retold"));
        assertThat(new Aligner().align(story, articles).claims())
                .containsAll(
                        retold.stream().flatMap(slot -> slot.claims().stream()).toList());
    }

    /** "Nobody answered the door on Monday", and in the report of the next day "on Tuesday": each came on its own day. */
    @ParameterizedTest(name = "{0}")
    @CsvSource({"2024-07-03, 1", "2024-07-02, 0"})
    void eachArticleTellsOfItsOwnDay(String published, int found) {
        List<Annotation> articles = List.of(
                article("a", "2024-07-03", "Andreas Pavlou left his boots in the Kition bakery on Wednesday."),
                article("b", published, "Andreas Pavlou left his boots in the Kition bakery on Tuesday."));
        assertThat(RetoldDetails.align(ClaimIndex.of(articles, List.of()), List.of()))
                .hasSize(found);
    }

    private static Annotation article(String id, String text) {
        return article(id, "2024-07-03", text);
    }

    private static Annotation article(String id, String date, String text) {
        PublicationTime published = PublicationTime.parse(date).orElse(null);
        return new Annotator().annotate(Article.ofText(id, "Outlet " + id, published, text));
    }
}
