package org.claimcheck.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.claimcheck.ingest.Intake.Item;
import org.claimcheck.model.Article;
import org.claimcheck.model.CheckRun;
import org.claimcheck.model.CheckRun.Quarantined;
import org.claimcheck.pipeline.Checker;
import org.claimcheck.report.Format;
import org.claimcheck.report.Reports;
import org.claimcheck.report.RunInfo;
import org.claimcheck.rule.BadRulesException;
import org.claimcheck.rule.RuleLibrary;
import org.claimcheck.rule.RuleSet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code check}: checks articles against each other. */
@Command(name = "check", description = "Checks articles against each other.", mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "PATH", arity = "1..*", description = "File, folder, archive, or - for standard input.")
    private List<String> paths = new ArrayList<>();

    @Option(names = "--out", paramLabel = "DIR", description = "Folder of the report (${DEFAULT-VALUE}).")
    private Path out = Path.of("reports", "latest");

    CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException, BadRulesException {
        Instant started = Clock.systemUTC().instant();
        RuleSet rules = RuleLibrary.load(null);
        Map<String, Article> articles = new TreeMap<>();
        List<Quarantined> quarantine = new ArrayList<>();
        Inputs.read(paths, item -> {
            if (item instanceof Item.Read it) {
                articles.put(it.article().id(), it.article());
            } else if (item instanceof Item.Refused it) {
                quarantine.add(it.quarantined());
            }
        });
        if (articles.isEmpty()) {
            throw Failure.incomplete("no article could be read from " + String.join(", ", paths) + ".");
        }
        CheckRun checked = new Checker(rules).check(List.copyOf(articles.values()));
        RunInfo run = new RunInfo(
                started.toString(),
                started,
                Clock.systemUTC().instant(),
                "COMPLETED",
                articles.size(),
                quarantine.size(),
                rules.rules().size());
        CheckRun whole = new CheckRun(checked.articles(), checked.stories(), quarantine);
        Reports.write(new RunInMemory(run, whole), out, EnumSet.allOf(Format.class));
        console.err().println("claimcheck: " + whole.findings().size() + " findings; report in " + out);
        return ExitCode.CLEAN;
    }
}
