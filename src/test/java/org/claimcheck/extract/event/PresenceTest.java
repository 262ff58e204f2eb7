package org.claimcheck.extract.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.claimcheck.model.Article;
import org.claimcheck.pipeline.Annotator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who was at a meeting and how, and who hosts the next. */
class PresenceTest {

    private static final Annotator ANNOTATOR = new Annotator();
    private static final String LEAD = "Leaders met in Bergen on Thursday for a summit on rivers. ";

    private static List<String> claims(String text, Set<String> attributes) {
        return ANNOTATOR.annotate(Article.ofText("a", "Source", null, LEAD + text)).claims().stream()
                .filter(claim -> attributes.contains(claim.attribute()))
                .map(claim -> claim.role() + " " + claim.value().display())
                .distinct()
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            President Ida Tessel was flanked by Odette Marlow.                                | [in person Odette Marlow]
            Odette Marlow, who had crossed the border by train, spoke first.                  | [in person Odette Marlow]
            Odette Marlow, who had arrived at noon, spoke first.                              | []
            Odette Marlow, who had landed at the airport at noon, spoke first.                | [in person Odette Marlow]
            Abe Lund and Ida Tessel followed the debate on screens from Oslo.                 | [remote Abe Lund, remote Ida Tessel]
            Abe Lund appeared on the big screen at noon.                                      | [remote Abe Lund]
            Abe Lund preferred to stay in Oslo.                                               | [away Abe Lund]
            Abe Lund did not travel.                                                          | [away Abe Lund]
            Abe Lund sent his foreign minister.                                               | [absent Abe Lund]
            Abe Lund embraced nobody last year.                                               | []
            Abe Lund spoke of trade.                                                          | []
            """)
    void presence(String text, String present) {
        assertThat(claims(text, Set.of("attendance"))).hasToString(present);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            Norway will host the next meeting, in June.                | [next Norway]
            The next congress is in May, with Kenya as host.         | [next Kenya]
            The next summit will be hosted by Peru.                     | [next Peru]
            The next summit is to be held in Lima in April.             | [next Peru]
            Norway will host the summit.                                | [null Norway]
            The next question is that of the fish of Norway.            | []
            """)
    void hosts(String text, String host) {
        assertThat(claims(text, Set.of("host"))).hasToString(host);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            The council met entirely face to face.             | [null entirely face to face]
            It was a half-virtual summit.                      | [null half-virtual]
            Abe Lund joined by video link.                     | [null joined by video link]
            """)
    void modes(String text, String mode) {
        assertThat(claims(text, Set.of("mode"))).hasToString(mode);
    }
}
