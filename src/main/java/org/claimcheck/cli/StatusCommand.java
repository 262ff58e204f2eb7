package org.claimcheck.cli;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.claimcheck.batch.CheckFailure;
import org.claimcheck.batch.NightlyCheck;
import org.claimcheck.batch.RunSummary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code status}: the last runs. */
@Command(
        name = "status",
        description = "Prints the last runs: when, how long, how many, what failed.",
        mixinStandardHelpOptions = true)
final class StatusCommand implements Callable<Integer> {

    private static final int SHOWN = 20;

    private final Console console;

    @Mixin
    private final SharedOptions options = new SharedOptions();

    StatusCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try {
            List<RunSummary> runs = NightlyCheck.status(options.place(), SHOWN);
            if (runs.isEmpty()) {
                console.out().println("no run yet");
                return ExitCode.CLEAN;
            }
            line("run", "started", "took", "status", "articles", "stories", "findings", "not read");
            runs.forEach(this::tell);
            return ExitCode.CLEAN;
        } catch (CheckFailure e) {
            throw Failure.incomplete(String.valueOf(e.getMessage()));
        }
    }

    private void tell(RunSummary run) {
        line(
                run.id(),
                run.started().truncatedTo(ChronoUnit.SECONDS).toString(),
                run.finished() == null ? "" : shown(Duration.between(run.started(), run.finished())),
                run.status(),
                String.valueOf(run.articles()),
                run.stories() == null ? "" : run.stories().toString(),
                run.findings() == null ? "" : run.findings().toString(),
                String.valueOf(run.quarantined()));
        if (run.failure() != null) {
            console.out().println("    " + run.failure());
        }
    }

    private void line(Object... cells) {
        console.out()
                .println(String.format(Locale.ROOT, "%-18s %-20s %8s %-10s %9s %8s %9s %9s", cells)
                        .stripTrailing());
    }

    private static String shown(Duration took) {
        return took.toSeconds() < 60
                ? took.toSeconds() + "." + took.toMillisPart() / 100 + " s"
                : took.toMinutes() + " min";
    }
}
