package org.claimcheck.align;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimcheck.align.Lined.annotated;

import java.time.LocalDate;
import java.util.List;
import org.claimcheck.model.Annotation;
import org.claimcheck.model.Claim;
import org.claimcheck.model.TimeValue;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From which article of its story one without a date gets its days. */
class StoryAnchorTest {

    private static final String QUOTED = " \"We will never leave the old mill of Orno to the river,\" she said.";

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            A cook was shot in Orno on Monday.                        | [2025-09-16] A cook was shot on Monday.   | [2025-09-25] A man was tried on Wednesday. | 2025-09-15 | b
            A cook was shot in Orno on Wednesday.                     | [2025-09-16] A cook was shot on Monday.   | [2025-09-25] A man was tried on Wednesday. | 2025-09-24 | c
            A cook was shot in Orno yesterday.                        | [2025-09-16] A cook was shot on Monday.   | [2025-09-25] A man was tried on Wednesday. | 2025-09-15 | b
            A cook was shot in Orno on Monday, and tried on Wednesday. | [2025-09-16] A cook was shot on Monday.  | [2025-09-25] A man was tried on Monday and on Wednesday. | 2025-09-22 | c
            A cook was shot in Orno on Friday.                        | [2025-09-16] A cook was shot on Monday.   | [2025-09-25] A man was tried on Wednesday. |            |
            A cook was shot in Orno on Monday. It was safe until 2031. | [2025-09-16] A cook was shot on Monday.  | [2025-09-25] A man was tried on Wednesday. |            |
            A cook was shot in Orno on Monday. It is safe until 2030. | [2025-09-16] A cook was shot on Monday.   | [2025-09-25] A man was tried on Wednesday. | 2025-09-15 | b
            A cook was shot in Orno on Monday.                        | [] A cook was shot on Monday.             | [] A man was tried on Tuesday.           |            |
            A cook was shot in Orno on 1 May 2025.                    | [2025-09-16] A cook was shot on Monday.   | [2025-09-25] A man was tried on Wednesday. | 2025-05-01 |
            """)
    void theDaysOfAnArticleWithoutADate(
            String undated, String first, String second, @Nullable String day, @Nullable String by) {
        Claim date = date(anchored("[] " + undated, first, second));
        assertThat(date.anchoredBy()).isEqualTo(by);
        assertThat(((TimeValue) date.value()).day()).isEqualTo(day == null ? null : LocalDate.parse(day));
    }

    /** Who quotes the same words tells of the same day, though the other article's days fit once more. */
    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({"true, false, b", "false, true, c", "true, true, c", "false, false, c"})
    void aSharedQuotationSpeaksForItsArticle(boolean inFirst, boolean inSecond, String by) {
        Claim date = date(anchored(
                "[] A cook was shot in Orno yesterday." + QUOTED,
                "[2025-09-16] A cook was shot on 1 September." + (inFirst ? QUOTED : ""),
                "[2025-09-24] A cook was shot on Tuesday." + (inSecond ? QUOTED : "")));
        assertThat(date.anchoredBy()).isEqualTo(by);
    }

    private static Annotation anchored(String undated, String first, String second) {
        return StoryAnchor.anchor(List.of(annotated("a", undated), annotated("b", first), annotated("c", second)))
                .get(0);
    }

    private static Claim date(Annotation article) {
        return article.claims().stream()
                .filter(claim -> claim.attribute().equals("date"))
                .findFirst()
                .orElseThrow();
    }
}
