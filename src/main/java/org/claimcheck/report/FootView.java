package org.claimcheck.report;

import java.util.List;
import org.claimcheck.model.CheckRun.Quarantined;

/**
 * The end of the HTML report, as its template needs it.
 *
 * @param quiet stories without a finding
 * @param script the script element
 */
public record FootView(
        List<PageView.Heading> quiet, String quietLabel, List<Quarantined> quarantine, String line, String script) {

    public FootView {
        quiet = List.copyOf(quiet);
        quarantine = List.copyOf(quarantine);
    }
}
