package org.claimcheck.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.claimcheck.rule.BadRulesException;
import org.claimcheck.rule.Rule;
import org.claimcheck.rule.RuleLibrary;
import org.claimcheck.rule.RuleSet;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * No rule has a condition that does nothing: with any one of them switched off, one of the rule's own examples fails.
 * Each rule is run alone, so that no other rule hides what it reports.
 */
class ConditionsMatterTest {

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit fills it in
    private static Path folder;

    @TestFactory
    Stream<DynamicTest> aRuleWithoutOneOfItsConditionsFailsAnExample() throws IOException, BadRulesException {
        Map<String, Without> weakened = new LinkedHashMap<>();
        for (Rule rule : RuleLibrary.load(null).rules()) {
            String text = Files.readString(Path.of("rules", rule.id() + ".yaml"));
            weakened.putAll(written(folder, rule.id(), text));
        }
        RuleSet all = RuleLibrary.load(folder);
        return weakened.entrySet().stream()
                .map(it -> DynamicTest.dynamicTest(named(it), () -> assertThat(broken(all, it.getKey()))
                        .as("examples of %s that fail; give one, or take the condition out", named(it))
                        .isNotEmpty()));
    }

    @Test
    void aPointlessConditionIsNoticed(@TempDir Path other) throws IOException, BadRulesException {
        String text = Files.readString(Path.of("rules/age-conflict.yaml"))
                .replace("\nwhere:", "\n# where:")
                .replace(
                        "compare: age\n",
                        "compare: age\nwhere: comparison.shared >= 0.0 && claim.source != \"Nobody\"\n");
        Map<String, Without> weakened = written(other, "age-conflict", text);
        RuleSet all = RuleLibrary.load(other);
        assertThat(weakened).hasSize(3);
        assertThat(weakened.keySet())
                .allSatisfy(id -> assertThat(broken(all, id)).isEmpty());
    }

    @Test
    void aConditionIsWeakenedPartByPart() {
        assertThat(Without.weaker("a == \"x || y\" || (b && c) && d"))
                .containsExactly(
                        entry("a == \"x || y\"", "(b && c) && d"),
                        entry("(b && c) && d", "a == \"x || y\""),
                        entry("(b && c) in (b && c) && d", "a == \"x || y\" || d"),
                        entry("d in (b && c) && d", "a == \"x || y\" || (b && c)"));
        assertThat(Without.weaker("a == 1.0")).isEmpty();
    }

    /** Writes a rule as it is and without each condition, each as a rule of its own; the weakened ones by id. */
    private static Map<String, Without> written(Path into, String id, String yaml) throws IOException {
        Map<String, Object> rule = new LinkedHashMap<>();
        Object read = new Load(LoadSettings.builder().build()).loadFromString(yaml);
        ((Map<?, ?>) read).forEach((key, value) -> rule.put(String.valueOf(key), value));
        Map<String, Without> weakened = new LinkedHashMap<>();
        write(into, id + "-0", rule);
        for (Without without : Without.each(rule)) {
            String own = id + "-" + (weakened.size() + 1);
            write(into, own, without.rule());
            weakened.put(own, without);
        }
        return weakened;
    }

    private static void write(Path into, String id, Map<String, Object> rule) throws IOException {
        Map<String, Object> renamed = new LinkedHashMap<>(rule);
        renamed.put("id", id);
        Files.writeString(
                into.resolve(id + ".yaml"), new Dump(DumpSettings.builder().build()).dumpToString(renamed));
    }

    private static String named(Map.Entry<String, Without> weakened) {
        return original(weakened.getKey()) + " without " + weakened.getValue().condition();
    }

    private static String original(String id) {
        return id.substring(0, id.lastIndexOf('-'));
    }

    /** Examples that pass with the whole rule and fail with the weakened one. */
    private static List<String> broken(RuleSet all, String id) {
        List<String> broken = new ArrayList<>(failing(all, id));
        broken.removeAll(failing(all, original(id) + "-0"));
        return broken;
    }

    private static List<String> failing(RuleSet all, String id) {
        return ExampleRunner.run(all.only(all.find(id).orElseThrow())).stream()
                .filter(outcome -> !outcome.passed())
                .map(outcome -> outcome.example().name() + (outcome.repair() ? " (repair)" : ""))
                .toList();
    }
}
