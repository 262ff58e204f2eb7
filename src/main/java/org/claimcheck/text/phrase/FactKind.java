package org.claimcheck.text.phrase;

import java.util.List;
import java.util.stream.Stream;

/**
 * A kind of fact that a rule file introduces: an attribute, and the patterns that state it.
 *
 * <p>Example: {@code magnitude}, stated by {@code magnitude {number}}.
 *
 * @param attribute its name, lower-case words joined by hyphens
 * @param patterns each with one slot for the value
 * @param values the closed list of words that the value can be, lower case, each excluding every other one; empty when
 *     the list is open
 */
public record FactKind(String attribute, List<SlotPattern> patterns, List<String> values) {

    public FactKind {
        patterns = List.copyOf(patterns);
        values = List.copyOf(values);
    }

    /** The same kind, stated by the patterns of another rule as well. */
    public FactKind with(FactKind other) {
        return new FactKind(attribute, joined(patterns, other.patterns), joined(values, other.values));
    }

    private static <T> List<T> joined(List<T> one, List<T> other) {
        return Stream.concat(one.stream(), other.stream()).distinct().toList();
    }

    /** All that tells it from another, for a digest. */
    public String key() {
        return attribute + patterns.stream().map(SlotPattern::words).toList() + values;
    }
}
