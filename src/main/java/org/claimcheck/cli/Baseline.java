package org.claimcheck.cli;

import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A former report whose findings are known. */
final class Baseline {

    private Baseline() {}

    /** The ids of its findings. */
    static Set<String> read(Path report) {
        try {
            JsonNode findings = JsonMapper.shared().readTree(report.toFile()).path("findings");
            if (!findings.isArray()) {
                throw Failure.usage("the baseline " + report + " is no report.json: it has no list of findings.");
            }
            Set<String> ids = new TreeSet<>();
            findings.forEach(finding -> ids.add(finding.path("id").asString("")));
            return ids;
        } catch (JacksonException e) {
            throw Failure.usage(
                    "cannot read the baseline " + report + ": " + e.getOriginalMessage() + ". Give a report.json.");
        }
    }
}
