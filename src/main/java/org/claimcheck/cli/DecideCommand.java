package org.claimcheck.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.claimcheck.batch.PastFindings;
import org.claimcheck.batch.PastFindings.Told;
import org.claimcheck.model.Finding.Status;
import org.claimcheck.rule.BadRulesException;
import org.claimcheck.rule.Decision;
import org.claimcheck.rule.Decisions;
import org.claimcheck.rule.Example;
import org.claimcheck.rule.ExampleFile;
import org.claimcheck.rule.Rule;
import org.claimcheck.rule.RuleSet;
import org.claimcheck.verify.ExampleMaker;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code decide}: an editor's decision on a finding, or its undoing. */
@Command(
        name = "decide",
        description = "Records what an editor decides about a finding in rules/decisions.yaml.",
        mixinStandardHelpOptions = true)
final class DecideCommand implements Callable<Integer> {

    /** What can be decided. */
    enum Verdict {
        ACCEPTED,
        DISMISSED,
        OPEN
    }

    private final Console console;

    @Mixin
    private final SharedOptions options = new SharedOptions();

    @Parameters(paramLabel = "FINDING", description = "The finding's id, as the report has it.")
    private String finding = "";

    @Option(names = "--as", required = true, description = "accepted, dismissed or open.")
    private Verdict verdict = Verdict.OPEN;

    @Option(names = "--why", paramLabel = "TEXT", description = "The reason.")
    private @Nullable String why;

    @Option(names = "--by", paramLabel = "NAME", description = "Who decides.")
    private @Nullable String by;

    @Option(names = "--until", paramLabel = "DATE", description = "Last day on which the decision stands.")
    private @Nullable LocalDate until;

    @Option(
            names = "--example",
            description = "Keep a dismissed finding as a known false alarm in rules/examples.yaml, for: rules test.")
    private boolean example;

    DecideCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Path folder = options.ruleFolder();
        Path rules = folder == null ? Path.of("rules") : folder;
        Path file = rules.resolve(Decisions.FILE);
        if (example && verdict != Verdict.DISMISSED) {
            throw Failure.usage("--example keeps a false alarm, so it goes with --as dismissed.");
        }
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            decide(file);
        } catch (BadRulesException e) {
            throw Failure.usage("the decisions cannot be used:\n  " + String.join("\n  ", e.problems()));
        } catch (IOException e) {
            throw Failure.incomplete("cannot write " + file.toAbsolutePath() + ": " + e.getMessage()
                    + ". Make the folder writable, or name another with --rules DIR.");
        }
        if (!options.quiet()) {
            console.out().println(finding + " is " + verdict.name().toLowerCase(Locale.ROOT) + " in " + file);
        }
        if (example) {
            keepExample(rules.resolve(ExampleFile.FILE));
        }
        return ExitCode.CLEAN;
    }

    private void keepExample(Path file) {
        RuleSet rules = options.rules();
        Told told = PastFindings.find(options.place(), finding)
                .orElseThrow(() -> Failure.incomplete(
                        "the decision is kept, the example is not: the last run has no finding " + finding + "."));
        Rule rule = rules.find(told.finding().rule())
                .orElseThrow(() -> Failure.incomplete("the decision is kept, the example is not: there is no rule "
                        + told.finding().rule() + " any more."));
        List<Example.Marked> articles = new ExampleMaker(rules, rule)
                .show(told.finding(), told.articles())
                .orElseThrow(
                        () -> Failure.incomplete("the decision is kept, the example is not: these articles alone do"
                                + " not bring the finding about; it needs others of their story."));
        String name = why + " (" + finding + ")";
        try {
            ExampleFile.add(file, ExampleFile.entry(rule.id(), name, Example.Expect.KNOWN_FALSE_ALARM, articles));
        } catch (IOException e) {
            throw Failure.incomplete("cannot write " + file.toAbsolutePath() + ": " + e.getMessage()
                    + ". Make the folder writable, or name another with --rules DIR.");
        }
        if (!options.quiet()) {
            console.out().println("kept as a known false alarm of " + rule.id() + " in " + file);
        }
    }

    private void decide(Path file) throws IOException, BadRulesException {
        if (verdict == Verdict.OPEN) {
            Decisions.undo(file, finding);
            return;
        }
        if (why == null || why.isBlank()) {
            throw Failure.usage("say why: --why TEXT is missing.");
        }
        Status status = verdict == Verdict.ACCEPTED ? Status.ACCEPTED : Status.DISMISSED;
        LocalDate today = LocalDate.now(Clock.systemUTC());
        Decisions.record(file, new Decision(finding, status, why, by, today, until));
    }
}
