package org.claimcheck.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.claimcheck.model.Alignment;
import org.claimcheck.model.Annotation;
import org.claimcheck.model.Article;
import org.claimcheck.model.Claim;
import org.claimcheck.model.PublicationTime;
import org.claimcheck.model.Story;
import org.claimcheck.model.StoryAlignment;
import org.claimcheck.pipeline.Annotator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What Anna Berg is said to have said in two articles of one day, and how many statements of her exclude each other. */
class StatementSlotsTest {

    @ParameterizedTest(name = "{0} / {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            "We will plant 40 limes along the canal," Anna Berg said. | Anna Berg said they would plant 14 limes along the canal. | 1
            "We will plant 40 limes along the canal," Anna Berg said. | Anna Berg said they would plant forty limes along the canal. | 0
            "We will plant 40 limes along the canal," Anna Berg said. | Anna Berg said they would plant about 40 limes along the canal. | 0
            "We will plant 40 limes along the canal," Anna Berg said. | Anna Berg said they had planted 14 limes along the canal. | 0
            "We will plant 40 limes along the canal," Anna Berg said. | Anna Berg said they might plant 14 limes along the canal. | 0
            "We will plant 40 limes along the canal," Anna Berg said. | Karl Moen said they would plant 14 limes along the canal. | 0
            "We will plant 40 limes along the canal," Anna Berg said. | Otto Berg said they would plant 14 limes along the canal. | 0
            "We will plant 40 limes along the canal," Anna Berg said. | "We will plant 14 limes along the canal," Anna Berg said. | 0
            "We will plant 40 limes along the canal," Anna Berg said. | Anna Berg denied that they would plant 14 limes along the canal. | 0
            Anna Berg said the limes would get water on Friday. | Anna Berg said the limes would get water on Sunday. | 1
            Anna Berg said the limes would get water on Friday. | Anna Berg said the limes would get water by Sunday. | 0
            Anna Berg said the limes would get water on Friday. | Anna Berg said the limes would get water on 25 April. | 0
            Anna Berg said the planting would take "eleven weeks". | Anna Berg said the planting would take "eleven months". | 1
            Anna Berg said the planting would take six weeks. | Anna Berg said the planting would take 42 days. | 0
            Anna Berg said the planting would take about six weeks. | Anna Berg said the planting would take eight weeks. | 0
            Anna Berg said the canal would not freeze this winter. | Anna Berg said the canal would freeze this winter. | 1
            Anna Berg said the canal would not freeze this winter. | Anna Berg said the canal would never freeze this winter. | 0
            Anna Berg said she did not know why the canal froze. | Anna Berg said why the canal froze. | 0
            Anna Berg said the canal would not freeze this winter. | Anna Berg said the river behind the old mill would freeze this winter. | 0
            """)
    void tells(String left, String right, int found) {
        List<Alignment> apart = StatementSlots.align(
                ClaimIndex.of(List.of(article("a", left), article("b", right)), List.of()), List.of());
        assertThat(apart).hasSize(found);
        assertThat(apart).allSatisfy(slot -> {
            assertThat(slot.attribute()).isEqualTo("quote");
            assertThat(slot.subject()).isEqualTo("Anna Berg");
            assertThat(slot.pairs()).allMatch(pair -> pair.comparison().kind().equals("reported"));
        });
    }

    @Test
    void whatIsHeldAgainstEachOtherIsAmongTheClaimsOfTheStory() {
        Story story = new Story("s", "a story", List.of("a", "b"), Map.of(), Map.of());
        StoryAlignment aligned = new Aligner()
                .align(
                        story,
                        List.of(
                                article("a", "\"I have not been offered the job in Wels,\" Anna Berg said."),
                                article("b", "Anna Berg said she had been offered the job in Wels.")));
        List<Claim> said = aligned.alignments().stream()
                .flatMap(slot -> slot.pairs().stream())
                .filter(pair -> pair.comparison().kind().equals("reported"))
                .flatMap(pair -> Stream.of(pair.left(), pair.right()))
                .toList();
        assertThat(said).hasSize(2);
        assertThat(aligned.claims()).containsAll(said);
    }

    private static Annotation article(String id, String text) {
        return new Annotator()
                .annotate(Article.ofText(
                        id, "Outlet " + id, PublicationTime.parse("2025-04-22").orElse(null), text));
    }
}
