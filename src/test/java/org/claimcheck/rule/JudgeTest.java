package org.claimcheck.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimcheck.rule.Tolls.CONFLICT;
import static org.claimcheck.rule.Tolls.RULE;
import static org.claimcheck.rule.Tolls.SAME;
import static org.claimcheck.rule.Tolls.judge;
import static org.claimcheck.rule.Tolls.rule;
import static org.claimcheck.rule.Tolls.twoTolls;

import java.util.List;
import org.claimcheck.model.Certainty;
import org.claimcheck.model.Comparison;
import org.claimcheck.model.Finding;
import org.claimcheck.model.Position;
import org.claimcheck.model.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JudgeTest {

    @Test
    void tellsOneConflictOnceWithItsWordsAndReason() {
        assertThat(judge(RULE, twoTolls())).singleElement().satisfies(finding -> {
            assertThat(finding.message()).isEqualTo("Outlet a has 7; Outlet b has 9.");
            assertThat(finding.because()).isEqualTo("seven is not nine");
            assertThat(finding.severity()).isEqualTo(Severity.ERROR);
            assertThat(finding.within()).isFalse();
            assertThat(finding.positions())
                    .containsExactly(
                            new Position("7 killed", List.of("a#1"), 1), new Position("9 killed", List.of("b#1"), 1));
            assertThat(finding.evidence()).extracting(Finding.Evidence::text).containsExactly("7", "9");
            assertThat(finding.evidence())
                    .extracting(Finding.Evidence::sentenceText)
                    .containsExactly("The fire killed 7 people.", "The fire killed 9 people.");
        });
    }

    @Test
    void joinsAllPairsOfASlotIntoOneFindingWithTheBestSupportedSideFirst() {
        SlotBuilder story = new SlotBuilder()
                .article("a", "The fire killed 9 people.", "9")
                .article("b", "The fire killed 7 people.", "7")
                .article("c", "In the fire 7 people died.", "7")
                .pair(0, 1, CONFLICT)
                .pair(0, 2, CONFLICT)
                .pair(1, 2, SAME);
        assertThat(judge(RULE, story)).singleElement().satisfies(finding -> assertThat(finding.positions())
                .containsExactly(
                        new Position("7 killed", List.of("b#1", "c#1"), 2),
                        new Position("9 killed", List.of("a#1"), 1)));
    }

    @Test
    void aCopyIsNoSecondSource() {
        SlotBuilder story = new SlotBuilder()
                .article("a", "The fire killed 9 people.", "9")
                .article("b", "The fire killed 7 people.", "7")
                .article("c", "In the fire 7 people died.", "7")
                .derived("c", "b")
                .pair(0, 1, CONFLICT)
                .pair(0, 2, CONFLICT)
                .pair(1, 2, SAME);
        assertThat(judge(RULE, story).get(0).positions())
                .extracting(Position::independentSources)
                .containsExactly(1, 1);
    }

    @Test
    void saysThatACopyDepartsFromItsOriginal() {
        assertThat(judge(RULE, twoTolls().derived("b", "a")).get(0).because())
                .isEqualTo("seven is not nine; Outlet b departs from the report it was taken from: an editing slip");
    }

    @Test
    void isNoErrorWhereItIsNotSureThatBothSpeakOfTheSame() {
        assertThat(judge(RULE, twoTolls().unsure()).get(0).severity()).isEqualTo(Severity.WARNING);
    }

    @Test
    void aTensionIsNeverAboveWarning() {
        SlotBuilder story = new SlotBuilder()
                .article("a", "The fire killed 7 people.", "7")
                .article("b", "The fire killed 9 people.", "9")
                .pair(0, 1, Comparison.tension("loose", "perhaps"));
        assertThat(judge(RULE, story).get(0).severity()).isEqualTo(Severity.WARNING);
    }

    private static SlotBuilder oneOutletAtFirst(String id, String published, String number) {
        return new SlotBuilder()
                .article("a", "A", "2024-03-01T09:00Z", "The fire killed 7 people.", "7", Certainty.STATED, null)
                .article(id, "A", published, "Killed: " + number + ".", number, Certainty.STATED, null);
    }

    @Test
    void whatAnOutletReplacedItselfIsNotHeldAgainstItUnlessItGoesBackToIt() {
        String later = "2024-03-02T09:00Z";
        assertThat(judge(RULE, oneOutletAtFirst("b", later, "9").pair(0, 1, CONFLICT)))
                .isEmpty();
        Comparison again = Comparison.conflicting("outlier", "one was reported both before and after");
        assertThat(judge(RULE, oneOutletAtFirst("b", later, "9").pair(0, 1, again)))
                .hasSize(1);
    }

    @Test
    void aFigureThatIsOnlyAllegedMakesANote() {
        SlotBuilder story = new SlotBuilder()
                .article("a", "The fire killed 7 people.", "7")
                .article("b", "B", "2024-03-01T10:00Z", "It allegedly killed 9.", "9", Certainty.ALLEGED, null)
                .pair(0, 1, CONFLICT);
        assertThat(judge(RULE, story).get(0).severity()).isEqualTo(Severity.NOTE);
    }

    @Test
    void whoCountedIsLeftToTheAlignment() {
        SlotBuilder story = new SlotBuilder()
                .article("a", "A", "2024-03-01T09:00Z", "Police: 7 dead.", "7", Certainty.STATED, "police")
                .article("b", "B", "2024-03-01T10:00Z", "Ministry: 9 dead.", "9", Certainty.STATED, "ministry")
                .pair(0, 1, CONFLICT);
        assertThat(judge(RULE, story).get(0).severity()).isNotEqualTo(Severity.NOTE);
    }

    @Test
    void whatAnOutletReplacedItselfIsNotHeldAgainstAnybody() {
        SlotBuilder story = new SlotBuilder()
                .article("a", "A", "2024-03-01T09:00Z", "The fire killed 9.", "9", Certainty.STATED, null)
                .article("b", "B", "2024-03-01T10:00Z", "The fire killed 7.", "7", Certainty.STATED, null)
                .article("c", "A", "2024-03-01T11:00Z", "The fire killed 7.", "7", Certainty.STATED, null)
                .pair(0, 1, CONFLICT)
                .pair(0, 2, CONFLICT)
                .pair(1, 2, SAME);
        assertThat(judge(RULE, story)).isEmpty();
    }

    @Test
    void aConditionThatDoesNotHoldKeepsItSilent() {
        assertThat(judge(RULE.replace("\"killed\"", "\"injured\""), twoTolls())).isEmpty();
        assertThat(judge(RULE.replace("where: claim.role == \"killed\"", "where: claim.value.min > 7"), twoTolls()))
                .as("claim stands for both sides")
                .isEmpty();
        assertThat(judge(RULE.replace("where: claim.role == \"killed\"", "where: claim.value.min > 6"), twoTolls()))
                .hasSize(1);
    }

    @Test
    void theIdHangsOnContentAndNotOnPlacesInTheText() {
        String id = judge(RULE, twoTolls()).get(0).id();
        SlotBuilder edited = new SlotBuilder()
                .article("a", "On Monday the fire killed 7 people.", "7")
                .article("b", "The fire, it is said, killed 9 people.", "9")
                .pair(0, 1, CONFLICT);
        SlotBuilder other = new SlotBuilder()
                .article("a", "The fire killed 7 people.", "7")
                .article("b", "The fire killed 8 people.", "8")
                .pair(0, 1, CONFLICT);
        assertThat(judge(RULE, edited).get(0).id()).isEqualTo(id);
        assertThat(judge(RULE, other).get(0).id()).isNotEqualTo(id);
    }

    @Test
    void aBaselineMarksWhatIsKnown() {
        Finding finding = judge(RULE, twoTolls()).get(0);
        RuleSet rules = new RuleSet(List.of(rule(RULE)), "d").withBaseline(List.of(finding.id()));
        assertThat(new Judge(rules).judge(twoTolls().build()))
                .containsExactly(finding.withStatus(Finding.Status.BASELINE));
    }

    private static List<Finding> judgeUnder(String settings, SlotBuilder story) {
        Problems problems = new Problems();
        Rule rule = rule(RULE);
        RuleFile file = new RuleFile("rules/claimcheck.yaml", settings, RuleFile.OWN);
        RuleSettings set = RuleSettingsReader.read(file, List.of(rule), problems);
        assertThat(problems.inOrder()).isEmpty();
        return new Judge(new RuleSet(List.of(rule), "d", Review.none(), set, HouseList.none(), List.of()))
                .judge(story.build());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{}|error",
                "rules: {tolls: note}|note",
                "rules: {tolls: off}|silent",
                "packs: {shipped: off}|silent",
                "{packs: {shipped: off}, rules: {tolls: on}}|error",
                "for: [{outlets: [outlet A], rules: {tolls: warning}}]|warning",
                "for: [{outlets: [Outlet B, Outlet A], rules: {tolls: off}}]|silent",
                "for: [{outlets: [Outlet A, Outlet C], rules: {tolls: off}}]|error",
                "for: [{outlets: [Outlet A, Outlet A], rules: {tolls: off}}]|error",
                "{desks: {night: {outlets: [Outlet B]}}, for: [{desk: night, rules: {tolls: note}}]}|note",
                "{desks: {night: {sections: [late]}}, for: [{desk: night, rules: {tolls: note}}]}|error",
                "for: [{section: late, rules: {tolls: off}}]|error",
                "{rules: {tolls: off}, for: [{outlets: [Outlet A], rules: {tolls: on}}]}|error",
                "for: [{outlets: [Outlet A], rules: {tolls: off}}, {outlets: [Outlet B], rules: {tolls: note}}]|note",
            })
    void settingsSwitchARuleAndItsSeverityForWhomTheyName(String settings, String expected) {
        List<Finding> findings = judgeUnder(settings, twoTolls());
        assertThat(findings.isEmpty() ? "silent" : findings.get(0).severity().label())
                .isEqualTo(expected);
    }
}
