package org.claimcheck.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.claimcheck.model.Article;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a sentence ends, and where a full stop does not end it. */
class SentencesTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            It sank at 9 p.m. Divers found nothing.                 | 2
            It sank at 9 p.m. Saturday off the pier.                | 1
            It sank at 9 p.m. EST off the pier.                     | 1
            It sank at 9 p.m. on Saturday.                          | 1
            It sank at 9 p.m. The crew swam ashore.                 | 2
            Dr. Orsay swam ashore. The crew did not.                | 2
            """)
    void areCounted(String text, int sentences) {
        assertThat(Tokenizer.tokenize(Article.ofText("a", null, null, text)).sentences())
                .hasSize(sentences);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            Leeds police said so.                      | true
            Leeds Metropolitan Police said so.         | true
            Leeds-Bramley police said so.              | true
            Leeds said so to the police.               | false
            Leeds United said so.                      | false
            """)
    void thePoliceOfATownAreKnown(String text, boolean follows) {
        Tokens tokens = Tokenizer.tokenize(Article.ofText("a", null, null, text));
        assertThat(Jurisdiction.follows(tokens, 0)).isEqualTo(follows);
    }
}
