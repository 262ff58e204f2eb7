package org.claimcheck.batch;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.claimcheck.model.Finding.Status;
import org.claimcheck.model.Severity;
import org.claimcheck.report.Edition.Night;
import org.claimcheck.report.RunIndex;
import org.claimcheck.settings.Settings;
import org.claimcheck.store.FindingStore.Tally;
import org.claimcheck.store.RunRow;

/** The runs before: their figures for the trend, their index, and how many of their reports are kept. */
final class PastRuns {

    private static final int NIGHTS = 14;
    private static final int LOOKED_AT = 200;
    private static final int LISTED = 1000;

    private final Stores stores;
    private final ReportFolder folder;
    private final Settings settings;

    PastRuns(Stores stores, ReportFolder folder, Settings settings) {
        this.stores = stores;
        this.folder = folder;
        this.settings = settings;
    }

    /** The last nights up to a run, oldest first, the last run of each day. */
    List<Night> nights(RunRow until) {
        Map<LocalDate, RunRow> byDay = new TreeMap<>();
        stores.runs().last(LOOKED_AT).stream()
                .filter(run -> run.status().equals(RunRow.COMPLETED) && run.number() <= until.number())
                .forEach(run -> byDay.putIfAbsent(day(run), run));
        byDay.put(day(until), until);
        List<RunRow> runs = List.copyOf(byDay.values());
        return runs.subList(Math.max(0, runs.size() - NIGHTS), runs.size()).stream()
                .map(this::night)
                .toList();
    }

    private LocalDate day(RunRow run) {
        ZoneId zone = settings.desk().zone();
        return run.started().atZone(zone).toLocalDate();
    }

    private Night night(RunRow run) {
        List<Tally> tallies = stores.findings().tallies(run);
        return new Night(
                run.id(),
                day(run),
                fresh(tallies, Severity.ERROR),
                fresh(tallies, Severity.WARNING),
                fresh(tallies, Severity.NOTE),
                sum(tallies, Status.RESOLVED),
                sum(tallies, Status.NEW) + sum(tallies, Status.PERSISTING));
    }

    private static int fresh(List<Tally> tallies, Severity severity) {
        return tallies.stream()
                .filter(it -> it.status() == Status.NEW && it.severity() == severity)
                .mapToInt(Tally::count)
                .sum();
    }

    private static int sum(List<Tally> tallies, Status status) {
        return tallies.stream()
                .filter(it -> it.status() == status)
                .mapToInt(Tally::count)
                .sum();
    }

    /** Removes reports beyond those to be kept, and lists all runs beside the reports. */
    void tidy() throws IOException {
        if (!folder.isShared()) {
            return;
        }
        List<RunIndex.Past> listed = new ArrayList<>();
        int kept = 0;
        for (RunRow run : stores.runs().last(LISTED)) {
            boolean there = folder.holds(run.id());
            if (there && settings.keepReports() > 0 && kept >= settings.keepReports()) {
                folder.remove(run.id());
                there = false;
            }
            kept += there ? 1 : 0;
            Night night = night(run);
            listed.add(new RunIndex.Past(
                    run.id(),
                    run.started(),
                    run.status(),
                    run.articles(),
                    run.quarantined(),
                    night.newErrors() + night.newWarnings() + night.newNotes(),
                    night.resolved(),
                    night.open(),
                    there));
        }
        Path index = folder.index();
        RunIndex.write(listed, settings.desk().zone(), index);
    }
}
