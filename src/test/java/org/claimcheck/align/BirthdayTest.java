package org.claimcheck.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.claimcheck.model.Annotation;
import org.claimcheck.model.Article;
import org.claimcheck.model.Claim;
import org.claimcheck.model.PublicationTime;
import org.claimcheck.pipeline.Annotator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two ages of one name: whether a birthday, another year or another bearer explains them. */
class BirthdayTest {

    private static final Annotator ANNOTATOR = new Annotator();
    private static final LocalDate FIRST = LocalDate.of(2010, 3, 1);

    @ParameterizedTest(name = "{0} / {2} days later {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            Tim Orr, 34, left Leeds.                       | Tim Orr, 35, left Leeds.      | 14   | birthday
            Tim Orr, 34, left Leeds.                       | Tim Orr, 35, left Leeds.      | 13   | different
            Tim Orr, 34, left Leeds.                       | Tim Orr, 36, left Leeds.      | 365  | different
            Tim Orr, 34, left Leeds.                       | Tim Orr, 36, left Leeds.      | 366  | birthday
            Tim Orr, 35, left Leeds.                       | Tim Orr, 34, left Leeds.      | 90   | different
            Tim Orr, 35, left Leeds.                       | Tim Orr, 34, left Leeds.      | -90  | birthday
            Tim Orr, 12, left Leeds.                       | Tim Orr, 18, left Leeds.      | 0    | namesake
            Tim Orr, 13, left Leeds.                       | Tim Orr, 18, left Leeds.      | 0    | different
            Tim Orr, 12, left Leeds.                       | Tim Orr, 17, left Leeds.      | 0    | different
            Jerry Lund, 41, left Leeds.                    | Jeremy Lund, 25, left Leeds.  | 0    | namesake
            Jerry Lund, 41, left Leeds.                    | Jeremy Lund, 26, left Leeds.  | 0    | different
            Jerry Lund, 41, left Leeds.                    | Jerry Lund, 25, left Leeds.   | 0    | different
            Tim Orr, 82, told the Leeds Post in 2006.      | Tim Orr, 86, left Leeds.      | 0    | birthday
            Tim Orr, 82, told the Leeds Post in 2006.      | Tim Orr, 87, left Leeds.      | 0    | birthday
            Tim Orr, 82, told the Leeds Post in 2006.      | Tim Orr, 88, left Leeds.      | 0    | different
            Tim Orr, 82, told the Leeds Post in 2010.      | Tim Orr, 83, left Leeds.      | 0    | different
            """)
    void ages(String left, String right, int daysLater, String kind) {
        assertThat(kind(annotated(left, FIRST), annotated(right, FIRST.plusDays(daysLater))))
                .isEqualTo(kind);
    }

    /** Without a date of publication an age of another year is that of nobody knows which. */
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "'Tim Orr, 82, told the Leeds Post in 2006.', birthday",
        "'Tim Orr, 82, told the Leeds Post.', different"
    })
    void agesOfNoDate(String left, String kind) {
        assertThat(kind(annotated(left, FIRST), annotated("Tim Orr, 99, left Leeds.", null)))
                .isEqualTo(kind);
    }

    private static String kind(Annotation left, Annotation right) {
        Sides sides = new Sides(age(left), left, age(right), right);
        return Birthday.weigh(Comparators.compare(sides), sides).kind();
    }

    private static Claim age(Annotation article) {
        return article.claims().stream()
                .filter(claim -> claim.attribute().equals("age"))
                .findFirst()
                .orElseThrow();
    }

    private static Annotation annotated(String text, @Nullable LocalDate published) {
        PublicationTime time = published == null
                ? null
                : PublicationTime.parse(published.toString()).orElseThrow();
        return ANNOTATOR.annotate(Article.ofText("a" + published, "Source", time, text));
    }
}
