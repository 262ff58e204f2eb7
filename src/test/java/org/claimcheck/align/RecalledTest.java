package org.claimcheck.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.claimcheck.model.Annotation;
import org.claimcheck.model.Article;
import org.claimcheck.model.Claim;
import org.claimcheck.model.PublicationTime;
import org.claimcheck.pipeline.Annotator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sentences that tell of another event than their article, held against "A gunman killed three people in Leeds.", and near misses. */
class RecalledTest {

    private static final Annotator ANNOTATOR = new Annotator();

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            It is the worst since 1987, when a gunman killed 14 people in Hull.   | true
            Six months before that, a gunman killed nine people in Hull.          | true
            Earlier on Monday, a gunman killed five people at a parade in Hull.   | true
            In a separate shooting, a gunman killed five people in Hull.          | true
            The shooting comes two days after a gunman killed five people.        | true
            The shooting came at noon, and a gunman killed five people.           | false
            In addition to the shooting in Goole, a gunman killed five in Hull.   | true
            In 2025 a gunman killed five people in Hull.                          | false
            A gunman killed five people in Hull after a quarrel.                  | false
            """)
    void tollsOfOtherEvents(String sentence, boolean recalled) {
        Annotation one = annotated("A gunman killed three people in Leeds.");
        Annotation other = annotated(sentence);
        // what no reader takes for a toll of the event need not be told apart
        boolean apart = tolls(other)
                .allMatch(toll ->
                        Recalled.isOneRecalled(new Sides(tolls(one).findFirst().orElseThrow(), one, toll, other)));
        assertThat(apart).isEqualTo(recalled);
    }

    /** A year is another event's unless an article was published in it or puts its event into it. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            In 2019 nine people were hurt by a storm.                            | true
            In 2025 nine people were hurt by a storm.                            | false
            Nine people were hurt by it, the most since 2025 and 2019.        | false
            A storm came in 2019. In that year, 2019, nine people were hurt by it. | false
            """)
    void aFigureOfAYear(String text, boolean recalled) {
        Annotation one = annotated("Three people were hurt by a storm.");
        Annotation other = annotated(text);
        Sides sides = new Sides(
                tolls(one).findFirst().orElseThrow(),
                one,
                tolls(other).findFirst().orElseThrow(),
                other);
        assertThat(Recalled.isOneRecalled(sides)).isEqualTo(recalled);
    }

    /** Days in reports of a boy of three, of which the sentence tells of others. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            A 16-year-old shot a 14-year-old in Leeds on Monday.                  | true
            The other shooting was on Monday in Leeds.                            | true
            The 3-year-old was shot in Leeds on Monday by a 14-year-old.          | false
            The shooting was on Monday in Leeds.                                  | false
            """)
    void daysOfOtherEvents(String sentence, boolean other) {
        String lead = "A 3-year-old boy was shot in a house, and neighbours came. ";
        String between =
                "Nobody in the street knew why, and all of them stood there until it was dark again. ".repeat(4);
        Annotation one = annotated(lead + "It happened in Leeds on Sunday.");
        Annotation two = annotated(lead + between + sentence);
        assertThat(Recalled.isOneOfOther(new Sides(date(one), one, date(two), two)))
                .isEqualTo(other);
    }

    private static Claim date(Annotation article) {
        return article.claims().stream()
                .filter(claim -> claim.attribute().equals("date"))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<Claim> tolls(Annotation article) {
        return article.claims().stream().filter(claim -> claim.attribute().equals("casualties"));
    }

    private static Annotation annotated(String text) {
        return ANNOTATOR.annotate(Article.ofText(
                "a", "Source", PublicationTime.parse("2025-09-16").orElseThrow(), text));
    }
}
