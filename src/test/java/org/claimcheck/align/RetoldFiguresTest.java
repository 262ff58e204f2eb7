package org.claimcheck.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.claimcheck.model.Alignment;
import org.claimcheck.model.Annotation;
import org.claimcheck.model.Article;
import org.claimcheck.model.Certainty;
import org.claimcheck.model.Claim;
import org.claimcheck.model.Mentions;
import org.claimcheck.model.NumberValue;
import org.claimcheck.model.Polarity;
import org.claimcheck.model.PublicationTime;
import org.claimcheck.model.SectionKind;
import org.claimcheck.model.Span;
import org.claimcheck.model.Story;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two articles of one sentence each, with one figure in each. */
class RetoldFiguresTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            Orley sold an old boat to the harbour master for 300 in May | Orley sold an old boat to the harbour master for 500 in May | 1
            Orley sold an old boat to the harbour master for 300 in May | Orley sold an old boat to the harbour master for 300 in May | 0
            Orley sold an old boat to the harbour master for 300 in May | The council paid the yard 500 in rent for two winters   | 0
            Orley sold an old boat to the harbour master for 300 in May | Orley sold an old boat to the harbour master for 500 last May | 0
            """)
    void aFigureThatWasChangedInRetellingIsFound(String left, String right, int found) {
        Story story = new Story("s", "a story", List.of("a", "b"), Map.of(), Map.of());
        List<Alignment> alignments = new Aligner()
                .align(story, List.of(article("a", left), article("b", right)))
                .alignments();
        assertThat(alignments).hasSize(found);
        assertThat(alignments)
                .allMatch(alignment -> !alignment.sure() && alignment.pairs().size() == 1);
    }

    private static Annotation article(String id, String text) {
        List<Claim> claims = new ArrayList<>();
        int at = text.indexOf("00") - 1;
        NumberValue number = NumberValue.exactly(text.charAt(at), null, text.substring(at, at + 3));
        claims.add(new Claim(
                id + "#1",
                id,
                -1,
                "measure",
                null,
                RetoldFigures.DETAIL,
                number,
                new Span(at, at + 3),
                new Span(0, text.length()),
                Polarity.ASSERTED,
                Certainty.STATED,
                null,
                SectionKind.BODY,
                null));
        return new Annotation(
                Article.ofText(
                        id, "Outlet " + id, PublicationTime.parse("2024-05-02").orElse(null), text),
                null,
                null,
                null,
                null,
                List.of(),
                Mentions.none(),
                List.of(),
                claims);
    }
}
