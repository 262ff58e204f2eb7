package org.claimcheck.verify;

import java.util.List;
import org.claimcheck.rule.Example;

/** The outcome of {@code rules test} in words: what failed, with file and line, and the counts. */
public final class ExampleReport {

    private ExampleReport() {}

    /** One line for each failure, then the counts. */
    public static String text(List<ExampleOutcome> outcomes) {
        StringBuilder out = new StringBuilder();
        outcomes.stream().filter(outcome -> !outcome.passed()).forEach(outcome -> out.append(outcome.title())
                .append(": ")
                .append(outcome.rule())
                .append(": ")
                .append(outcome.unmet())
                .append('\n'));
        long failed = outcomes.stream().filter(outcome -> !outcome.passed()).count();
        long repairs = outcomes.stream().filter(ExampleOutcome::repair).count();
        out.append(outcomes.size() - repairs)
                .append(" examples, ")
                .append(repairs)
                .append(" repairs, ");
        out.append(failed).append(" failed; ");
        out.append(count(outcomes, Example.Expect.KNOWN_MISS)).append(" known misses, ");
        out.append(count(outcomes, Example.Expect.KNOWN_FALSE_ALARM)).append(" known false alarms\n");
        return out.toString();
    }

    private static long count(List<ExampleOutcome> outcomes, Example.Expect expect) {
        return outcomes.stream()
                .filter(outcome -> !outcome.repair() && outcome.example().expect() == expect)
                .count();
    }
}
