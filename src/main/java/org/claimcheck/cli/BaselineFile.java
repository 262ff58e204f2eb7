package org.claimcheck.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.claimcheck.rule.Baseline;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Findings that are known: a former {@code report.json}, or a list of ids, one a line. */
final class BaselineFile {

    private BaselineFile() {}

    /** The ids in it. */
    static Set<String> read(Path file) {
        try {
            return Files.readString(file).stripLeading().startsWith("{")
                    ? ofReport(file)
                    : new TreeSet<>(Baseline.read(file));
        } catch (JacksonException e) {
            throw unreadable(file, e.getOriginalMessage());
        } catch (IOException e) {
            throw unreadable(file, e.getClass().getSimpleName() + " " + e.getMessage());
        }
    }

    private static Set<String> ofReport(Path report) {
        JsonNode findings = JsonMapper.shared().readTree(report.toFile()).path("findings");
        if (!findings.isArray()) {
            throw unreadable(report, "it has no list of findings");
        }
        Set<String> ids = new TreeSet<>();
        findings.forEach(finding -> ids.add(finding.path("id").asString("")));
        return ids;
    }

    private static Failure unreadable(Path file, String reason) {
        return Failure.usage("cannot use the baseline " + file + " (" + reason
                + "). Give a report.json, or a list of ids of findings, one a line.");
    }
}
