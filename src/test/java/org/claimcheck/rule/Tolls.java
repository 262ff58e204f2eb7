package org.claimcheck.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.claimcheck.model.Comparison;
import org.claimcheck.model.Finding;

/** A rule on death tolls, and a story of which it reports something, for tests of judging. */
final class Tolls {

    static final Comparison CONFLICT = Comparison.conflicting("exact", "seven is not nine");
    static final Comparison SAME = Comparison.same("equal", "both seven");
    static final String RULE =
            """
            id: tolls
            since: "0.1"
            severity: error
            summary: Death tolls differ.
            compare: casualties
            where: claim.role == "killed"
            unless: {superseded: true}
            message: "${left.source} has ${left.text}; ${right.source} has ${right.text}."
            why: It matters.
            examples:
              - name: one
                expect: finding
                articles:
                  - {source: A, text: "[[Seven]] died."}
              - name: two
                expect: nothing
                articles:
                  - {source: A, text: "Seven died."}
            """;

    private Tolls() {}

    static Rule rule(String yaml) {
        Problems problems = new Problems();
        Optional<Rule> rule = RuleReader.read(new RuleFile("rules/tolls.yaml", yaml, RuleFile.SHIPPED), problems);
        assertThat(problems.inOrder()).isEmpty();
        return rule.orElseThrow();
    }

    static List<Finding> judge(String yaml, SlotBuilder story) {
        return new Judge(new RuleSet(List.of(rule(yaml)), "d")).judge(story.build());
    }

    static SlotBuilder twoTolls() {
        return new SlotBuilder()
                .article("a", "The fire killed 7 people.", "7")
                .article("b", "The fire killed 9 people.", "9")
                .pair(0, 1, CONFLICT);
    }
}
