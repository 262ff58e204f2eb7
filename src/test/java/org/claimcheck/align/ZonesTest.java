package org.claimcheck.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.claimcheck.model.Annotation;
import org.claimcheck.model.Article;
import org.claimcheck.model.Claim;
import org.claimcheck.model.Comparison;
import org.claimcheck.model.PublicationTime;
import org.claimcheck.pipeline.Annotator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days and hours of one moment by two clocks, and near misses. */
class ZonesTest {

    private static final Annotator ANNOTATOR = new Annotator();

    @ParameterizedTest(name = "{1}, {3}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            2024-03-15T19:00:00-04:00 | The rocket lifted off on Friday.  | 2024-03-16T13:00:00+13:00 | The rocket lifted off on Saturday.  | COMPATIBLE
            2024-03-15T19:00:00-04:00 | The rocket lifted off on Friday.  | 2024-03-16T01:00:00+02:00 | The rocket lifted off on Saturday.  | IN_TENSION
            2024-03-16T13:00:00+13:00 | The rocket lifted off on Friday.  | 2024-03-16T19:00:00-04:00 | The rocket lifted off on Saturday.  | CONFLICTING
            2024-03-15T19:00:00-04:00 | The rocket lifted off on Friday.  | 2024-03-16T13:00:00Z      | The rocket lifted off on Saturday.  | CONFLICTING
            2024-03-16T13:00:00+01:00 | The rocket lifted off on Friday.  | 2024-03-16T13:00:00+01:00 | The rocket lifted off on Saturday.  | CONFLICTING
            """)
    void daysByTheClocksOfTwoOutlets(String when, String text, String then, String other, String relation) {
        assertThat(weighed("date", when, text, then, other).relation()).hasToString(relation);
    }

    @ParameterizedTest(name = "{0}, {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            The jet crashed at 9:30 a.m. local time. | The jet crashed at about eleven in the morning, Athens time.    | COMPATIBLE
            The jet crashed at 9:30 a.m.             | The jet crashed at about eleven in the morning.               | CONFLICTING
            The jet crashed at 9:30 a.m. local time. | The jet crashed at 11:15 a.m. in rain.                        | CONFLICTING
            """)
    void hoursByTwoClocks(String text, String other, String relation) {
        String day = "2024-03-16T13:00:00+01:00";
        assertThat(weighed("time", day, text, day, other).relation()).hasToString(relation);
    }

    private static Comparison weighed(String attribute, String when, String text, String then, String other) {
        Annotation left = annotated("a", when, text);
        Annotation right = annotated("b", then, other);
        Sides sides = new Sides(claim(attribute, left), left, claim(attribute, right), right);
        return Zones.weigh(Comparators.compare(sides), sides);
    }

    private static Claim claim(String attribute, Annotation article) {
        return article.claims().stream()
                .filter(claim -> claim.attribute().equals(attribute))
                .findFirst()
                .orElseThrow();
    }

    private static Annotation annotated(String id, String published, String text) {
        PublicationTime when =
                Objects.requireNonNull(PublicationTime.parse(published).orElse(null));
        return ANNOTATOR.annotate(Article.ofText(id, "Source", when, text));
    }
}
