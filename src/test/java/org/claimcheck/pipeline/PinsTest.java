package org.claimcheck.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.claimcheck.model.Article;
import org.claimcheck.model.PublicationTime;
import org.claimcheck.model.StoryResult;
import org.claimcheck.rule.BadRulesException;
import org.claimcheck.rule.RuleLibrary;
import org.claimcheck.rule.RuleSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PinsTest {

    private static final String FERRY = "The ferry Ondine ran aground off Kestrel Point on Monday with 212 passengers.";
    private static final String AGAIN =
            "All 212 passengers of the ferry Ondine were taken off at Kestrel Point on Monday.";
    private static final String BAKERS =
            "Bakers at the Goldcrust works walked out on Tuesday over pay for night shifts.";

    @TempDir
    private Path folder = Path.of("target");

    @Test
    void withoutPinsTheWordsDecide() throws Exception {
        assertThat(stories("together: []")).hasSize(2);
    }

    @Test
    void whatIsPinnedTogetherIsOneStoryAndSaysWhy() throws Exception {
        List<StoryResult> stories =
                stories("together: [{articles: [a, c], why: the strike kept the tugs in port, by: M. Dias}]");
        assertThat(stories).hasSize(1);
        Map<String, String> because = stories.get(0).story().because();
        assertThat(because.get("c"))
                .isEqualTo("kept together by an editor: the strike kept the tugs in port (M. Dias)");
    }

    @Test
    void whatIsPinnedApartIsNeverOneStory() throws Exception {
        List<StoryResult> stories = stories("apart: [{articles: [a, b], why: two groundings}]");
        assertThat(stories).hasSize(3);
        assertThat(stories)
                .anySatisfy(it -> assertThat(it.story().because().get("b")).contains("two groundings"));
    }

    @Test
    void aPinLapses() throws Exception {
        RuleSet rules = rules("apart: [{articles: [a, b], why: two groundings, until: 2024-03-31}]");
        assertThat(check(rules.on(LocalDate.of(2024, 3, 31)))).hasSize(3);
        assertThat(check(rules.on(LocalDate.of(2024, 4, 1)))).hasSize(2);
    }

    private List<StoryResult> stories(String pins) throws Exception {
        return check(rules(pins));
    }

    private RuleSet rules(String pins) throws IOException, BadRulesException {
        Files.writeString(folder.resolve("stories.yaml"), pins);
        return RuleLibrary.load(folder);
    }

    private static List<StoryResult> check(RuleSet rules) {
        return new Checker(rules)
                .check(List.of(article("a", FERRY), article("b", AGAIN), article("c", BAKERS)))
                .stories();
    }

    private static Article article(String id, String text) {
        return Article.ofText(id, id, PublicationTime.parse("2024-03-05").orElseThrow(), text);
    }
}
