package org.claimcheck.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.claimcheck.model.Alignment;
import org.claimcheck.model.Alignment.Pair;
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
import org.claimcheck.pipeline.Annotator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures of articles that tell of them in the same words, or nearly. */
class RetoldFiguresTest {

    private static final Annotator ANNOTATOR = new Annotator();

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

    /** Read from the words themselves: hedges and ranges, what else the articles count, and what the figures are of. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            Orley sold an old boat to the harbour master of Orno for 300 euros in May. | Orley sold an old boat to the harbour master of Orno for 500 euros in May.        | 300 euros / 500 euros
            Orley sold an old boat to the harbour master of Orno for 300 euros in May. | Orley sold an old boat to the harbour master of Orno for 500 dollars in May.      |
            Orley sold an old boat to the harbour master of Orno for 300 euros in May. | Orley sold an old boat to the harbour master of Orno for 500 euros last May.      |
            Orley sold an old boat to the harbour master of Orno for 300 euros in May. | Orley sold an old boat to the harbour master of Orno for 500 euros in May. The oars went for 300 euros. |
            Orley sold an old boat to the harbour master of Orno for 300 euros in May. The oars went for 500 euros. | Orley sold an old boat to the harbour master of Orno for 500 euros in May.        |
            Orley sold an old boat to the harbour master of Orno for 300 euros in May. Orley sold an old boat to the harbour master of Orno for 500 euros in May. | Orley lives in Tessel.                                                            |
            The new bridge near Orno cost the town about 300 euros in May.             | The new bridge near Orno cost the town about 500 euros in May.                    | about 300 euros / about 500 euros
            The new bridge near Orno cost the town about 300 euros in May.             | The new bridge near Orno cost the town about 330 euros in May.                    |
            The new bridge near Orno cost the town about 300 euros in May.             | The new bridge near Orno cost the town about 340 euros in May.                    | about 300 euros / about 340 euros
            The new bridge near Orno cost the town about 340 euros in May.             | The new bridge near Orno cost the town about 300 euros in May.                    | about 340 euros / about 300 euros
            The new bridge near Orno cost the town about 300 euros in May.             | The new bridge near Orno cost the town 310 euros in May.                          |
            The new bridge near Orno cost the town about 300 euros in May.             | The new bridge near Orno cost the town 500 euros in May.                          | about 300 euros / 500 euros
            The new bridge near Orno cost the town up to 300 euros in May.             | The new bridge near Orno cost the town up to 500 euros in May.                    | up to 300 euros / up to 500 euros
            The new bridge near Orno cost the town up to 300 euros in May.             | The new bridge near Orno cost the town up to 300 euros in May.                    |
            The new bridge near Orno cost the town more than 300 euros in May.         | The new bridge near Orno cost the town more than 500 euros in May.                | more than 300 euros / more than 500 euros
            The new bridge near Orno cost the town more than 300 euros in May.         | The new bridge near Orno cost the town more than 300 euros in May.                |
            The new bridge near Orno cost the town more than 300 euros in May.         | The new bridge near Orno cost the town up to 500 euros in May.                    |
            The new bridge near Orno cost the town more than 300 euros in May.         | The new bridge near Orno cost the town up to 200 euros in May.                    | more than 300 euros / up to 200 euros
            The new bridge near Orno cost the town 200 to 300 euros in May.            | The new bridge near Orno cost the town 200 to 500 euros in May.                   | 200 to 300 euros / 200 to 500 euros
            The new bridge near Orno cost the town 200 to 300 euros in May.            | The new bridge near Orno cost the town 100 to 300 euros in May.                   | 200 to 300 euros / 100 to 300 euros
            The new bridge near Orno cost the town 200 to 300 euros in May.            | The new bridge near Orno cost the town 200 to 300 euros in May.                   |
            The new bridge near Orno cost the town 200 to 300 euros in May.            | The new bridge near Orno cost the town 250 euros in May.                          |
            The new bridge near Orno cost the town 200 to 300 euros in May.            | The new bridge near Orno cost the town 450 euros in May.                          | 200 to 300 euros / 450 euros
            The new bridge near Orno cost the town 200 to 300 euros in May.            | The new bridge near Orno cost the town up to 100 euros in May.                    | 200 to 300 euros / up to 100 euros
            The new bridge near Orno cost the town more than 300 euros in May.         | The new bridge near Orno cost the town more than 500 euros in May. The road cost 350 euros. | more than 300 euros / more than 500 euros
            The new bridge near Orno cost the town more than 300 euros in May.         | The new bridge near Orno cost the town 200 euros in May. The road cost 900 euros. |
            The new bridge near Orno cost the town 300 euros in May.                   | In May the town paid for a new bridge near Orno, and it cost 500 euros.           | 300 euros / 500 euros
            The new bridge near Orno cost the town 300 euros in May.                   | The old road to Tessel was mended last year and cost 500 euros.                   |
            Orno has five mills, 12 quays and 300 barges on the river.                 | There are five mills, 12 quays and 500 barges in Orno.                            | 300 barges / 500 barges
            Orno has five mills, 12 quays and 300 barges on the river.                 | There are five mills, 12 quays and 500 boats in Orno.                             |
            Orno has five mills and 300 barges on the river.                           | There are six mills and 500 barges in Orno.                                       |
            The strike in Orno lasted 12 days and closed the old mill near the quay.   | The strike in Orno lasted 14 days and closed the old mill near the quay.          | 12 days / 14 days
            The strike in Orno lasted 12 days and closed the old mill near the quay.   | A strike of the bakers in Orno lasted 14 days until the old mill gave in.         |
            About 30 percent of barges in Orno are new.                                | About 50 percent of barges in Orno are new.                                       | About 30 percent / About 50 percent
            Odette Marlow sold nine old boats to the harbour master.                   | Odette Marlow sold five old boats to the harbour master.                          | nine old boats / five old boats
            Odette Marlow, 30, sold nine old boats to the harbour master.              | Ilse Varga, 42, sold five old boats to the harbour master.                        |
            """)
    void figuresOfTwoArticles(String left, String right, @Nullable String retold) {
        assertThat(retold(List.of(), left, right)).isEqualTo(retold == null ? List.of() : List.of(retold));
    }

    @Test
    void aFigureOfOneArticleIsHeldAgainstThoseOfAllOthers() {
        String sold = "Orley sold an old boat to the harbour master of Orno for %s euros in May.";
        assertThat(retold(List.of(), sold.formatted("300"), sold.formatted("500"), sold.formatted("900")))
                .containsExactly("300 euros / 500 euros", "300 euros / 900 euros");
    }

    @Test
    void whatASlotSaysAlreadyIsNotSaidAgain() {
        String cost = "The new bridge near Orno cost the town %s euros in May.";
        List<Alignment> known = RetoldFigures.align(index(cost.formatted("300"), cost.formatted("500")), List.of());
        assertThat(retold(asSure(known, true), cost.formatted("300"), cost.formatted("500")))
                .isEmpty();
        assertThat(retold(asSure(known, false), cost.formatted("300"), cost.formatted("500")))
                .hasSize(1);
    }

    private static List<Alignment> asSure(List<Alignment> known, boolean sure) {
        return known.stream()
                .map(it -> new Alignment(
                        "e1",
                        it.attribute(),
                        it.subject(),
                        it.role(),
                        it.claims(),
                        it.pairs().stream()
                                .map(pair -> new Pair(pair.left(), pair.right(), pair.comparison(), sure))
                                .toList(),
                        sure))
                .toList();
    }

    private static List<String> retold(List<Alignment> known, String... texts) {
        List<Alignment> alignments = RetoldFigures.align(index(texts), known);
        assertThat(alignments)
                .allMatch(it -> !it.sure() && it.claims().size() == it.pairs().size() + 1);
        return alignments.stream()
                .flatMap(alignment -> alignment.pairs().stream())
                .map(pair -> pair.left().value().display() + " / "
                        + pair.right().value().display())
                .toList();
    }

    private static ClaimIndex index(String... texts) {
        List<Annotation> articles = new ArrayList<>();
        for (String text : texts) {
            String id = "a" + articles.size();
            articles.add(ANNOTATOR.annotate(Article.ofText(
                    id, "Outlet " + id, PublicationTime.parse("2024-05-02").orElseThrow(), text)));
        }
        return ClaimIndex.of(articles, List.of());
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
