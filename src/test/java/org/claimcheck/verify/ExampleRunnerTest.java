package org.claimcheck.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.claimcheck.rule.BadRulesException;
import org.claimcheck.rule.RuleLibrary;
import org.claimcheck.rule.RuleSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An example that does not show what it says is told so, with the reason. */
class ExampleRunnerTest {

    private static final String RULE =
            """
            id: odd-ages
            since: "0.1"
            severity: error
            summary: Ages differ.
            compare: age
            message: "${left.text} against ${right.text}"
            why: It matters.
            examples:
              - name: two ages
                expect: finding
                severity: error
                articles:
                  - {source: A, published: "2024-05-02", text: "The diver Ann Orr, [[40]], was rescued off Malta on Monday."}
                  - {source: B, published: "2024-05-02", text: "The diver Ann Orr, [[48]], was rescued off Malta on Monday."}
              - name: one age
                expect: nothing
                articles:
                  - {source: A, published: "2024-05-02", text: "The diver Ann Orr, 40, was rescued off Malta on Monday."}
                  - {source: B, published: "2024-05-02", text: "The diver Ann Orr, who is 40, was rescued off Malta."}
            """;

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit fills it in
    private Path folder;

    private String unmet(String yaml) throws IOException, BadRulesException {
        Files.writeString(folder.resolve("odd-ages.yaml"), yaml);
        RuleSet all = RuleLibrary.load(folder);
        RuleSet own = all.only(all.find("odd-ages").orElseThrow());
        return ExampleRunner.run(own).stream().map(ExampleOutcome::unmet).reduce("", String::concat);
    }

    @Test
    void anExampleThatShowsWhatItSaysPassesWithItsRepair() throws IOException, BadRulesException {
        assertThat(unmet(RULE)).isEmpty();
    }

    @ParameterizedTest(name = "{1} for {0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "severity: error%n    articles|severity: note%n    articles|expected severity note, got error",
                "[[48]]|[[40]]|expected a finding, got none",
                "[[48]]|48|\"48\" in article-2 is evidence and not marked",
                "The diver Ann Orr, [[40]], was|The [[diver]] Ann Orr, [[40]], was|\"diver\" in article-1 is no evidence",
                "The diver Ann Orr, who is 40|The diver Ann Orr, who is 51|expected nothing, got: ",
                "expect: finding%n    severity: error|expect: known-miss|a known miss that is found now",
                "expect: nothing|expect: known-false-alarm|a known false alarm that is silent now",
            })
    void whatIsNotMetIsTold(String from, String to, String told) throws IOException, BadRulesException {
        String good = from.replace("%n", "\n");
        assertThat(RULE).contains(good);
        assertThat(unmet(RULE.replace(good, to.replace("%n", "\n")))).contains(told);
    }
}
