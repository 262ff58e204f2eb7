package org.claimcheck.rule;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.databind.json.JsonMapper;

class RuleBookTest {

    @Test
    void listsEveryRuleOnALine() throws BadRulesException {
        RuleSet rules = RuleLibrary.load(null);
        assertThat(RuleBook.list(rules).lines())
                .hasSize(rules.rules().size() + 1)
                .anyMatch(line -> line.startsWith("error    age-conflict "))
                .last()
                .isEqualTo(rules.rules().size() + " rules");
    }

    @Test
    void showsARuleWithItsLimitsAndMarkedExamples() throws BadRulesException {
        Rule rule = RuleLibrary.load(null).find("age-conflict").orElseThrow();
        assertThat(RuleBook.show(rule))
                .startsWith("# age-conflict\n")
                .contains("- Severity: warning when in-tension, error when conflicting")
                .contains("## Limits\n")
                .contains("### digits swapped: finding")
                .contains("Ivo Marek, **24**, after");
    }

    private static final String OWN_FACT =
            """
            id: alert-level
            severity: error
            summary: Reports give one volcano two alert levels.
            compare: alert-level
            patterns: ["alert level [was raised] to {word}", "{word} alert"]
            values: [green, yellow, orange, red]
            limits: It sees no colour of a map.
            references: ["https://example.org/levels"]
            """;

    @Test
    void showsTheFactThatARuleIntroducesAndItsPack(@TempDir Path folder) throws IOException, BadRulesException {
        Path pack = Files.createDirectories(folder.resolve("nature/volcano"));
        Files.writeString(pack.resolve("alert-level.yaml"), OWN_FACT);
        Rule rule = RuleLibrary.load(folder).find("alert-level").orElseThrow();
        assertThat(RuleBook.show(rule).lines())
                .contains(
                        "- Reads: `alert level [was raised] to {word}`, `{word} alert`",
                        "- One of: green, yellow, orange, red",
                        "- Pack: nature/volcano",
                        "It sees no colour of a map.",
                        "https://example.org/levels")
                .noneMatch(line -> line.startsWith("- Where") || line.startsWith("- Kinds"));
    }

    @Test
    void listsWhatIsSetAndHowManyAreOff(@TempDir Path folder) throws IOException, BadRulesException {
        Files.writeString(
                folder.resolve("claimcheck.yaml"), "rules: {age-conflict: off, casualty-count-conflict: note}\n");
        RuleSet rules = RuleLibrary.load(folder);
        assertThat(RuleBook.list(rules).lines())
                .anyMatch(line -> line.startsWith("off      age-conflict ") && line.endsWith(" [set to off]"))
                .anyMatch(
                        line -> line.startsWith("error    casualty-count-conflict ") && line.endsWith(" [set to note]"))
                .anyMatch(line -> line.startsWith("error    ") && !line.contains("[set"))
                .last()
                .isEqualTo(rules.rules().size() + " rules, 1 of them off");
        assertThat(RuleBook.list(rules).lines().limit(rules.rules().size()))
                .as("summaries stand in one column")
                .allSatisfy(line -> assertThat(line).matches("(error|warning|note|off) {2,8}[a-z-]+ {2,}[A-Z].*"));
    }

    @Test
    void everyShippedRuleFitsTheSchema() throws IOException {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(RuleSchema.json("rule"));
        Load yaml = new Load(LoadSettings.builder().build());
        for (String name : RuleLibrary.shippedNames()) {
            Object rule = yaml.loadFromString(Files.readString(Path.of("rules", name)));
            String json = JsonMapper.shared().writeValueAsString(rule);
            assertThat(schema.validate(json, InputFormat.JSON)).as(name).isEmpty();
        }
    }
}
