package org.claimcheck.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.claimcheck.model.Annotation;
import org.claimcheck.model.Article;
import org.claimcheck.model.Claim;
import org.claimcheck.model.Comparison;
import org.claimcheck.model.PublicationTime;
import org.claimcheck.model.TimeValue;
import org.claimcheck.pipeline.Annotator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days and places of two reports that differ: which of them lie so that they are another event's. */
class ElsewhereTest {

    private static final Annotator ANNOTATOR = new Annotator();
    private static final Comparison DIFFERS = Comparison.conflicting("differs", "the two are not the same");

    @ParameterizedTest(name = "{0} {1} / {2} {3}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            A cook was shot in Orno on 1 September 2025.  | 2025-09-20 | A cook was shot in Orno on 11 September 2025. | 2025-09-20 | differs
            A cook was shot in Orno on 1 September 2025.  | 2025-09-20 | A cook was shot in Orno on 12 September 2025. | 2025-09-20 | another-event
            A cook was shot in Orno on 15 September 2025. | 2025-09-15 | A cook was shot in Orno on 17 September 2025. | 2025-09-17 | another-event
            A cook was shot in Orno on 15 September 2025. | 2025-09-15 | A cook was shot in Orno on 17 September 2025. | 2025-09-18 | differs
            A cook was shot in Orno on 15 September 2025. | 2025-09-15 | A cook was shot in Orno on 16 September 2025. | 2025-09-16 | differs
            A cook was shot in Orno on 15 September 2025. | 2025-09-15 | A cook was shot in Orno today.                | 2025-09-16 | another-event
            A cook was shot in Orno on 15 September 2025. | 2025-09-17 | A cook was shot in Orno today.                | 2025-09-16 | differs
            A cook was shot in Orno on Monday.            | 2025-09-16 | A cook was shot in Orno yesterday.            | 2025-09-17 | differs
            A cook was shot in Orno on Monday.            | 2025-09-16 | A cook was shot in Orno on Monday.            | 2025-09-23 | weekday-fits
            A cook was shot in Orno on Monday.            | 2025-09-16 | A cook was shot in Orno on Tuesday.           | 2025-09-23 | differs
            A cook was shot in Orno on Monday.            | 2025-09-16 | A cook was shot in Orno on 22 September.      | 2025-09-23 | differs
            A cook was shot in Orno on 15 September.      | 2025-09-16 | A cook was shot in Orno on 22 September.      | 2025-09-23 | differs
            A cook was shot in Orno last week.            | 2025-09-16 | A cook was shot in Orno on 22 September.      | 2025-09-23 | another-event
            A cook was shot in Orno in August.            | 2025-09-16 | A cook was shot in Orno on 22 September.      | 2025-09-23 | another-event
            A cook was shot in Orno in 2023.              | 2025-09-16 | A cook was shot in Orno in 2024.              | 2025-09-16 | differs
            A cook was shot in Orno this year.            | 2024-09-16 | A cook was shot in Orno this year.            | 2025-09-16 | another-event
            A cook was shot in Orno this month.           | 2025-08-16 | A cook was shot in Orno this month.           | 2025-09-16 | another-event
            A cook was shot in Orno in 2024.              | 2024-09-16 | A cook was shot in Orno this year.            | 2025-09-16 | differs
            A cook was shot in Orno on Monday. Nobody had been shot there since 2012. | - | A cook was shot in Orno on 4 June 2006. | 2006-06-05 | another-event
            A cook was shot in Orno on Monday. Nobody had been shot there since 2012. | - | A cook was shot in Orno on 5 June 2007. | 2007-06-06 | differs
            A cook was shot in Orno on 3 June 2012.       | -          | A cook was shot in Orno on 4 June 2012.       | 2012-06-05 | differs
            """)
    void days(String left, String published, String right, String otherPublished, String kind) {
        Annotation one = annotated("a", left, published);
        Annotation other = annotated("b", right, otherPublished);
        assertThat(weigh("date", one, other).kind()).isEqualTo(kind);
        assertThat(weigh("date", other, one).kind()).isEqualTo(kind);
    }

    /** Since when a state lasts is no day of an event. */
    @ParameterizedTest
    @CsvSource({
        "The mill in Orno has been shut since 1 August 2025., The mill in Orno has been shut since 1 September 2025."
    })
    void statesLastFromWhatever(String left, String right) {
        Annotation one = annotated("a", left, "2025-09-20");
        Annotation other = annotated("b", right, "2025-09-20");
        assertThat(weigh("date", one, other)).isEqualTo(DIFFERS);
    }

    @ParameterizedTest(name = "{0} / {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            A cook was shot at 8 a.m. in Orno. She was killed on 1 September 2025. | A cook was shot at 10 a.m. in Orno. She was killed on 12 September 2025. | another-event
            A cook was shot at 8 a.m. in Orno. She was killed on 1 September 2025. | A cook was shot at 10 a.m. in Orno. She was killed on 11 September 2025. | differs
            A cook was shot at 8 a.m. in Orno. She was killed on 1 September 2025. | A cook was shot at 10 a.m. in Orno.                                      | differs
            A cook was shot at 8 a.m. in Orno. She was killed on 1 September 2025. | A cook was shot at 10 a.m. on 3 September 2025. She was killed on 12 September 2025.  | differs
            """)
    void hoursOfDays(String left, String right, String kind) {
        Annotation one = annotated("a", left, "2025-09-20");
        Annotation other = annotated("b", right, "2025-09-20");
        assertThat(weigh("time", one, other).kind()).isEqualTo(kind);
        assertThat(weigh("time", other, one).kind()).isEqualTo(kind);
    }

