package org.claimcheck.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.claimcheck.rule.BadRulesException;
import org.claimcheck.rule.Example;
import org.claimcheck.rule.RuleLibrary;
import org.claimcheck.rule.RuleSet;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every example of every shipped rule, run through the whole checker; a test's name is the example's file and line. */
class RuleExamplesTest {

    @TestFactory
    Stream<DynamicTest> anExampleShowsWhatItSays() throws BadRulesException {
        RuleSet rules = RuleLibrary.load(null);
        ExampleRunner runner = new ExampleRunner(rules);
        return rules.rules().stream().flatMap(rule -> rule.examples().stream()
                .flatMap(example -> Stream.of(
                        DynamicTest.dynamicTest(
                                example.file() + ":" + example.line() + " " + example.name(),
                                () -> assertThat(runner.run(rule, example).unmet())
                                        .isEmpty()),
                        DynamicTest.dynamicTest(
                                example.file() + ":" + example.line() + " " + example.name() + " (repair)",
                                () -> assertThat(runner.repair(rule, example)
                                                .map(ExampleOutcome::unmet)
                                                .orElse(
                                                        example.expect() == Example.Expect.FINDING
                                                                ? "nothing to mend: mark two places, or give a repair"
                                                                : ""))
                                        .isEmpty()))));
    }
}
