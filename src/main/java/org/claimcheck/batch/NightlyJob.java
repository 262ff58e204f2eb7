package org.claimcheck.batch;

import java.util.List;
import org.claimcheck.model.Annotation;
import org.claimcheck.model.Article;
import org.claimcheck.model.CheckRun.Quarantined;
import org.claimcheck.model.Mentions;
import org.claimcheck.pipeline.Checker;
import org.claimcheck.settings.Settings;
import org.claimcheck.store.ArticleStore;
import org.claimcheck.store.ArticleStore.Incoming;
import org.claimcheck.store.ArticleStore.Seen;
import org.claimcheck.store.ArticleStore.Stored;
import org.claimcheck.store.RunRow;
import org.claimcheck.store.StoryStore;
import org.claimcheck.store.StoryStore.Judged;
import org.claimcheck.store.StoryStore.Unjudged;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/**
 * The nightly job: ingest, extract, group, judge, report.
 *
 * <p>In goes a {@link Spool} of articles, out comes a report. A bad article is data, set aside with its reason. Each step
 * leaves out what is done already, so a job that was stopped, failed or killed is simply started again.
 */
final class NightlyJob {

    static final String NAME = "check";

    private static final Logger LOG = LoggerFactory.getLogger(NightlyJob.class);
    private static final int INGEST_CHUNK = 250;
    private static final int EXTRACT_CHUNK = 100;
    private static final int JUDGE_CHUNK = 50;

    private final Steps steps;
    private final Stores stores;
    private final ArticleStore articles;
    private final StoryStore stories;
    private final Checker checker;
    private final Settings.Grouping grouping;
    private final Reporting reporting;
    private final RunRow run;
    private final Spool spool;

    NightlyJob(
            Steps steps,
            Stores stores,
            Checker checker,
            Settings.Grouping grouping,
            Reporting reporting,
            RunRow run,
            Spool spool) {
        this.steps = steps;
        this.stores = stores;
        this.grouping = grouping;
        this.articles = stores.articles();
        this.stories = stores.stories();
        this.checker = checker;
        this.reporting = reporting;
        this.run = run;
        this.spool = spool;
    }

    /** The job, read aloud. */
    Job job() {
        return new JobBuilder(NAME, steps.repository())
                .start(ingest())
                .next(extract())
                .next(refresh())
                .next(group())
                .next(judge())
                .next(report())
                .build();
    }

    private Step ingest() {
        return steps.<Incoming, Incoming>inOne(
                "ingest",
                spool::size,
                INGEST_CHUNK,
                () -> new PagedReader<>(articles.ingested(run.number()), spool.size(), INGEST_CHUNK, spool::read),
                article -> article,
                chunk -> articles.ingest(run.number(), chunk));
    }

    private Step extract() {
        return steps.<Stored, Seen>inParts(
                "extract",
                spool::size,
                EXTRACT_CHUNK,
                (from, to) ->
                        new PagedReader<>(from, to, EXTRACT_CHUNK, (first, end) -> articles.unseen(run, first, end)),
                this::see,
                chunk -> articles.see(run, chunk));
    }

    /** Articles of earlier nights that another version of the program saw are looked at again; mostly there are none. */
    private Step refresh() {
        return steps.<Stored, Seen>inParts(
                "refresh",
                this::earlier,
                EXTRACT_CHUNK,
                (from, to) -> new PagedReader<>(
                        from,
                        to,
                        EXTRACT_CHUNK,
                        (first, end) -> articles.stored(
                                stores.current().unseen(run.key().extractor(), first, end))),
                this::see,
                chunk -> articles.see(run, chunk));
    }

    private int earlier() {
        boolean same = stores.runs()
                .lastCompleted()
                .filter(last -> last.key().extractor() != run.key().extractor())
                .isEmpty();
        return same ? 0 : stores.current().numbers();
    }

    /** One bad article never stops the others: it is set aside, and read as if it said nothing. */
    private Seen see(Stored stored) {
        Article article = stored.article();
        try {
            Annotation annotation = checker.annotate(article);
            return new Seen(stored.number(), annotation, checker.profile(annotation), null);
        } catch (RuntimeException | StackOverflowError e) {
            // What an exception says may be the article's text.
            LOG.warn(
                    "article {} cannot be analysed: {}",
                    article.id(),
                    e.getClass().getName());
            LOG.debug("article {}", article.id(), e);
            Annotation nothing = new Annotation(
                    article, article.published(), null, null, null, List.of(), Mentions.none(), List.of(), List.of());
            Quarantined reason = new Quarantined(article.id(), "cannot be analysed: " + e);
            return new Seen(stored.number(), nothing, checker.profile(nothing), reason);
        }
    }

    private Step group() {
        return steps.tasklet("group", (contribution, context) -> {
            new Regrouping(stores, checker, grouping).regroup(run);
            return RepeatStatus.FINISHED;
        });
    }

    private Step judge() {
        return steps.<Unjudged, Judged>inParts(
                "judge",
                () -> stories.count(run),
                JUDGE_CHUNK,
                (from, to) ->
                        new PagedReader<>(from, to, JUDGE_CHUNK, (first, end) -> stories.unjudged(run, first, end)),
                story -> new Judged(story.number(), checker.judge(story.story(), story.annotations(), story.past())),
                chunk -> stories.judge(run, chunk));
    }

    private Step report() {
        return steps.tasklet("report", (contribution, context) -> {
            reporting.complete(run);
            return RepeatStatus.FINISHED;
        });
    }
}
