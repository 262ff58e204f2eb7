package org.claimcheck.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.claimcheck.ingest.Intake.Item;
import org.claimcheck.model.Annotation;
import org.claimcheck.model.Article;
import org.claimcheck.pipeline.Annotator;
import org.claimcheck.report.AnnotationJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code annotate}: what the checker sees in each article, one JSON object a line, in input order. */
@Command(
        name = "annotate",
        description = "Prints what is seen in each article, nothing judged, as JSON Lines.",
        mixinStandardHelpOptions = true)
final class AnnotateCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private final SharedOptions options = new SharedOptions();

    @Parameters(paramLabel = "PATH", arity = "1..*", description = "File, folder, archive, or - for standard input.")
    private List<String> paths = new ArrayList<>();

    AnnotateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Annotator annotator = new Annotator(options.rules().kinds());
        int[] read = {0};
        Paths.read(Paths.inputs(paths), options.place().intake(), item -> {
            if (item instanceof Item.Read it) {
                Annotation annotation = annotator.annotate(it.article());
                console.out().print(AnnotationJson.line(annotation, annotator.described(annotation)) + "\n");
                read[0]++;
            } else if (item instanceof Item.Refused it) {
                Article article = it.article();
                if (article != null) {
                    console.out()
                            .print(AnnotationJson.setAside(
                                            article, it.quarantined().reason())
                                    + "\n");
                }
                console.err()
                        .println("claimcheck: " + it.quarantined().path() + ": "
                                + it.quarantined().reason());
            }
        });
        if (read[0] == 0) {
            console.err()
                    .println("claimcheck: no article could be read. Give a file, folder or archive with articles.");
            return ExitCode.INCOMPLETE;
        }
        return ExitCode.CLEAN;
    }
}
