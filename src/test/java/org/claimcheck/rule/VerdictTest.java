package org.claimcheck.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimcheck.rule.Tolls.CONFLICT;
import static org.claimcheck.rule.Tolls.RULE;
import static org.claimcheck.rule.Tolls.SAME;
import static org.claimcheck.rule.Tolls.judge;
import static org.claimcheck.rule.Tolls.twoTolls;

import java.util.List;
import org.claimcheck.model.Certainty;
import org.claimcheck.model.Comparison;
import org.claimcheck.model.Finding;
import org.claimcheck.model.FormerWords;
import org.claimcheck.model.Position;
import org.claimcheck.model.PublicationTime;
import org.claimcheck.model.Severity;
import org.claimcheck.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What one finding says when many claims, copies, versions and articles stand behind it. */
class VerdictTest {

    private static final String SLIP = " departs from the report it was taken from: an editing slip";

    private static Finding only(SlotBuilder story) {
        List<Finding> findings = judge(RULE, story);
        assertThat(findings).hasSize(1);
        return findings.get(0);
    }

    /** Articles a, b, c … with these numbers, each against each. */
    private static SlotBuilder tolls(String... numbers) {
        SlotBuilder story = new SlotBuilder();
        for (int at = 0; at < numbers.length; at++) {
            story.article(Character.toString('a' + at), "The fire killed " + numbers[at] + " people.", numbers[at]);
        }
        for (int left = 0; left < numbers.length; left++) {
            for (int right = left + 1; right < numbers.length; right++) {
                story.pair(left, right, numbers[left].equals(numbers[right]) ? SAME : CONFLICT);
            }
        }
        return story;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3 5         | Outlet a has 3; Outlet b has 5.",
                "3 5 7       | Outlet a has 3; Outlet b has 5. Also: 7 killed (Outlet c).",
                "3 5 7 8     | Outlet a has 3; Outlet b has 5. Also: 7 killed (Outlet c), 8 killed (Outlet d).",
                "3 5 7 8 9   | Outlet a has 3; Outlet b has 5. Also: 7 killed (Outlet c), 8 killed (Outlet d) and 1 more.",
                "3 4 5 6 7 8 | Outlet a has 3; Outlet b has 4. Also: 5 killed (Outlet c), 6 killed (Outlet d) and 2 more.",
                "9 7 7       | Outlet b has 7; Outlet a has 9.",
                "3 7 7       | Outlet b has 7; Outlet a has 3.",
            })
    void namesTheBestSupportedSideFirstAndTheFurtherOnesAfterTheTwo(String numbers, String message) {
        assertThat(only(tolls(numbers.split(" "))).message()).isEqualTo(message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "${left.text}.           | 7.",
                "${left.text}..          | 7.",
                "${left.text}...         | 7...",
                "${left.text}.. Or so..  | 7. Or so.",
            })
    void endsInOneFullStopAndKeepsAnEllipsis(String template, String message) {
        String rule = RULE.replace("${left.source} has ${left.text}; ${right.source} has ${right.text}.", template);
        assertThat(judge(rule, twoTolls()).get(0).message()).isEqualTo(message);
    }

    @Test
    void speaksThroughItsGravestPair() {
        SlotBuilder story = new SlotBuilder()
                .article("a", "A", "2024-03-01T09:00Z", "It may have killed 7.", "7", Certainty.POSSIBLE, null)
                .article("b", "The fire killed 9 people.", "9")
                .article("c", "The fire killed 11 people.", "11")
                .pair(0, 1, CONFLICT)
                .pair(0, 2, CONFLICT)
                .pair(1, 2, Comparison.conflicting("exact", "nine is not eleven"));
        Finding finding = only(story);
        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(finding.because()).isEqualTo("nine is not eleven");
        assertThat(finding.message()).isEqualTo("Outlet c has 11; Outlet b has 9. Also: 7 killed (A).");
    }

    @Test
    void ofPairsThatAreAsGraveThroughTheOneThatConflictsMost() {
        SlotBuilder story =
                tolls("5").article("b", "The fire killed 7 people.", "7").article("c", "Some 9 died.", "9");
        story.pair(0, 1, Comparison.tension("loose", "perhaps")).pair(1, 2, CONFLICT);
        assertThat(judge(RULE.replace("severity: error", "severity: warning"), story))
                .singleElement()
                .extracting(Finding::because)
                .isEqualTo("seven is not nine");
    }

    @Test
    void ofPairsThatAreAlikeThroughTheOneOfTheBestSupportedSides() {
        SlotBuilder story = tolls("5", "7", "7", "9", "9", "9");
        assertThat(only(story).message()).isEqualTo("Outlet d has 9; Outlet b has 7. Also: 5 killed (Outlet a).");
    }

    @Test
    void saysWhichSideIsTheCopyOfTheOther() {
        assertThat(only(twoTolls().derived("a", "b")).because()).isEqualTo("seven is not nine; Outlet a" + SLIP);
        assertThat(only(twoTolls().derived("b", "a")).because()).isEqualTo("seven is not nine; Outlet b" + SLIP);
        assertThat(only(twoTolls().derived("a", "z").derived("b", "z")).because())
                .isEqualTo("seven is not nine; both go back to one report");
        assertThat(only(twoTolls().derived("a", "y").derived("b", "z")).because())
                .isEqualTo("seven is not nine");
    }

    @Test
    void anArticleAgainstItselfIsNoCopy() {
        SlotBuilder story = new SlotBuilder()
                .article("a", "The fire killed 7 people. In all, 9 died.", "7")
                .also("a", "9")
                .pair(0, 1, CONFLICT);
        assertThat(judge(
                        RULE.replace("compare:", "scope: any\ncompare:").replace("unless: {superseded: true}\n", ""),
                        story))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.within()).isTrue();
                    assertThat(finding.because()).isEqualTo("seven is not nine");
                    assertThat(finding.message()).isEqualTo("Outlet a has 7; Outlet a has 9.");
                });
    }

    @Test
    void showsTheWordsOfEachSideOnce() {
        SlotBuilder story = tolls("7", "9", "9");
        story.pair(0, 1, CONFLICT);
        assertThat(only(story).evidence()).extracting(Finding.Evidence::article).containsExactly("b", "c", "a");
    }

    @Test
    void saysWhatTheVersionBeforeHad() {
        String before = " The fire killed 7 people. ";
        FormerWords untimed = new FormerWords(null, before, new Span(17, 18));
        PublicationTime at = PublicationTime.parse("2024-02-29T08:00Z").orElseThrow();
        assertThat(only(twoTolls().former(untimed)).because())
                .isEqualTo("seven is not nine; the version before has “The fire killed 7 people.”");
        assertThat(only(twoTolls().former(new FormerWords(at, before, new Span(17, 18))))
                        .because())
                .isEqualTo("seven is not nine; the version of 2024-02-29T08:00:00Z has “The fire killed 7 people.”");
    }

    @Test
    void whatWasSaidBeforeStaysOnTheLeft() {
        FormerWords former = new FormerWords(null, "The fire killed 9.", new Span(16, 17));
        assertThat(only(tolls("9", "7", "7").former(former)).message()).isEqualTo("Outlet a has 9; Outlet b has 7.");
    }

    @Test
    void theHousesListStaysOnTheLeftAndIsNoPositionOfAnArticle() {
        String house = RULE.replace("compare:", "scope: house\ncompare:");
        SlotBuilder listFirst = new SlotBuilder()
                .article("house:3", "The fire killed 9 people.", "9")
                .article("b", "The fire killed 7 people.", "7")
                .article("c", "In the fire 7 people died.", "7")
                .pair(0, 1, CONFLICT)
                .pair(0, 2, CONFLICT)
                .pair(1, 2, SAME);
        SlotBuilder listLast = new SlotBuilder()
                .article("b", "The fire killed 7 people.", "7")
                .article("house:3", "The fire killed 9 people.", "9")
                .pair(0, 1, CONFLICT);
        assertThat(judge(house, listFirst)).singleElement().satisfies(finding -> {
            assertThat(finding.message()).isEqualTo("Outlet house:3 has 9; Outlet b has 7.");
            assertThat(finding.positions())
                    .containsExactly(
                            new Position("7 killed", List.of("b#1", "c#1"), 2), new Position("9 killed", List.of(), 0));
            assertThat(finding.evidence()).extracting(Finding.Evidence::article).containsExactly("b", "c");
            assertThat(finding.within()).isFalse();
        });
        assertThat(judge(house, listLast)).singleElement().satisfies(finding -> {
            assertThat(finding.message()).isEqualTo("Outlet house:3 has 9; Outlet b has 7.");
            assertThat(finding.within())
                    .as("one article alone is held against the list")
                    .isTrue();
        });
    }

    @Test
    void theIdIsThatOfTheConflictWhateverTheOrderOfTheArticles() {
        SlotBuilder turned = new SlotBuilder()
                .article("b", "The fire killed 9 people.", "9")
                .article("a", "The fire killed 7 people.", "7")
                .pair(0, 1, CONFLICT);
        SlotBuilder elsewhere = new SlotBuilder()
                .article("a", "The fire killed 7 people.", "7")
                .article("c", "The fire killed 9 people.", "9")
                .pair(0, 1, CONFLICT);
        String id = only(twoTolls()).id();
        assertThat(only(turned).id()).isEqualTo(id);
        assertThat(only(elsewhere).id()).isNotEqualTo(id);
        assertThat(judge(RULE.replace("id: tolls", "id: other-tolls"), twoTolls())
                        .get(0)
                        .id())
                .isNotEqualTo(id);
    }
}
