package org.claimcheck.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.claimcheck.batch.CheckFailure;
import org.claimcheck.batch.Editions;
import org.claimcheck.batch.GateIndex;
import org.claimcheck.batch.NightlyCheck;
import org.claimcheck.index.PublishedIndex;
import org.claimcheck.ingest.Intake.Item;
import org.claimcheck.model.Article;
import org.claimcheck.model.Severity;
import org.claimcheck.report.Edition.Against;
import org.claimcheck.report.Format;
import org.claimcheck.report.ReportSource;
import org.claimcheck.report.Reports;
import org.claimcheck.rule.RuleSet;
import org.claimcheck.text.Gazetteer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code gate}: what concerns drafts before they are published. */
@Command(
        name = "gate",
        description = "Checks drafts against articles; reports only what concerns the drafts.",
        mixinStandardHelpOptions = true)
final class GateCommand implements Callable<Integer> {

    private static final String DATABASE = "database";

    private final Console console;

    @Mixin
    private final SharedOptions options = new SharedOptions();

    @Parameters(paramLabel = "DRAFT", arity = "1..*", description = "File, folder, archive, or - for standard input.")
    private List<String> drafts = new ArrayList<>();

    @Option(
            names = "--against",
            required = true,
            paramLabel = "PATH|database",
            description = "Articles to compare with, or those of the last days that were checked.")
    private List<String> against = new ArrayList<>();

    GateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Thread lexicons =
                new Thread(Gazetteer::shared, "lexicons"); // needed soon, and there is more than one processor
        lexicons.setDaemon(true);
        lexicons.start();
        RuleSet rules = options.rules().withBaseline(options.baseline());
        Gate gate = new Gate(
                rules,
                options.settings().grouping().windowDays(),
                Editions.of(rules, options.settings()),
                Clock.systemUTC());
        List<Article> texts = drafts();
        ReportSource found = check(gate, texts);
        Against compared = found.edition().against();
        if (compared != null) {
            if (compared.articles() == 0) {
                throw Failure.incomplete(
                        "nothing to compare with but the drafts themselves. Give articles with" + " --against PATH.");
            }
            if (!options.quiet()) {
                console.err().println("claimcheck: " + compared.sentence());
            }
        }
        write(found);
        return options.failOnOr(FailOn.ERROR)
                .least()
                .filter(least -> Gate.hasOpen(found, least))
                .map(any -> ExitCode.FINDINGS)
                .orElse(ExitCode.CLEAN);
    }

    private ReportSource check(Gate gate, List<Article> texts) throws IOException {
        if (against.equals(List.of(DATABASE))) {
            try (PublishedIndex index = GateIndex.open(options.place()).orElse(null)) {
                if (index != null && index.size() > 0) {
                    return gate.check(texts, index, origin());
                }
            } catch (UncheckedIOException e) {
                throw Failure.incomplete(e.getMessage() + ". Check the articles again, with --rerun.");
            }
        }
        List<Article> published = published();
        if (published.isEmpty()) {
            throw Failure.incomplete("nothing to compare with: no article could be read from "
                    + String.join(", ", against) + ". Give articles with --against PATH.");
        }
        return gate.check(texts, published, origin());
    }

    private String origin() {
        return against.equals(List.of(DATABASE)) ? "from the last check" : "from " + String.join(", ", against);
    }

    /** The drafts, every one of them readable: a gate never passes what it has not checked. */
    private List<Article> drafts() {
        List<Article> texts = new ArrayList<>();
        Paths.read(Paths.inputs(drafts), options.place().intake(), item -> {
            if (item instanceof Item.Refused it) {
                throw Failure.incomplete("the draft " + it.quarantined().path() + " could not be read: "
                        + it.quarantined().reason() + ". Mend it and ask again.");
            } else if (item instanceof Item.Read it) {
                texts.add(it.article());
            }
        });
        if (texts.isEmpty()) {
            throw Failure.incomplete("no draft could be read from " + String.join(", ", drafts) + ".");
        }
        texts.forEach(GateCommand::requireEnglish);
        return texts;
    }

    private List<Article> published() {
        if (against.equals(List.of(DATABASE))) {
            try {
                return NightlyCheck.articles(options.place());
            } catch (CheckFailure e) {
                throw Failure.incomplete(String.valueOf(e.getMessage()));
            }
        }
        List<Article> texts = new ArrayList<>();
        Paths.read(Paths.inputs(against), options.place().intake(), item -> {
            if (item instanceof Item.Read it) {
                texts.add(it.article());
            } else if (item instanceof Item.Refused it && !options.quiet()) {
                console.err()
                        .println("claimcheck: " + it.quarantined().path() + ": "
                                + it.quarantined().reason());
            }
        });
        return texts;
    }

    private void write(ReportSource found) throws IOException {
        if (options.out() != null) {
            Reports.write(found, options.out(), options.formatsOr(EnumSet.allOf(Format.class)), failing());
            return;
        }
        Set<Format> formats = options.formatsOr(EnumSet.of(Format.JSON));
        for (Format format : formats) {
            if (formats.size() > 1) {
                console.out().print(StandardOutput.heading(format));
            }
            StandardOutput.write(found, format, failing(), console);
        }
    }

    /** What is a failure in JUnit XML: what fails the gate. */
    private Severity failing() {
        return options.failOnOr(FailOn.ERROR).least().orElse(Severity.ERROR);
    }

    private static void requireEnglish(Article draft) {
        String language = draft.language();
        if (language != null && !language.isBlank() && !language.regionMatches(true, 0, "en", 0, 2)) {
            throw Failure.incomplete("the draft " + draft.id() + " is in a language that is not checked: " + language
                    + ". Only English is.");
        }
    }
}
