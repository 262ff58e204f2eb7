package org.claimcheck.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.claimcheck.batch.AuditFile;
import org.claimcheck.ingest.Intake.Item;
import org.claimcheck.model.Article;
import org.claimcheck.pipeline.Checker;
import org.claimcheck.report.Reports;
import org.claimcheck.rule.HouseList;
import org.claimcheck.rule.Rule;
import org.claimcheck.rule.RuleBook;
import org.claimcheck.rule.RuleSchema;
import org.claimcheck.rule.RuleSet;
import org.claimcheck.verify.Audit;
import org.claimcheck.verify.AuditTable;
import org.claimcheck.verify.ExampleOutcome;
import org.claimcheck.verify.ExampleReport;
import org.claimcheck.verify.ExampleRunner;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code rules}: the rule library. */
@Command(name = "rules", description = "Lists, shows and tests the rules.", mixinStandardHelpOptions = true)
final class RulesCommand implements Runnable {

    private final Console console;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    RulesCommand(Console console) {
        this.console = console;
    }

    @Override
    public void run() {
        throw new CommandLine.ParameterException(
                spec.commandLine(), "Say what of the rules: list, show, test, audit or schema.");
    }

    @Command(name = "list", description = "One line for each rule.", mixinStandardHelpOptions = true)
    int list(@Mixin SharedOptions options) {
        console.out().print(RuleBook.list(options.rules()));
        return ExitCode.CLEAN;
    }

    @Command(name = "show", description = "Rules with their reasons and examples.", mixinStandardHelpOptions = true)
    int show(
            @Mixin SharedOptions options,
            @Option(
                            names = "--to",
                            paramLabel = "DIR",
                            description = "Write a page for each rule, and an index, into this folder instead.")
                    @Nullable
                    Path to,
            @Parameters(paramLabel = "ID", arity = "0..*", description = "Rules to show; all when none is named.")
                    List<String> ids) {
        RuleSet rules = options.rules();
        List<Rule> found = ids == null || ids.isEmpty() ? rules.rules() : named(rules, ids);
        if (to == null) {
            found.forEach(rule -> console.out().print(RuleBook.show(rule)));
            return ExitCode.CLEAN;
        }
        try {
            Files.createDirectories(to);
            for (Map.Entry<String, String> page : RuleBook.pages(rules).entrySet()) {
                Files.writeString(to.resolve(page.getKey()), page.getValue());
            }
        } catch (IOException e) {
            throw Failure.incomplete(
                    "cannot write the pages to " + to + ": " + e.getMessage() + ". Name another folder.");
        }
        return ExitCode.CLEAN;
    }

    private static List<Rule> named(RuleSet rules, List<String> ids) {
        List<Rule> found = new ArrayList<>();
        for (String id : ids) {
            found.add(
                    rules.find(id).orElseThrow(() -> Failure.usage("no rule " + id + ". See: claimcheck rules list")));
        }
        return found;
    }

    @Command(name = "test", description = "Runs the rules' own examples.", mixinStandardHelpOptions = true)
    int test(@Mixin SharedOptions options) {
        RuleSet rules = options.rules();
        List<ExampleOutcome> outcomes = ExampleRunner.run(rules);
        console.out().print(ExampleReport.text(outcomes));
        List<HouseList.Stated> unread = new Checker(rules).unreadHouseFacts();
        unread.forEach(fact -> console.out()
                .println(HouseList.FILE + ":" + fact.line() + ": nothing is read in \"" + fact.says()
                        + "\" that an article could contradict; say it as an article would"));
        boolean passed = unread.isEmpty() && outcomes.stream().allMatch(ExampleOutcome::passed);
        return passed ? ExitCode.CLEAN : ExitCode.FINDINGS;
    }

    @Command(
            name = "audit",
            description = "Plants errors into articles and counts how many are found.",
            mixinStandardHelpOptions = true)
    int audit(
            @Mixin SharedOptions options,
            @Option(
                            names = "--most",
                            paramLabel = "N",
                            defaultValue = "200",
                            description = "Plant at most so many errors of each kind (200).")
                    int most,
            @Option(
                            names = "--show",
                            paramLabel = "N",
                            defaultValue = "0",
                            description = "Show so many of those missed, and of those flagged with nothing planted.")
                    int show,
            @Parameters(paramLabel = "PATH", arity = "1..*") List<String> paths) {
        List<Article> articles = new ArrayList<>();
        Paths.read(Paths.inputs(paths), options.place().intake(), item -> {
            if (item instanceof Item.Read it) {
                articles.add(it.article());
            }
        });
        if (articles.isEmpty()) {
            throw Failure.incomplete("no article could be read from " + String.join(", ", paths) + ".");
        }
        Audit.Outcome outcome = new Audit(options.rules(), most).run(articles);
        console.out().print(AuditTable.text(outcome, show));
        if (outcome.figure().planted() == 0) {
            throw Failure.incomplete("nothing could be planted: no two of these articles tell one event in like words."
                    + " Give articles of several outlets on the same days.");
        }
        LocalDate today = LocalDate.now(Clock.systemUTC());
        try {
            AuditFile.write(outcome.figure().on(today), options.place().home());
        } catch (IOException e) {
            throw Failure.incomplete("the figure could not be kept for the nightly report: " + e.getMessage());
        }
        return ExitCode.CLEAN;
    }

    @Command(
            name = "schema",
            description =
                    "The JSON Schema of a file in a rule folder (rule, settings, house, decisions, stories), or of report.json.",
            mixinStandardHelpOptions = true)
    int schema(
            @Mixin SharedOptions options,
            @Parameters(
                            paramLabel = "WHAT",
                            arity = "0..1",
                            defaultValue = "rule",
                            description = "rule, settings, house, decisions, stories or report (rule).")
                    String what) {
        if (what.equals("report")) {
            console.out().println(Reports.schema());
            return ExitCode.CLEAN;
        }
        if (!RuleSchema.FILES.contains(what)) {
            throw Failure.usage("no schema of \"" + what + "\". There is one of: " + String.join(", ", RuleSchema.FILES)
                    + ", report");
        }
        console.out().print(RuleSchema.json(what));
        return ExitCode.CLEAN;
    }
}
