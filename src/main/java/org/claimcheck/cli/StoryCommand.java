package org.claimcheck.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.claimcheck.batch.CheckFailure;
import org.claimcheck.batch.PastStories;
import org.claimcheck.model.Story;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code story}: the story of an article, why each of its articles is in it, and which earlier stories it follows. */
@Command(
        name = "story",
        description =
                "Prints the story of an article that was checked, why each of its articles is in it, and which earlier stories it follows.",
        mixinStandardHelpOptions = true)
final class StoryCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private final SharedOptions options = new SharedOptions();

    @Parameters(paramLabel = "ARTICLE", arity = "1..*", description = "Id of an article.")
    private List<String> articles = new ArrayList<>();

    StoryCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try {
            for (String article : articles) {
                tell(PastStories.of(options.place(), article)
                        .orElseThrow(() -> Failure.incomplete("no article " + article
                                + " has been checked here. Give its id as the report has it.")));
            }
            return ExitCode.CLEAN;
        } catch (CheckFailure e) {
            throw Failure.incomplete(String.valueOf(e.getMessage()));
        }
    }

    private void tell(Story story) {
        console.out().println(story.id() + "  " + story.label());
        for (String article : story.articles()) {
            String from = story.derivedFrom().get(article);
            console.out()
                    .println("  " + article + ": " + story.because().get(article)
                            + (from == null ? "" : "; taken from " + from));
        }
        story.follows().forEach(it -> console.out()
                .println("  follows " + it.story() + " “" + it.label() + "”: " + it.because()));
        int sources = story.independentSources(story.articles());
        console.out().println("  independent sources: " + sources);
    }
}
