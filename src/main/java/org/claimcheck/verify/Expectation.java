package org.claimcheck.verify;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimcheck.model.Finding;
import org.claimcheck.model.Severity;
import org.claimcheck.model.Span;
import org.claimcheck.rule.Example;

/** Holds what a rule reported against what its example expects. */
final class Expectation {

    private Expectation() {}

    /** What is not as expected, or an empty string. */
    static String unmet(Example example, List<Finding> findings) {
        return switch (example.expect()) {
            case FINDING -> findings.isEmpty() ? "expected a finding, got none" : reported(example, findings);
            case NOTHING ->
                findings.isEmpty()
                        ? ""
                        : "expected nothing, got: " + findings.get(0).message();
            case KNOWN_MISS ->
                findings.isEmpty() ? "" : "a known miss that is found now; make it an \"expect: finding\" example";
            case KNOWN_FALSE_ALARM ->
                findings.isEmpty()
                        ? "a known false alarm that is silent now; make it an \"expect: nothing\" example"
                        : severity(example, findings);
        };
    }

    private static String reported(Example example, List<Finding> findings) {
        return Stream.of(severity(example, findings), evidence(example, findings))
                .filter(unmet -> !unmet.isEmpty())
                .collect(Collectors.joining("; "));
    }

    /** The gravest finding against the severity that the example names. */
    private static String severity(Example example, List<Finding> findings) {
        Severity wanted = example.severity();
        Finding gravest =
                findings.stream().max(Comparator.comparing(Finding::severity)).orElseThrow();
        return wanted == null || wanted == gravest.severity()
                ? ""
                : "expected severity " + wanted.label() + ", got "
                        + gravest.severity().label() + ": " + gravest.because();
    }

    private static String evidence(Example example, List<Finding> findings) {
        List<String> wrong = new ArrayList<>();
        for (Example.Marked article : example.articles()) {
            String id = article.article().id();
            List<Span> told = findings.stream()
                    .flatMap(finding -> finding.evidence().stream())
                    .filter(evidence -> evidence.article().equals(id))
                    .map(Finding.Evidence::span)
                    .distinct()
                    .toList();
            String text = article.article().text();
            article.evidence().stream()
                    .filter(mark -> told.stream().noneMatch(mark::overlaps))
                    .forEach(mark -> wrong.add("\"" + mark.of(text) + "\" in " + id + " is no evidence"));
            told.stream()
                    .filter(span -> article.evidence().stream().noneMatch(span::overlaps))
                    .forEach(span -> wrong.add("\"" + span.of(text) + "\" in " + id + " is evidence and not marked"));
        }
        return String.join("; ", wrong);
    }
}
