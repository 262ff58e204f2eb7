package org.claimcheck.report;

import java.util.stream.Stream;
import org.claimcheck.model.Article;
import org.claimcheck.model.CheckRun.Quarantined;
import org.claimcheck.model.StoryResult;

/** Where renderers read a run from; may be asked for each stream several times, and streams need not fit in memory. */
public interface ReportSource {

    RunInfo run();

    /** What the report says besides its stories. */
    default Edition edition() {
        return Edition.plain();
    }

    /** The articles, by id. */
    Stream<Article> articles();

    /** The article of this id. */
    Article article(String id);

    /** Whether the run brought this article, and did not find it where an earlier one left it. */
    default boolean isNew(String article) {
        return true;
    }

    /** The judged stories, most serious finding first, then by id. */
    Stream<StoryResult> stories();

    /** The same stories in the same order, with their findings; facts, claims and comparisons may be left out. */
    default Stream<StoryResult> verdicts() {
        return stories();
    }

    /** Those of the verdicts that have findings, resolved ones among them: few, as a rule. */
    default Stream<StoryResult> withFindings() {
        return verdicts().filter(it -> !it.findings().isEmpty());
    }

    /** What could not be read, by path. */
    Stream<Quarantined> quarantine();
}
