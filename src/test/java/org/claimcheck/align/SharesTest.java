package org.claimcheck.align;

import static org.assertj.core.api.Assertions.assertThat;

import org.claimcheck.model.Annotation;
import org.claimcheck.model.Article;
import org.claimcheck.model.Claim;
import org.claimcheck.pipeline.Annotator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SharesTest {

    private static final Annotator ANNOTATOR = new Annotator();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "In Gozo 52 percent of voters said yes.        | The plan was backed by 54% of the voters.      | true",
                "Some 65% of traffic with India was lost.      | Some 90% of traffic with Oman was lost.        | false",
                "Some 65% of traffic with India was lost.      | Lost were 90% of traffic with India.           | true",
                "In Gozo 52 percent of voters said yes.        | Stocks closed down 4 percent.                  | false",
                "In Gozo 52 percent of voters said yes.        | Some 54 percent of landlords said yes.         | false"
            })
    void bothSayWhatTheyAreSharesOf(String left, String right, boolean one) {
        Annotation first = annotated("a", left);
        Annotation second = annotated("b", right);
        Sides sides = new Sides(percentage(first), first, percentage(second), second);
        assertThat(Shares.areOfOne(sides)).isEqualTo(one);
        assertThat(Shares.areOfOne(sides.swapped())).isEqualTo(one);
    }

    private static Claim percentage(Annotation article) {
        return article.claims().stream()
                .filter(claim -> claim.attribute().equals("percentage"))
                .findFirst()
                .orElseThrow();
    }

    private static Annotation annotated(String id, String text) {
        return ANNOTATOR.annotate(Article.ofText(id, "Source", null, text));
    }
}
