package org.claimcheck.verify;

import org.claimcheck.rule.Example;

/**
 * What became of an example.
 *
 * @param repair whether it is the repair test of the example
 * @param unmet what was not as the example says, an empty string when all was
 */
public record ExampleOutcome(String rule, Example example, boolean repair, String unmet) {

    public boolean passed() {
        return unmet.isEmpty();
    }

    /** File and line of the example, e.g. {@code rules/age-conflict.yaml:12}. */
    public String address() {
        return example.file() + ":" + example.line();
    }

    /** Address and name, e.g. {@code rules/age-conflict.yaml:12 digits swapped (repair)}. */
    public String title() {
        return address() + " " + example.name() + (repair ? " (repair)" : "");
    }
}
