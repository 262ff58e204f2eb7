package org.claimcheck.rule;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * The rules of the library and the user, with what is set for them.
 *
 * @param rules by id
 * @param digest changes whenever a rule, a setting or a decision does
 * @param review what editors have said about findings
 * @param settings which rules are on, and how grave, for whom
 */
public record RuleSet(List<Rule> rules, String digest, Review review, RuleSettings settings) {

    public RuleSet {
        rules = List.copyOf(rules);
    }

    /** Rules whose findings nobody has looked at yet. */
    public RuleSet(List<Rule> rules, String digest) {
        this(rules, digest, Review.none(), RuleSettings.none());
    }

    /** The rule of that id. */
    public Optional<Rule> find(String id) {
        return rules.stream().filter(rule -> rule.id().equals(id)).findFirst();
    }

    /** The same rules, with only those decisions that stand on that day. */
    public RuleSet on(LocalDate today) {
        Review standing = review.on(today);
        return standing.equals(review) ? this : new RuleSet(rules, changed(today.toString()), standing, settings);
    }

    /** The same rules; findings with these ids are known already and have the status of a baseline. */
    public RuleSet withBaseline(Collection<String> findings) {
        String all = String.join(" ", findings.stream().sorted().toList());
        return findings.isEmpty() ? this : new RuleSet(rules, changed(all), review.withBaseline(findings), settings);
    }

    /** The rule of that id alone, for its examples. */
    public RuleSet only(Rule rule) {
        return new RuleSet(List.of(rule), digest);
    }

    private String changed(String by) {
        return new Fingerprint().add(digest).add(by).end();
    }
}
