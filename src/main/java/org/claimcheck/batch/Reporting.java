package org.claimcheck.batch;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;
import org.claimcheck.model.Finding.Status;
import org.claimcheck.model.Severity;
import org.claimcheck.report.Edition;
import org.claimcheck.report.Format;
import org.claimcheck.report.Reports;
import org.claimcheck.report.RunInfo;
import org.claimcheck.store.RunRow;

/** Settles what has become of a run's findings and writes its report, the first time and every further time. */
final class Reporting {

    private final Stores stores;
    private final ReportFolder folder;
    private final Set<Format> formats;
    private final Set<String> baseline;
    private final Edition plain;
    private final PastRuns past;
    private final Path home;
    private final Clock clock;

    Reporting(Stores stores, ReportFolder folder, CheckRequest request, Clock clock) {
        this.stores = stores;
        this.folder = folder;
        this.formats = request.formats();
        this.baseline = request.baseline();
        this.plain = Editions.of(request.rules(), request.place().settings());
        this.past = new PastRuns(stores, folder, request.place().settings());
        this.home = request.place().home();
        this.clock = clock;
    }

    /** Ends a run with its report. */
    void complete(RunRow run) throws IOException {
        stores.findings().settle(run);
        stores.current().settle(run);
        stores.stories().settle(run);
        int open = open(run).values().stream().mapToInt(Integer::intValue).sum();
        int setAside = stores.articles().quarantine(run.number()).size();
        stores.runs().count(run.number(), stores.stories().count(run), open, setAside);
        stores.runs().mark(run.number(), RunRow.COMPLETED, clock.instant(), null);
        write(stores.runs().find(run.key()).orElseThrow());
    }

    /** Writes the report of a run that is complete. */
    Path write(RunRow run) throws IOException {
        Path written = folder.make(run.id());
        Edition edition = plain.withPast(past.nights(run), stores.findings().days(run))
                .withAudit(AuditFile.read(home).orElse(null));
        writeFormats(() -> new StoredRun(stores, run, baseline, edition), written);
        folder.latest(run.id());
        past.tidy();
        return written;
    }

    /** Pages take about as long as all other formats together: each half has a thread and a view of the store. */
    private void writeFormats(Supplier<StoredRun> source, Path folder) throws IOException {
        Set<Format> others = EnumSet.noneOf(Format.class);
        others.addAll(formats);
        boolean both = others.remove(Format.HTML) && !others.isEmpty();
        if (!both) {
            Reports.write(source.get(), folder, formats);
            return;
        }
        StoredRun pages = source.get();
        StoredRun rest = source.get();
        FutureTask<Boolean> writing = new FutureTask<>(() -> {
            Reports.write(rest, folder, others);
            return true;
        });
        Thread thread = new Thread(writing, "report");
        thread.start();
        try {
            Reports.write(pages, folder, EnumSet.of(Format.HTML));
        } finally {
            await(writing);
        }
    }

    private static void await(FutureTask<Boolean> writing) throws IOException {
        try {
            writing.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while the report was written");
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException problem) {
                throw problem;
            }
            if (e.getCause() instanceof RuntimeException problem) {
                throw problem;
            }
            throw new IllegalStateException("the report could not be written", e.getCause());
        }
    }

    /** How many findings of each severity stand open. */
    Map<Severity, Integer> open(RunRow run) {
        Map<Severity, Integer> open = new EnumMap<>(Severity.class);
        stores.findings().rows(run).stream()
                .filter(row -> row.status() == Status.NEW || row.status() == Status.PERSISTING)
                .filter(row -> !baseline.contains(row.id()))
                .forEach(row -> open.merge(row.severity(), 1, Integer::sum));
        return open;
    }

    static RunInfo info(RunRow run) {
        return new RunInfo(
                run.id(),
                run.started(),
                run.finished(),
                run.status(),
                run.articles(),
                run.quarantined(),
                run.ruleCount());
    }
}
