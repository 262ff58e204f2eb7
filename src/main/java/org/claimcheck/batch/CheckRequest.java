package org.claimcheck.batch;

import java.util.List;
import java.util.Set;
import org.claimcheck.report.Format;
import org.claimcheck.rule.RuleSet;

/**
 * What is to be checked, and how.
 *
 * @param inputs where the articles come from
 * @param rules the rules that are on
 * @param place where the database and the reports lie
 * @param formats the formats to write
 * @param rerun whether to check anew what was checked before
 * @param baseline ids of findings that are known and do not count
 */
public record CheckRequest(
        List<Input> inputs, RuleSet rules, Workplace place, Set<Format> formats, boolean rerun, Set<String> baseline) {

    public CheckRequest {
        inputs = List.copyOf(inputs);
    }
}
