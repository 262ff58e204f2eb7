package org.claimcheck.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.claimcheck.model.Annotation;
import org.claimcheck.model.Article;
import org.claimcheck.model.Mention;
import org.claimcheck.model.OrganisationMention;
import org.claimcheck.model.PersonMention;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** People and bodies that an article mentions without a name. */
class DescribedTest {

    private static final Annotator ANNOTATOR = new Annotator();

    private static List<Mention> described(Annotation annotation) {
        return ANNOTATOR.described(annotation);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            On Monday the Surgeon General spoke.                           | Surgeon General=Surgeon General
            The surgeon general spoke.                                     |
            Surgeon General Ana Tindall spoke.                             |
            Mayor Ana Tindall came. On Friday the mayor left.              | mayor=Ana Tindall
            Mayor Ana Tindall met Mayor Joe Quill. Later the mayor left.   |
            Ana Tindall, 24, came. On Friday the 24-year-old left.         | 24-year-old=Ana Tindall
            Ana Tindall, 24, came. On Friday a 24-year-old left.           |
            On Monday police closed the road.                              | police=police
            On Monday police officers closed the road.                     |
            He sat in the police station.                                  |
            A Camorra boss was tried.                              | Camorra boss=Camorra boss
            The Sheriff's Office was closed.                               |
            """)
    void finds(String text, String expected) {
        Annotation annotation = ANNOTATOR.annotate(Article.ofText("a", null, null, text));
        assertThat(described(annotation).stream().map(it -> it.span().of(text) + "=" + name(it)))
                .isEqualTo(expected == null ? List.of() : List.of(expected.split(";")));
    }

    private static String name(Mention mention) {
        return mention instanceof PersonMention person ? person.name() : ((OrganisationMention) mention).name();
    }

    @Test
    void noneOverlapsANameInAnyOrderOfWords() {
        String[] words =
                ("the Mayor Ana Tindall 24 - year old police chief of Leeds said that President , . General Court Camorra boss at "
                                + "Surgeon officers 's \" Harbour")
                        .split(" ");
        Random random = new Random(7);
        for (int round = 0; round < 300; round++) {
            StringBuilder text = new StringBuilder();
            for (int at = 0; at < 40; at++) {
                text.append(words[random.nextInt(words.length)]).append(' ');
            }
            Annotation annotation = ANNOTATOR.annotate(Article.ofText("a", null, null, text.toString()));
            List<Mention> described = described(annotation);
            assertThat(described).allSatisfy(mention -> {
                assertThat(annotation.mentions().persons())
                        .noneMatch(name -> name.span().overlaps(mention.span()));
                assertThat(annotation.mentions().places())
                        .noneMatch(name -> name.span().overlaps(mention.span()));
            });
            assertThat(described).isSortedAccordingTo((a, b) -> a.span().compareTo(b.span()));
        }
    }
}
