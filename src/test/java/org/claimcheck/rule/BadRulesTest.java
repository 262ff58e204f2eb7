package org.claimcheck.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bad rule files: every problem has its place, and what was expected. */
class BadRulesTest {

    private static final String GOOD =
            """
            id: odd-ages
            since: "0.1"
            severity: warning
            summary: Ages differ.
            compare: age
            where: claim.role == "x"
            message: "${left.text} against ${right.text}"
            why: It matters.
            examples:
              - name: two ages
                expect: finding
                articles:
                  - {source: A, published: "2024-05-02", text: "Ann Orr, [[40]], spoke."}
                  - {source: B, text: "Ann Orr, [[41]], spoke."}
              - name: one age
                expect: nothing
                articles:
                  - {source: A, text: "Ann Orr, 40, spoke."}
            """;

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit fills it in
    private Path folder;

    private List<String> problems() {
        BadRulesException bad = catchThrowableOfType(BadRulesException.class, () -> RuleLibrary.load(folder));
        return bad == null
                ? List.of()
                : bad.problems().stream()
                        .map(problem -> problem.replace(folder + "/", ""))
                        .toList();
    }

    private void file(String name, String yaml) throws IOException {
        Files.createDirectories(folder.resolve(name).getParent());
        Files.writeString(folder.resolve(name), yaml);
    }

