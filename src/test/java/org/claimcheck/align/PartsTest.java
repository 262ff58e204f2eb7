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

/** Two given names of one surname in two articles: whose part is one, so that only one person can be meant. */
class PartsTest {

    private static final Annotator ANNOTATOR = new Annotator();

    @ParameterizedTest(name = "{0} / {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            Finance Minister Ann Tessel resigned on Monday in Orno.           | Finance Minister Rose Tessel resigned on Monday in Orno.      | Ann Tessel      | Rose Tessel      | true
            Ann Tessel, 41, resigned on Monday in Orno.                       | Rose Tessel, 41, resigned on Monday in Orno.                  | Ann Tessel      | Rose Tessel      | true
            Ann Tessel resigned on Monday in Orno.                            | Rose Tessel resigned on Monday in Orno.                       | Ann Tessel      | Rose Tessel      | false
            Ann Tessel and Owen Barr were jailed on Monday in Orno.           | Owen Barr and Rose Tessel were jailed on Monday in Orno.      | Ann Tessel      | Rose Tessel      | true
            Ann Tessel, 19, and Owen Barr, 23, were jailed on Monday.         | Rose Tessel and Owen Barr were jailed on Monday in Orno.      | Ann Tessel      | Rose Tessel      | true
            Ann Tessel and Owen Barr were jailed on Monday in Orno.           | Rose Tessel and Ida Sorel were jailed on Monday in Orno.      | Ann Tessel      | Rose Tessel      | false
            Ann Tessel and Owen Barr were jailed on Monday in Orno.           | Owen Barr, Ann Tessel and Rose Tessel were jailed in Orno.    | Ann Tessel      | Rose Tessel      | false
            Mark Odell Quaylo was jailed on Monday in Orno.                   | Peter Odell Quaylo was jailed on Monday in Orno.              | Mark Odell Quaylo | Peter Odell Quaylo | true
            Mark Odell Quaylo was jailed on Monday in Orno.                   | Peter James Quaylo was jailed on Monday in Orno.              | Mark Odell Quaylo | Peter James Quaylo | false
            Bryan Quaylo was jailed on Monday in Orno.                        | Ryan Quaylo was jailed on Monday in Orno.                     | Bryan Quaylo    | Ryan Quaylo      | true
            Bryan Quaylo and his sister Ida Quaylo were jailed in Orno.       | Ryan Quaylo was jailed on Monday in Orno.                     | Bryan Quaylo    | Ryan Quaylo      | false
            Mark Quaylo was jailed on Monday in Orno.                         | Mary Quaylo was jailed on Monday in Orno.                     | Mark Quaylo     | Mary Quaylo      | false
            Martin Quaylo was jailed on Monday in Orno.                       | Martina Quaylo was jailed on Monday in Orno.                  | Martin Quaylo   | Martina Quaylo   | false
            """)
    void twoNamesAreOnePersons(String left, String right, String name, String other, boolean one) {
        ClaimIndex index = ClaimIndex.of(List.of(annotated("a", left), annotated("b", right)), List.of());
        assertThat(Parts.of(index).sharedWith(name, List.of(other))).hasSize(one ? 1 : 0);
    }

    private static Annotation annotated(String id, String text) {
        PublicationTime published =
                PublicationTime.parse(LocalDate.of(2025, 9, 16).toString()).orElseThrow();
        return ANNOTATOR.annotate(Article.ofText(id, "Source " + id, published, text));
    }
}
