package org.claimcheck.rule;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.databind.json.JsonMapper;

/**
 * The pages under {@code docs/rules} and the schemas under {@code docs/schemas} are what the program makes of the rule files.
 * They are made anew by {@code mvn test -Dtest=RulePagesTest -Dclaimcheck.rewrite=true}.
 */
class RulePagesTest {

    private static void assertCommitted(Path folder, String ending, SortedMap<String, String> made) throws IOException {
        if (Boolean.getBoolean("claimcheck.rewrite")) {
            Files.createDirectories(folder);
            for (Map.Entry<String, String> file : made.entrySet()) {
                Files.writeString(folder.resolve(file.getKey()), file.getValue());
            }
        }
        SortedMap<String, String> committed = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(it -> it.toString().endsWith(ending)).toList()) {
                committed.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        assertThat(committed.keySet()).isEqualTo(made.keySet());
        made.forEach((name, text) -> assertThat(committed.get(name)).as(name).isEqualTo(text));
    }

    @Test
    void thePagesOfTheRulesAreThoseOfTheFiles() throws IOException, BadRulesException {
        assertCommitted(Path.of("docs/rules"), ".md", RuleBook.pages(RuleLibrary.load(null)));
    }

    @Test
    void theSchemasAreThoseOfTheReaders() throws IOException {
        SortedMap<String, String> schemas = new TreeMap<>();
        RuleSchema.FILES.forEach(file -> schemas.put(file + ".yaml.schema.json", RuleSchema.json(file)));
        assertCommitted(Path.of("docs/schemas"), ".yaml.schema.json", schemas);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "settings|rules: {age-conflict: note}|true",
                "settings|rules: {age-conflict: loud}|false",
                "settings|{desks: {sport: {sections: [football]}}, for: [{desk: sport, packs: {own: off}}]}|true",
                "settings|for: [{desks: sport}]|false",
                "house|spellings: [{use: Kyiv, not: [Kiev, Kijev]}]|true",
                "house|spellings: [{use: Kyiv}]|false",
                "house|facts: [{says: It is on 5 May 2025., about: x, embargo: '2025-05-04T18:00Z'}]|true",
                "house|fact: []|false",
                "decisions|decisions: [{finding: f, as: dismissed, why: w, until: '2025-05-04'}]|true",
                "decisions|decisions: [{finding: f, as: open, why: w}]|false",
                "stories|together: [{articles: [a1, a2], why: w, until: '2025-05-04'}]|true",
                "stories|apart: [{articles: [a1, a2]}]|false",
                "rule|{id: a, severity: note, summary: s, compare: size, patterns: ['size {number}'], tolerance: {number: 1}}|true",
                "rule|{id: a, severity: note, summary: s, compare: size, tolerance: {inches: 1}}|false",
            })
    void aSchemaTakesWhatTheReaderTakes(String file, String yaml, boolean valid) {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(RuleSchema.json(file));
        Object read = new Load(LoadSettings.builder().build()).loadFromString(yaml);
        List<?> errors = schema.validate(JsonMapper.shared().writeValueAsString(read), InputFormat.JSON);
        assertThat(errors.isEmpty()).as("%s", errors).isEqualTo(valid);
    }
}
