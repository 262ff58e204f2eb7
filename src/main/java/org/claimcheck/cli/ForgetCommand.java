package org.claimcheck.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.claimcheck.batch.CheckFailure;
import org.claimcheck.batch.Forgetting;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code forget}: erases articles, or all that name a person. */
@Command(
        name = "forget",
        description = "Erases articles, in all versions, from the database, the index for gates and the reports.",
        mixinStandardHelpOptions = true)
final class ForgetCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private final SharedOptions options = new SharedOptions();

    @Parameters(paramLabel = "ARTICLE", arity = "0..*", description = "Ids of articles, as the report has them.")
    private List<String> articles = new ArrayList<>();

    @Option(names = "--person", paramLabel = "NAME", description = "Every article that names this person.")
    private List<String> people = new ArrayList<>();

    @Option(names = "--yes", description = "Erase; without it, only what would be erased is told.")
    private boolean yes;

    ForgetCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (articles.isEmpty() && people.isEmpty()) {
            throw Failure.usage("say what to forget: ids of articles, or --person NAME.");
        }
        try {
            tell(new Forgetting(options.place(), options.ruleFolder()).forget(articles, people, yes));
            return ExitCode.CLEAN;
        } catch (CheckFailure e) {
            throw Failure.incomplete(String.valueOf(e.getMessage()));
        }
    }

    private void tell(Forgetting.Told told) {
        String done = yes ? "erased" : "to be erased";
        told.articles().stream().sorted().forEach(it -> console.out().println(done + ": article " + it));
        told.reports().forEach(it -> console.out().println(done + ": report " + it));
        told.byHand().forEach(it -> console.out().println("left, look yourself: " + it));
        if (told.articles().isEmpty()) {
            console.out().println("no such article is kept");
        } else if (yes) {
            console.out()
                    .println(
                            "Not reached: backups, copies of reports elsewhere, and the articles themselves, which the next"
                                    + " check would read again.");
        } else {
            console.out().println("Nothing is erased yet: give the same command with --yes.");
        }
    }
}
