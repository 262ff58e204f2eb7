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
