package org.claimcheck.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.claimcheck.model.Article;
import org.claimcheck.model.PublicationTime;
import org.claimcheck.rule.RuleSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Facts that differ are what is looked for: one that does never parts two reports, several together do. */
class ConflictsInAStoryTest {

    private static final String FIRST =
            "A coach with 38 pensioners overturned on the bypass of Lindau on Saturday. Two "
                    + "passengers died, said police spokeswoman Petra Wiesinger. The driver, Anton Meixner, 52, was taken to "
                    + "hospital. The road was closed until noon.";

    private static final String SECOND =
            "Two passengers died on Saturday when a coach overturned near Lindau. On board "
                    + "were 38 pensioners, police spokeswoman Petra Wiesinger said. Anton Meixner, 52, who drove the coach, is "
                    + "in hospital. The bypass was closed for hours.";

    private final Checker checker = new Checker(new RuleSet(List.of(), ""));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Two > Five",
                "38 > 83",
                "Saturday > Friday",
                "Lindau > Bregenz",
                "Anton Meixner, 52 > Anton Meixner, 25",
                "Petra Wiesinger > Petra Wissinger",
                "died > escaped unhurt"
            })
    void oneFactThatDiffersPartsNobody(String change) {
        String[] words = change.split(" > ");
        assertThat(stories(SECOND.replace(words[0], words[1]))).isEqualTo(1);
    }

    @Test
    void manyFactsThatDifferAreAnotherEvent() {
        String other = SECOND.replace("Two", "Five")
                .replace("38 pensioners", "19 students")
                .replace("Saturday", "Monday")
                .replace("Lindau", "Bregenz")
                .replace("Anton Meixner, 52", "Josef Kranewitter, 31")
                .replace("Petra Wiesinger", "Horst Dallinger");
        assertThat(stories(other)).isEqualTo(2);
    }

    private int stories(String second) {
        List<Article> articles = List.of(article("a", "2024-05-18", FIRST), article("b", "2024-05-20", second));
        return checker.check(articles).stories().size();
    }

    private static Article article(String id, String published, String text) {
        return Article.ofText(id, id, PublicationTime.parse(published).orElseThrow(), text);
    }
}
