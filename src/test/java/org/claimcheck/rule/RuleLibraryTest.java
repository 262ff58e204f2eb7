package org.claimcheck.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.claimcheck.model.Finding;
import org.claimcheck.model.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleLibraryTest {

    @Test
    void theIndexNamesEveryShippedRule() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("rules"))) {
            List<String> names = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".yaml") && !name.equals("claimcheck.yaml"))
                    .filter(name -> !name.equals(Decisions.FILE))
                    .sorted()
                    .toList();
            assertThat(RuleLibrary.shippedNames()).isEqualTo(names);
        }
    }

    @Test
    void aShippedRuleIsNamedAsItsFileAndSaysWhatItDoesNotSee() throws BadRulesException {
        assertThat(RuleLibrary.load(null).rules()).hasSizeGreaterThan(14).allSatisfy(rule -> {
            assertThat(rule.origin().file()).isEqualTo("rules/" + rule.id() + ".yaml");
            assertThat(rule.limits()).as("limits of %s", rule.id()).isNotBlank();
            assertThat(rule.examples()).as("examples of %s", rule.id()).hasSizeGreaterThanOrEqualTo(4);
        });
    }

    @Test
    void theUsersOwnRuleOverridesByIdAndChangesTheDigest(@TempDir Path folder) throws IOException, BadRulesException {
        String shipped = Files.readString(Path.of("rules/age-conflict.yaml"));
        Files.writeString(
                folder.resolve("mine.yaml"), shipped.replace("{conflicting: error, in-tension: warning}", "note"));
        RuleSet before = RuleLibrary.load(null);
        RuleSet after = RuleLibrary.load(folder);
        assertThat(after.rules()).hasSameSizeAs(before.rules());
        assertThat(after.find("age-conflict").orElseThrow().severity()).isEqualTo(Severity.NOTE);
        assertThat(after.digest()).isNotEqualTo(before.digest());
    }

    @Test
    void decisionsAreReadBackSortedAndLapse(@TempDir Path folder) throws IOException, BadRulesException {
        Path file = folder.resolve(Decisions.FILE);
        LocalDate day = LocalDate.of(2025, 3, 1);
        Decision second = new Decision("b2", Finding.Status.DISMISSED, "two \"events\"", "Ada", day, day.plusDays(7));
        Decision first = new Decision("a1", Finding.Status.ACCEPTED, "ours is wrong", null, day, null);
        Decisions.record(file, second);
        Decisions.record(file, first);
        assertThat(Decisions.read(file).all()).containsExactly(first, second);
        RuleSet rules = RuleLibrary.load(folder);
        assertThat(rules.on(day).review().statuses())
                .containsEntry("a1", Finding.Status.ACCEPTED)
                .containsEntry("b2", Finding.Status.DISMISSED);
        assertThat(rules.on(day.plusDays(8)).review().statuses()).containsOnlyKeys("a1");
        Decisions.undo(file, "a1");
        assertThat(Decisions.read(file).all()).containsExactly(second);
    }
}
