package org.claimcheck.rule;

import java.util.List;

/**
 * The rules that are on.
 *
 * @param digest changes whenever a rule, a setting or a decision does
 */
public record RuleSet(List<Rule> rules, String digest) {

    public RuleSet {
        rules = List.copyOf(rules);
    }
}