    /** Of an article without a date, whose days were counted from that of another one of its story. */
    @ParameterizedTest(name = "{0}")
    @CsvSource({"today, guessed", "yesterday, guessed", "on Monday, weekday-fits", "on Tuesday, differs"})
    void daysThatWereCountedFromAnotherArticle(String when, String kind) {
        Annotation undated = annotated("a", "A cook was shot in Orno " + when + ".", "-");
        Annotation dated = annotated("b", "A cook was shot in Orno on 15 September 2025.", "2025-09-24");
        Claim day = claim("date", undated);
        TimeValue counted = ((TimeValue) day.value()).resolvedFrom(LocalDate.of(2025, 9, 24));
        Sides sides = new Sides(day.anchored(counted, "b"), undated, claim("date", dated), dated);
        assertThat(Elsewhere.weigh(DIFFERS, sides).kind()).isEqualTo(kind);
        assertThat(Elsewhere.weigh(DIFFERS, sides.swapped()).kind()).isEqualTo(kind);
        assertThat(Elsewhere.isOfAnotherDay(sides)).isEqualTo(kind.equals("guessed"));
        assertThat(Elsewhere.isOfAnotherDay(sides.swapped())).isEqualTo(kind.equals("guessed"));
    }

    @ParameterizedTest(name = "{0} / {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            near Ravenna                 | in Forli                 | near
            near Ravenna                 | in Bologna               | differs
            near Essen                   | in Dortmund              | near
            near Genoa                   | in Savona                | near
            near London                  | in Reading               | near
            near London                  | in Oxford                | differs
            near Hamburg                 | in Lubeck                | near
            in Ashland, Oregon           | in San Jose, California  | namesake
            in Ashland, Oregon           | in Portland, Oregon      | differs
            in Lancaster, Pennsylvania   | in Chicago               | namesake
            in Athens, Ohio              | in Detroit               | namesake
            in Athens, Ohio              | in Columbus, Ohio        | differs
            in Athens, Georgia           | in Chicago               | differs
            in Passau                    | in Hamburg               | differs
            in Kiel                      | in Hamburg               | differs
            in Brooklyn                  | in New York              | namesake
            """)
    void places(String left, String right, String kind) {
        Annotation one = annotated("a", "A cook was shot " + left + ".", "2025-09-20");
        Annotation other = annotated("b", "A cook was shot " + right + ".", "2025-09-20");
        assertThat(weigh("place", one, other).kind()).isEqualTo(kind);
        assertThat(weigh("place", other, one).kind()).isEqualTo(kind);
    }

    /** Each of the day on which it was published, or each of the day before. */
    @ParameterizedTest(name = "{0} {1} / {2} {3}")
    @CsvSource({
        "on Monday,    2025-09-15, on Tuesday,      2025-09-16, true",
        "yesterday,    2025-09-15, on 15 September, 2025-09-16, true",
        "on Monday,    2025-09-16, on Tuesday,      2025-09-16, false",
        "on Monday,    2025-09-15, on Tuesday,      2025-09-17, false",
        "on Monday,    2025-09-16, on Thursday,     2025-09-20, false",
        "today,        2025-09-15, on 15 September, 2025-09-15, false",
        "on 1 September, -,        on Monday,       2025-09-15, false",
    })
    void eachOfItsOwnDay(String left, String published, String right, String otherPublished, boolean own) {
        Annotation one = annotated("a", "A cook was shot in Orno " + left + ".", published);
        Annotation other = annotated("b", "A cook was shot in Orno " + right + ".", otherPublished);
        Sides sides = new Sides(claim("date", one), one, claim("date", other), other);
        assertThat(List.of(Elsewhere.areOwnDays(sides), Elsewhere.areOwnDays(sides.swapped())))
                .containsOnly(own);
    }

    private static Comparison weigh(String attribute, Annotation left, Annotation right) {
        return Elsewhere.weigh(DIFFERS, new Sides(claim(attribute, left), left, claim(attribute, right), right));
    }

    private static Claim claim(String attribute, Annotation article) {
        return article.claims().stream()
                .filter(claim -> claim.attribute().equals(attribute))
                .findFirst()
                .orElseThrow();
    }

    private static Annotation annotated(String id, String text, String published) {
        return ANNOTATOR.annotate(Article.ofText(
                id, "Source " + id, PublicationTime.parse(published).orElse(null), text));
    }
}
