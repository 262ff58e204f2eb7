package org.claimcheck.rule;

import java.util.Map;

/**
 * What a rule's {@code where} or {@code unless} demands of a pair of claims. Stateless; may be shared.
 *
 * <p>Plain conditions such as {@code claim.role == "killed"} are decided directly ({@link PlainCondition}), because the
 * language's own machinery takes about a second to start; everything else is CEL ({@link CelCondition}).
 */
public interface Condition {

    /** Whether it holds for these names, e.g. {@code claim}, {@code left}, {@code comparison}. */
    boolean holds(Map<String, Object> names);

    /** Whether it names {@code claim}, so that it is asked once for each side. */
    boolean speaksOfClaim();

    /** Its words as written, empty where the rule has none. */
    String words();

    /** Holds for every pair: what a rule without {@code where} demands. */
    static Condition always() {
        return new Constant(true);
    }

    /** Holds for no pair: what a rule without {@code unless} demands. */
    static Condition never() {
        return new Constant(false);
    }

    /** A condition that does not look. */
    record Constant(boolean outcome) implements Condition {

        @Override
        public boolean holds(Map<String, Object> names) {
            return outcome;
        }

        @Override
        public boolean speaksOfClaim() {
            return false;
        }

        @Override
        public String words() {
            return "";
        }
    }
}
