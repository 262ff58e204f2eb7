package org.claimcheck.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.claimcheck.model.Annotation;
import org.claimcheck.model.Article;
import org.claimcheck.model.Mentions;
import org.claimcheck.model.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KinTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            His mother, Ann Orr, came at once.                   | mother
            The boy's mom, Ann Orr, came at once.                | mother
            Ann Orr, the 4-year-old boy's mother, came.          | mother
            Ann Orr, 41, his wife, came at once.                 | wife
            Ann Orr came with her mother, Eve.                   |
            Ann Orr, a friend of the boy from his school, came with his mother. |
            """)
    void theRelationshipBesideAName(String text, String kin) {
        int at = text.indexOf("Ann Orr");
        Span sentence = new Span(0, text.length());
        Annotation article = new Annotation(
                Article.ofText("a", null, null, text),
                null,
                null,
                null,
                null,
                List.of(sentence),
                Mentions.none(),
                List.of(),
                List.of());
        assertThat(Kin.beside(new Span(at, at + 7), sentence, article)).isEqualTo(kin);
    }
}
