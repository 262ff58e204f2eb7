package org.claimcheck.report;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.claimcheck.model.Article;
import org.claimcheck.model.Finding;
import org.claimcheck.model.Finding.Evidence;
import org.claimcheck.model.Finding.Status;
import org.claimcheck.model.StoryResult;

/** What the outputs for pipelines share: which findings they show, in which order, and where a finding stands. */
final class OpenFindings {

    private static final Comparator<Finding> MOST_SERIOUS_FIRST = Comparator.comparing(Finding::severity)
            .reversed()
            .thenComparing(Finding::rule)
            .thenComparing(Finding::id);

    private OpenFindings() {}

    /** All findings of a story, most serious first. */
    static List<Finding> sorted(StoryResult result) {
        return result.findings().stream().sorted(MOST_SERIOUS_FIRST).toList();
    }

    /** Whether an editor still has to look at it. */
    static boolean isOpen(Finding finding) {
        return finding.status() == Status.NEW || finding.status() == Status.PERSISTING;
    }

    /** Whether it is there at all: neither resolved nor held to be no conflict. */
    static boolean stands(Finding finding) {
        return finding.status() != Status.RESOLVED && finding.status() != Status.DISMISSED;
    }

    /** {@code persisting}. */
    static String label(Finding finding) {
        return finding.status().name().toLowerCase(Locale.ROOT);
    }

    /** 1-based line at which the evidence starts in its original file. */
    static int line(Article article, Evidence evidence) {
        return Math.max(1, article.sourceMap().line(evidence.span().start()));
    }

    /** The outlet, or the article's id where the outlet is unknown. */
    static String sourceOf(Article article) {
        String source = article.source();
        return source == null ? article.id() : source;
    }
}