    @ParameterizedTest(name = "{0} instead of {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "id: odd-ages|id: Odd Ages|1:5: expected lower-case words joined by hyphens",
                "id: odd-ages|idd: odd-ages|1:1: unknown key \"idd\"; did you mean \"id\"?",
                "id: odd-ages|since: x|2:1: \"since\" stands here a second time",
                "severity: warning|severity: warn|3:11: \"warn\" is not known here; did you mean",
                "severity: warning|severity: {in-tension: error}|3:11: a tension is never above warning",
                "severity: warning|severity: {conflict: error}|3:12: unknown key \"conflict\"; did you mean",
                "summary: Ages differ.|summary: [a, b]|4:10: expected words for \"summary\", found a list",
                "compare: age|compare: ages|5:10: \"ages\" is not known here; did you mean \"age\"?",
                "compare: age|relation: opposite|1:1: \"compare\" is missing; expected an attribute:",
                "compare: age|compare: age%nscope: withn|6:8: \"withn\" is not known here; did you mean \"within\"?",
                "claim.role == \"x\"|claim.rol == \"x\"|6:13: condition: unknown field \"rol\"; did you mean \"role\"?",
                "claim.role == \"x\"|clam.role == \"x\"|6:8: condition: unknown name \"clam\"; did you mean \"claim\"?",
                "claim.role == \"x\"|claim.role == 3|6:19: condition: found no matching overload",
                "claim.role == \"x\"|claim.role|6:13: condition: expected type 'bool' but found 'string'",
                "${left.text}|${left.txt}|7:10: unknown field \"left.txt\" in the message; did you mean \"left.text\"?",
                "expect: finding|expect: findings|11:13: \"findings\" is not known here; did you mean \"finding\"?",
                "expect: finding|expect: nothing|10:3: an example that reports is missing",
                "[[41]]|41]]|14:27: [[ without ]]",
                "compare: age|compare: age%nkinds: [Two Words]|6:9: expected a kind of comparison",
                "compare: age|compare: age%nunless: {superseded: maybe}|6:22: \"maybe\" is not known here",
                "expect: nothing|expect: finding|10:3: an example that does not report is missing",
                "expect: finding|severity: grave%n    expect: finding|11:15: \"grave\" is not known here;",
                "expect: nothing|severity: note%n    expect: nothing|16:15: nothing is reported here",
                "[[40]]|[[40|13:52: [[ without ]]",
                "2024-05-02|yesterday|13:32: expected a date or time such as 2024-05-02",
                "source: B|sauce: B|14:10: unknown key \"sauce\"; did you mean \"source\"?",
                "why: It matters.|why: 'It|19:1: not YAML",
                "compare: age|compare: age%npatterns: [\"aged {number}\"]|5:10: patterns introduce a kind of fact: expected one new word",
                "compare: age|compare: Shoe Size%npatterns: [\"size {number}\"]|5:10: expected lower-case words joined by hyphens",
                "compare: age|compare: shoe-size%npatterns: [\"size {nmber}\"]|6:18: pattern: unknown slot \"nmber\"; did you mean \"number\"?",
                "compare: age|compare: shoe-size%npatterns: size {nmber}|6:16: pattern: unknown slot",
                "compare: age|compare: shoe-size%npatterns: [\"size {word}\"]%nvalues: [large]|7:9: one value alone excludes nothing",
                "compare: age|compare: shoe-size%npatterns: [\"size {number}\"]%nvalues: [s, l]|7:9: a closed list is for {word}",
                "compare: age|compare: age%nvalues: [s, l]|6:9: \"values\" belongs to \"patterns\", which is missing",
                "compare: age|compare: age%ntolerance: {day: 1}|6:13: unknown key \"day\"; did you mean \"days\"?",
                "compare: age|compare: age%ntolerance: {days: few}|6:19: expected a number from 0 upwards for \"days\", found \"few\"",
                "compare: age|compare: age%ntolerance: {days: -1}|6:19: expected a number from 0 upwards",
                "compare: age|compare: age%ntolerance: {figures: 0}|6:22: expected how many significant figures",
                "compare: age|compare: age%ntolerance: {figures: 16}|6:22: expected how many significant figures",
                "compare: age|compare: age%ntolerance: {number: Infinity}|6:21: expected a number from 0 upwards",
                "compare: age|compare: age%ntolerance: {figures: 0.5}|6:22: expected how many significant figures",
                "expect: finding|expect: finding%n    house: {spelling: []}|12:13: unknown key \"spelling\"; did you mean \"spellings\"?",
            })
    void isToldWithPlaceAndWhatWasExpected(String good, String bad, String expected) throws IOException {
        assertThat(GOOD).contains(good);
        file("a.yaml", GOOD.replace(good, bad.replace("%n", "\n")));
        assertThat(problems())
                .anySatisfy(problem -> assertThat(problem).startsWith("a.yaml:").contains(expected));
    }

    @Test
    void whatIsKnownToGoWrongIsAnExampleToo() throws IOException {
        file(
                "a.yaml",
                GOOD.replace("expect: finding", "expect: known-miss")
                        .replace("expect: nothing", "expect: known-false-alarm"));
        assertThat(problems()).isEmpty();
    }

    @Test
    void evidenceThatIsNotMarkedAndArticlesThatAreMissingAreTold() throws IOException {
        file("a.yaml", GOOD.replace("[[", "").replace("]]", ""));
        file(
                "b.yaml",
                GOOD.replace("odd-ages", "even-ages")
                        .replace("    articles:\n      - {source: A, text: \"Ann Orr, 40, spoke.\"}\n", ""));
        assertThat(problems())
                .anySatisfy(problem ->
                        assertThat(problem).startsWith("a.yaml:13:7: mark the words that are evidence with [[ and ]]"))
                .anySatisfy(problem -> assertThat(problem).startsWith("b.yaml:").contains("\"articles\" is missing"));
    }

    @Test
    void aGoodRuleHasNone() throws IOException {
        file("a.yaml", GOOD);
        assertThat(problems()).isEmpty();
    }

    @Test
    void allProblemsOfAllFilesAreToldTogether() throws IOException {
        file("a.yaml", GOOD.replace("severity: warning", "severity: loud").replace("why:", "wy:"));
        file("pack/b.yaml", GOOD.replace("compare: age", "compare: shoe"));
        file("c.yaml", "");
        file("decisions.yaml", "decisions:\n  - {finding: f, as: maybe, why: x}\n");
        assertThat(problems())
                .extracting(problem -> problem.split(":", 3)[0])
                .containsExactly("a.yaml", "a.yaml", "c.yaml", "decisions.yaml", "pack/b.yaml");
    }

    @Test
    void twoRulesOfOneIdAreAProblemOfTheSecond() throws IOException {
        file("a.yaml", GOOD);
        file("b.yaml", GOOD);
        assertThat(problems()).singleElement().asString().startsWith("b.yaml:1:1: id \"odd-ages\" is taken by");
    }

    @Test
    void aFileInAnotherEncodingIsAProblemWhereItBegins() throws IOException {
        byte[] latin = GOOD.replace("Ages differ", "Les \u00E2ges").getBytes(StandardCharsets.ISO_8859_1);
        Files.write(folder.resolve("a.yaml"), latin);
        assertThat(problems()).containsExactly("a.yaml:4:14: not UTF-8; save the file in this encoding");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "rule: {age-conflict: off}|1:1: unknown key \"rule\"; did you mean \"rules\"?",
                "rules: {age-conflct: off}|1:9: unknown key \"age-conflct\"; did you mean \"age-conflict\"?",
                "rules: {age-conflict: of}|1:23: \"of\" is not known here; did you mean \"off\"?",
                "packs: {shiped: off}|1:9: unknown key \"shiped\"; did you mean \"shipped\"?",
                "desks: {sport: {section: a}}|1:17: unknown key \"section\"; did you mean \"sections\"?",
                "desks: sport|1:8: expected \"name: {sections",
                "for: [{desk: sprt, rules: {age-conflict: off}}]|1:14: \"sprt\" is not known here;",
                "for: [{outlets: [a, b, c], rules: {age-conflict: off}}]|1:17: expected one outlet, or the two of a pair",
            })
    void settingsThatCannotBeUsedAreTold(String yaml, String expected) throws IOException {
        file("claimcheck.yaml", yaml);
        assertThat(problems()).anySatisfy(problem -> assertThat(problem).startsWith("claimcheck.yaml:" + expected));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "spelling: []|1:1: unknown key \"spelling\"; did you mean \"spellings\"?",
                "spellings: [{use: Kyiv}]|1:13: \"not\" is missing; expected the forms that are not used",
                "spellings: [{use: Kyiv, not: \"{name}\"}]|1:31: pattern: slots have no meaning here",
                "titles: [{person: Ann Orr}]|1:10: \"title\" is missing",
                "facts: [{says: The summit is on 5 May 2025.}]|1:9: \"about\" is missing; expected the words",
                "facts: [{says: It is so., about: x, from: May}]|1:43: expected a day such as 2025-09-30",
                "facts: [{says: It is so., about: x, embargo: noon}]|1:46: expected a day or time such as",
            })
    void houseListsThatCannotBeUsedAreTold(String yaml, String expected) throws IOException {
        file("house.yaml", yaml);
        assertThat(problems()).anySatisfy(problem -> assertThat(problem).startsWith("house.yaml:" + expected));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "apert: []|1:1: unknown key \"apert\"; did you mean \"apart\"?",
                "together: [{articles: [a1], why: x}]|1:23: expected two articles or more, each by its id or address",
                "together: [{articles: [a1, a2]}]|1:12: \"why\" is missing",
                "together: [{articles: [a1, a1], why: x}]|1:23: an article stands here twice; remove one",
                "apart: [{articles: [a1, a2], why: x, until: soon}]|1:45: expected a day such as 2025-09-30",
            })
    void pinsThatCannotBeUsedAreTold(String yaml, String expected) throws IOException {
        file("stories.yaml", yaml);
        assertThat(problems()).anySatisfy(problem -> assertThat(problem).startsWith("stories.yaml:" + expected));
    }

    @Test
    void articlesThatArePinnedTogetherAndApartAreTold() throws IOException {
        file(
                "stories.yaml",
                """
                together:
                  - {articles: [a1, a2], why: x}
                  - {articles: [a2, a3], why: x}
                apart:
                  - {articles: [a3, a1], why: y}
                """);
        assertThat(problems())
                .singleElement()
                .asString()
                .startsWith("stories.yaml:5:16: \"a3\" and \"a1\" are kept together above and apart here");
    }

    @Test
    void anExampleOfARuleThatThereIsNotIsToldWithItsPlace() throws IOException {
        file(
                "examples.yaml",
                "examples:\n  - rule: age-conflct\n    name: x\n    expect: nothing\n    articles: [{text: y}]\n");
        assertThat(problems())
                .singleElement()
                .asString()
                .startsWith("examples.yaml:2:11: \"age-conflct\" is not known here; did you mean \"age-conflict\"?");
    }

    @Test
    void aRuleThatHoldsItselfIsNoRule() throws IOException {
        file("a.yaml", GOOD.replace("examples:", "examples: &all\n  - *all"));
        file("b.yaml", "&rule\nid: b\nsummary: *rule\n");
        assertThat(problems())
                .anySatisfy(problem -> assertThat(problem).startsWith("a.yaml:"))
                .anySatisfy(problem -> assertThat(problem).startsWith("b.yaml:"));
    }

    @Test
    void aRuleOfOnesOwnMayBeShort() throws IOException {
        file(
                "a.yaml",
                "id: shoe-size\nseverity: note\nsummary: Sizes differ.\ncompare: shoe-size\npatterns: \"size {number}\"\n");
        file("b.yaml", "id: shoe-size-grave\nseverity: error\nsummary: Sizes differ.\ncompare: shoe-size\n");
        assertThat(problems()).isEmpty();
    }

    @Test
    void settingsAreNoRules() throws IOException {
        file("claimcheck.yaml", "rules: {age-conflict: note}");
        file("notes.txt", "anything: here");
        assertThat(problems()).isEmpty();
    }
}
