package org.claimcheck.cli;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.Callable;
import org.claimcheck.batch.CheckFailure;
import org.claimcheck.batch.CheckOutcome;
import org.claimcheck.batch.CheckRequest;
import org.claimcheck.batch.Input;
import org.claimcheck.batch.NightlyCheck;
import org.claimcheck.batch.Progress;
import org.claimcheck.model.Severity;
import org.claimcheck.report.Format;
import org.claimcheck.rule.Decisions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code check}: the nightly job. */
@Command(
        name = "check",
        description = "Checks articles against each other and writes a report; without PATH, the sample articles.",
        mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private final SharedOptions options = new SharedOptions();

    @Parameters(paramLabel = "PATH", arity = "0..*", description = "File, folder, archive, or - for standard input.")
    private List<String> paths = new ArrayList<>();

    CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        CheckRequest request = new CheckRequest(
                inputs(),
                options.rules(),
                options.place(),
                options.formatsOr(EnumSet.allOf(Format.class)),
                options.rerun(),
                options.baseline());
        try (ConsoleProgress shown = new ConsoleProgress(console)) {
            Progress progress = options.quiet() || options.logsObjects() ? Progress.silent() : shown;
            CheckOutcome outcome = new NightlyCheck(request, progress, Clock.systemUTC()).run();
            if (!options.quiet()) {
                tell(outcome);
                tellStale(request.rules().review().decisions(), outcome);
            }
            return options.failOnOr(FailOn.NEVER)
                    .least()
                    .filter(outcome::hasAtLeast)
                    .map(any -> ExitCode.FINDINGS)
                    .orElse(ExitCode.CLEAN);
        } catch (CheckFailure e) {
            throw Failure.incomplete(String.valueOf(e.getMessage()));
        }
    }

    private List<Input> inputs() {
        if (!paths.isEmpty()) {
            return Paths.inputs(paths);
        }
        List<Input> samples = Samples.inputs();
        if (!options.quiet()) {
            console.err()
                    .println("claimcheck: no PATH given, so the " + samples.size()
                            + " sample files that ship with the program are checked");
        }
        return samples;
    }

    private void tell(CheckOutcome outcome) {
        int setAside = outcome.run().quarantined();
        console.out()
                .println(counted(outcome.run().articles(), "article") + ": "
                        + counted(outcome.open().getOrDefault(Severity.ERROR, 0), "error") + ", "
                        + counted(outcome.open().getOrDefault(Severity.WARNING, 0), "warning") + ", "
                        + counted(outcome.open().getOrDefault(Severity.NOTE, 0), "note")
                        + (setAside > 0 ? "; set aside: " + setAside + ", see the report for why" : "")
                        + (outcome.repeated() ? " (checked before; --rerun checks anew)" : ""));
        String file =
                options.formatsOr(EnumSet.allOf(Format.class)).contains(Format.HTML) ? Format.HTML.fileName() : "";
        console.out()
                .println("Report: "
                        + outcome.folder().resolve(file).toAbsolutePath().normalize());
    }

    private void tellStale(Decisions decisions, CheckOutcome outcome) {
        decisions
                .stale(LocalDate.now(Clock.systemUTC()), outcome.standing())
                .forEach((decision, reason) -> console.err()
                        .println("claimcheck: the decision on " + decision.finding() + " is stale: " + reason
                                + ". Take it out with: claimcheck decide " + decision.finding() + " --as open"));
    }

    private static String counted(int number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }
}
