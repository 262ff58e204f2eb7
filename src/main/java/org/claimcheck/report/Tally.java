package org.claimcheck.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.claimcheck.model.Finding.Status;
import org.claimcheck.model.Severity;
import org.claimcheck.report.FrontView.Counts;

/** How many findings there are, by status and severity, and how many of them are against one's own outlets. */
final class Tally {

    private final Map<Status, Map<Severity, Integer>> counts = new EnumMap<>(Status.class);
    private final Map<Status, Integer> ownCounts = new EnumMap<>(Status.class);

    void count(FindingView finding) {
        Status status = Status.valueOf(finding.state().toUpperCase(Locale.ROOT));
        Severity severity = Severity.valueOf(finding.severity().toUpperCase(Locale.ROOT));
        counts.computeIfAbsent(status, any -> new EnumMap<>(Severity.class)).merge(severity, 1, Integer::sum);
        if (finding.own()) {
            ownCounts.merge(status, 1, Integer::sum);
        }
    }

    int open(Severity severity) {
        return all(Status.NEW, severity) + all(Status.PERSISTING, severity);
    }

    private int all(Status status, Severity severity) {
        return counts.getOrDefault(status, Map.of()).getOrDefault(severity, 0);
    }

    int openSerious() {
        return open(Severity.ERROR) + open(Severity.WARNING);
    }

    /** The statuses that there are. */
    Set<Status> statuses() {
        return counts.keySet();
    }

    /** How many have this status. */
    int all(Status status) {
        return counts.getOrDefault(status, Map.of()).values().stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    /** The table of the front page. */
    List<Counts> table() {
        List<Counts> table = new ArrayList<>();
        table.add(row("New", false, Status.NEW));
        table.add(row("Persisting", false, Status.PERSISTING));
        table.add(row("Open", true, Status.NEW, Status.PERSISTING));
        for (Status status : List.of(Status.RESOLVED, Status.ACCEPTED, Status.DISMISSED, Status.BASELINE)) {
            if (counts.containsKey(status)) {
                table.add(row(Wording.capital(status.name().toLowerCase(Locale.ROOT)), false, status));
            }
        }
        return table;
    }

    private Counts row(String label, boolean sum, Status... statuses) {
        int errors = 0;
        int warnings = 0;
        int notes = 0;
        int ours = 0;
        for (Status status : statuses) {
            errors += all(status, Severity.ERROR);
            warnings += all(status, Severity.WARNING);
            notes += all(status, Severity.NOTE);
            ours += ownCounts.getOrDefault(status, 0);
        }
        return new Counts(label, errors, warnings, notes, errors + warnings + notes, ours, sum);
    }
}
