package org.claimcheck.align;

import static org.assertj.core.api.Assertions.assertThat;

import org.claimcheck.model.Annotation;
import org.claimcheck.model.Article;
import org.claimcheck.model.Span;
import org.claimcheck.pipeline.Annotator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the words behind a name say that its bearer has won. */
class FeatsTest {

    private static final Annotator ANNOTATOR = new Annotator();

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "Ann Orr won the third stage of the Tour of Tyrol.,           win stage three",
                "Ann Orr took stage three at dusk.,                          win stage three",
                "Ann Orr claims the regional title in Graz.,                 win regional title",
                "Ann Orr won.,                                               -",
                "Ann Orr won bronze in Graz.,                                -",
                "Ann Orr lost the third stage of the Tour of Tyrol.,         -",
                "'Ann Orr, who won the third stage of the tour, was late.',  -"
            })
    void aFeatIsAVerbAndWhatWasWon(String text, String feat) {
        Annotation article = ANNOTATOR.annotate(Article.ofText("a", "Source", null, text));
        assertThat(Feats.behind(new Span(0, "Ann Orr".length()), new Span(0, text.length()), article))
                .isEqualTo(feat);
    }
}
