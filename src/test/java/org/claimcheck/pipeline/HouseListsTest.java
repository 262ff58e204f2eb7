package org.claimcheck.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.claimcheck.model.Article;
import org.claimcheck.model.CheckRun;
import org.claimcheck.model.Finding;
import org.claimcheck.model.PublicationTime;
import org.claimcheck.model.Story;
import org.claimcheck.model.StoryResult;
import org.claimcheck.rule.BadRulesException;
import org.claimcheck.rule.RuleLibrary;
import org.claimcheck.rule.RuleSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** House lists of a rule folder, held against articles in a run. */
class HouseListsTest {

    private static final String LISTS =
            """
            spellings:
              - {use: Kyiv, not: Kiev}
            titles:
              - {person: Marta Dias, title: prime minister, from: 2025-01-01}
            facts:
              - says: The Lisbon fisheries summit is on 5 September 2025.
                about: [fisheries, summit]
              - says: Nothing whatever.
                about: nothing
            """;

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit fills it in
    private Path folder;

    private RuleSet rules() throws IOException, BadRulesException {
        Files.writeString(folder.resolve("house.yaml"), LISTS);
        return RuleLibrary.load(folder).on(LocalDate.of(2025, 8, 28));
    }

    private static Article article(String id, String day, String text) {
        return Article.ofText(id, id, PublicationTime.parse(day).orElseThrow(), text);
    }

    private static List<Finding> findings(CheckRun run) {
        return run.stories().stream()
                .flatMap(story -> story.findings().stream())
                .toList();
    }

    @Test
    void oneArticleAloneIsHeldAgainstThem() throws IOException, BadRulesException {
        Article wrong = article(
                "a",
                "2025-08-28",
                "Ministers meet at the fisheries summit in Lisbon on 6 September. They fly from Kiev.");
        assertThat(findings(new Checker(rules()).check(List.of(wrong))))
                .extracting(Finding::rule)
                .containsExactlyInAnyOrder("house-fact", "house-spelling");
    }

    @Test
    void theListsAreNoSourceAndNoArticle() throws IOException, BadRulesException {
        Article wrong = article("a", "2025-08-28", "Ministers meet at the fisheries summit in Lisbon on 6 September.");
        CheckRun run = new Checker(rules()).check(List.of(wrong));
        StoryResult story = run.stories().get(0);
        assertThat(run.articles()).extracting(Article::id).containsExactly("a");
        assertThat(story.story().articles()).containsExactly("a");
        assertThat(story.claims()).allMatch(claim -> claim.article().equals("a"));
        Finding finding = findings(run).get(0);
        assertThat(finding.evidence()).extracting(Finding.Evidence::article).containsExactly("a");
        assertThat(finding.positions()).anySatisfy(side -> {
            assertThat(side.display()).isEqualTo("5 September 2025");
            assertThat(side.claims()).isEmpty();
            assertThat(side.independentSources()).isZero();
        });
    }

    @Test
    void aTitleHoldsFromItsDayOn() throws IOException, BadRulesException {
        Checker checker = new Checker(rules());
        String text = "President Marta Dias opened the tunnel.";
        assertThat(findings(checker.check(List.of(article("a", "2025-03-01", text)))))
                .hasSize(1);
        assertThat(findings(checker.check(List.of(article("a", "2024-12-31", text)))))
                .isEmpty();
    }

    @Test
    void theIdOfAFindingDoesNotHangOnTheLineOfTheList() throws IOException, BadRulesException {
        Article wrong = article("a", "2025-08-28", "They fly from Kiev.");
        Files.writeString(folder.resolve("house.yaml"), "spellings:\n  - {use: Kyiv, not: Kiev}\n");
        List<Finding> before = findings(new Checker(RuleLibrary.load(folder)).check(List.of(wrong)));
        Files.writeString(folder.resolve("house.yaml"), "# a line more\nspellings:\n  - {use: Kyiv, not: Kiev}\n");
        List<Finding> after = findings(new Checker(RuleLibrary.load(folder)).check(List.of(wrong)));
        assertThat(before).hasSize(1);
        assertThat(after)
                .extracting(Finding::id)
                .isEqualTo(before.stream().map(Finding::id).toList());
    }

    @Test
    void aFactThatNothingIsReadInIsTold() throws IOException, BadRulesException {
        assertThat(new Checker(rules()).unreadHouseFacts()).singleElement().satisfies(fact -> assertThat(fact.line())
                .isEqualTo(8));
    }

    @Test
    void withoutListsAStoryIsJudgedAsItStands() throws BadRulesException {
        Checker checker = new Checker(RuleLibrary.load(null));
        Article one = article("a", "2025-08-28", "They fly from Kiev.");
        Story story = new Story("s", "s", List.of("a"), Map.of(), Map.of());
        assertThat(checker.judge(story, List.of(checker.annotate(one))).findings())
                .isEmpty();
    }
}
