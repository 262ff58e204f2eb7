package org.claimcheck.cli;

import java.util.ArrayList;
import java.util.List;
import org.claimcheck.ingest.Intake.Item;
import org.claimcheck.model.Article;
import org.claimcheck.rule.Rule;
import org.claimcheck.rule.RuleBook;
import org.claimcheck.rule.RuleSchema;
import org.claimcheck.rule.RuleSet;
import org.claimcheck.verify.Audit;
import org.claimcheck.verify.ExampleOutcome;
import org.claimcheck.verify.ExampleReport;
import org.claimcheck.verify.ExampleRunner;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
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
    int show(@Mixin SharedOptions options, @Parameters(paramLabel = "ID", arity = "1..*") List<String> ids) {
        RuleSet rules = options.rules();
        List<Rule> found = new ArrayList<>();
        for (String id : ids) {
            found.add(
                    rules.find(id).orElseThrow(() -> Failure.usage("no rule " + id + ". See: claimcheck rules list")));
        }
        found.forEach(rule -> console.out().print(RuleBook.show(rule)));
        return ExitCode.CLEAN;
    }

    @Command(name = "test", description = "Runs the rules' own examples.", mixinStandardHelpOptions = true)
    int test(@Mixin SharedOptions options) {
        List<ExampleOutcome> outcomes = ExampleRunner.run(options.rules());
        console.out().print(ExampleReport.text(outcomes));
        return outcomes.stream().allMatch(ExampleOutcome::passed) ? ExitCode.CLEAN : ExitCode.FINDINGS;
    }

    @Command(
            name = "audit",
            description = "Plants errors into articles and counts how many are found.",
            mixinStandardHelpOptions = true)
    int audit(@Mixin SharedOptions options, @Parameters(paramLabel = "PATH", arity = "1..*") List<String> paths) {
        List<Article> articles = new ArrayList<>();
        Paths.read(Paths.inputs(paths), options.place().intake(), item -> {
            if (item instanceof Item.Read it) {
                articles.add(it.article());
            }
        });
        if (articles.isEmpty()) {
            throw Failure.incomplete("no article could be read from " + String.join(", ", paths) + ".");
        }
        console.out().print(new Audit(options.rules()).run(articles).text());
        return ExitCode.CLEAN;
    }

    @Command(name = "schema", description = "The JSON Schema of a rule file.", mixinStandardHelpOptions = true)
    int schema() {
        console.out().println(RuleSchema.json());
        return ExitCode.CLEAN;
    }
}
