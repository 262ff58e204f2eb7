package org.claimcheck.batch;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import javax.sql.DataSource;
import org.claimcheck.model.Article;
import org.claimcheck.pipeline.Checker;
import org.claimcheck.settings.Settings;
import org.claimcheck.store.Lease;
import org.claimcheck.store.RunRow;
import org.claimcheck.store.Seat;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * Checks articles as a job over a database: resumes what was interrupted, reports again what was done, checks what is
 * new.
 */
public final class NightlyCheck {

    private static final DateTimeFormatter RUN_ID =
            DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final CheckRequest request;
    private final Progress progress;
    private final Clock clock;
    private final Figures figures;

    public NightlyCheck(CheckRequest request, Progress progress, Clock clock) {
        this.request = request;
        this.clock = clock;
        this.figures = new Figures(request.place(), clock);
        this.progress = new Watched(progress, figures.meters());
    }

    /**
     * Runs the check.
     *
     * @throws CheckFailure when it could not be done, with what to do about it
     */
    public CheckOutcome run() {
        try {
            CheckOutcome outcome = check();
            figures.completed(outcome);
            return outcome;
        } catch (CheckFailure failure) {
            figures.failed(failure);
            throw failure;
        }
    }

    @SuppressWarnings("try") // the lease is held, not spoken to
    private CheckOutcome check() {
        ReportFolder folder = new ReportFolder(request.place());
        folder.prepare();
        try (ConfigurableApplicationContext context = Database.open(request.place());
                Lease lease = lease(context.getBean(DataSource.class));
                Spool spool = spool(request.place().home(), context.getBean(Stores.class))) {
            return run(context, folder, spool);
        } catch (SQLException | IOException | RuntimeException e) {
            throw Trouble.running(e, request.place());
        }
    }

    /** The last runs on a workplace's database, latest first. */
    public static List<RunSummary> status(Workplace place, int howMany) {
        try (ConfigurableApplicationContext context = Database.open(place)) {
            boolean killed = Lease.isFree(context.getBean(DataSource.class));
            return context.getBean(Stores.class).runs().last(howMany).stream()
                    .map(run -> RunSummary.of(run, killed))
                    .toList();
        } catch (SQLException e) {
            throw Trouble.opening(e, place);
        }
    }

    /** The articles of the last days that stand in a workplace's database; none when no run has completed. */
    public static List<Article> articles(Workplace place) {
        try (ConfigurableApplicationContext context = Database.open(place)) {
            Stores stores = context.getBean(Stores.class);
            return stores.current().lately(place.settings().grouping().windowDays()).keySet().stream()
                    .map(stores.articles()::article)
                    .filter(Objects::nonNull)
                    .toList();
        }
    }

    private CheckOutcome run(ConfigurableApplicationContext context, ReportFolder folder, Spool spool)
            throws IOException {
        Stores stores = context.getBean(Stores.class);
        Reporting reporting = new Reporting(stores, folder, request, clock);
        refuseTooMany(spool.size());
        RunRow.Key key = key(stores, spool);
        Optional<RunRow> before = stores.runs().find(key);
        boolean repeated =
                before.filter(it -> it.status().equals(RunRow.COMPLETED)).isPresent();
        if (!repeated) {
            RunRow run = before.orElseGet(() -> begin(stores, key, spool));
            work(context, stores, reporting, run, spool);
        }
        RunRow run = stores.runs().find(key).orElseThrow();
        if (repeated) {
            reporting.write(run);
        }
        GateIndex.bring(request.place(), stores, request.rules(), progress);
        Retention.hold(request.place().settings(), context);
        return new CheckOutcome(
                Reporting.info(run),
                folder.of(run.id()),
                reporting.open(run),
                stores.findings().standingIds(),
                repeated);
    }

    /** Grouping would find out late, after hours of reading. */
    private void refuseTooMany(int articles) {
        int most = request.place().settings().grouping().mostArticles();
        if (articles > most) {
            throw new CheckFailure(articles + " articles are more than the " + most
                    + " that claimcheck.grouping.most-articles lets be grouped at once. Read them in parts, the oldest first: their"
                    + " stories add up. Or raise it, and the heap with it (about 4 KB an article: JAVA_OPTS=-Xmx2g)");
        }
    }

    private void work(
            ConfigurableApplicationContext context, Stores stores, Reporting reporting, RunRow run, Spool spool) {
        StopSignal stop = context.getBean(StopSignal.class);
        Steps steps = new Steps(
                context.getBean(JobRepository.class),
                context.getBean(PlatformTransactionManager.class),
                context.getBean(ThreadPoolTaskExecutor.class),
                run.partitions(),
                stop,
                progress);
        Settings.Grouping grouping = request.place().settings().grouping();
        Checker checker = new Checker(request.rules(), grouping.windowDays());
        new Launch(context, stores.runs(), stop, request.place(), clock)
                .run(new NightlyJob(steps, stores, checker, grouping, reporting, run, spool).job(), run);
    }

    private RunRow begin(Stores stores, RunRow.Key key, Spool spool) {
        RunRow run = stores.runs()
                .begin(
                        RUN_ID.format(clock.instant()),
                        key,
                        request.place().settings().partitions(),
                        clock.instant(),
                        spool.size(),
                        spool.quarantine().size(),
                        request.rules().rules().size());
        stores.articles().quarantine(run.number(), spool.quarantine());
        return run;
    }

    private RunRow.Key key(Stores stores, Spool spool) {
        long extractor =
                stores.runs().extractor(ProgramDigest.with(request.rules().kinds()));
        RunRow.Key first =
                new RunRow.Key(spool.digest(), Digests.of(request.rules().digest()), extractor, 0);
        int last = stores.runs().lastAttempt(first);
        int attempt = request.rerun() ? last + 1 : Math.max(0, last);
        return new RunRow.Key(first.input(), first.rules(), extractor, attempt);
    }

    private Spool spool(Path home, Stores stores) throws IOException {
        Leftovers.clear(request.place());
        progress.begin("read", 0);
        Spool spool =
                Spool.fill(request.inputs(), request.place().intake(), home.resolve("spool"), progress, known(stores));
        progress.end();
        if (spool.replaced() > 0) {
            progress.note(spool.replaced() + " articles left out: a later version has the same id");
        }
        if (spool.size() == 0) {
            spool.close();
            throw new CheckFailure(Unreadable.explain(spool.quarantine()));
        }
        return spool;
    }

    /** The versions of articles that stand. */
    private static Spool.Known known(Stores stores) {
        return (id, digest) -> {
            Seat seat = stores.current().find(id).orElse(null);
            return seat == null
                            || stores.current()
                                    .digest(seat)
                                    .filter(digest::equals)
                                    .isPresent()
                    ? null
                    : stores.articles().article(seat);
        };
    }

    static Lease lease(DataSource database) throws SQLException {
        String holder = "process " + ProcessHandle.current().pid();
        return Lease.take(database, holder)
                .orElseThrow(() -> new CheckFailure("another run (" + Lease.holder(database)
                        + ") works on this database. Wait for it to end, or run in another directory."));
    }
}
