package org.claimcheck.report;

import java.util.function.Consumer;
import java.util.stream.Stream;
import org.claimcheck.model.Article;
import org.claimcheck.model.CheckRun.Quarantined;
import org.claimcheck.model.StoryResult;

/** A source whose stories are shown to one more reader as they pass by: to read them takes longer than to write them. */
record PassedBy(ReportSource source, Consumer<StoryResult> reader) implements ReportSource {

    @Override
    public RunInfo run() {
        return source.run();
    }

    @Override
    public Edition edition() {
        return source.edition();
    }

    @Override
    public Stream<Article> articles() {
        return source.articles();
    }

    @Override
    public Article article(String id) {
        return source.article(id);
    }

    @Override
    public boolean isNew(String article) {
        return source.isNew(article);
    }

    @Override
    public Stream<StoryResult> stories() {
        return source.stories().map(story -> {
            reader.accept(story);
            return story;
        });
    }

    @Override
    public Stream<StoryResult> verdicts() {
        return source.verdicts();
    }

    @Override
    public Stream<StoryResult> withFindings() {
        return source.withFindings();
    }

    @Override
    public Stream<Quarantined> quarantine() {
        return source.quarantine();
    }
}
