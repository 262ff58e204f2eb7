package org.claimcheck.model;

import java.util.Map;
import java.util.TreeMap;

/**
 * Weighted content terms of an article, packed into one string, so that a month of articles fits in memory.
 *
 * <p>Example: {@code TermVector.of(Map.of("place:paris", 2f))} is packed as {@code "2.0 place:paris\n"}.
 *
 * @param packed one term a line: weight, space, term; terms in their natural order
 */
public record TermVector(String packed) {

    private static final TermVector NONE = new TermVector("");

    /** What is done with each term. */
    @FunctionalInterface
    public interface Visitor {
        void visit(String term, float weight);
    }

    public static TermVector none() {
        return NONE;
    }

    /** Packs these terms; a term holds no line break. */
    public static TermVector of(Map<String, Float> weights) {
        StringBuilder out = new StringBuilder(weights.size() * 16);
        new TreeMap<>(weights)
                .forEach((term, weight) ->
                        out.append(weight).append(' ').append(term).append('\n'));
        return new TermVector(out.toString());
    }

    /** Shows every term to the visitor, in their natural order. */
    public void forEach(Visitor visitor) {
        int at = 0;
        while (at < packed.length()) {
            int space = packed.indexOf(' ', at);
            int end = packed.indexOf('\n', space);
            visitor.visit(packed.substring(space + 1, end), Float.parseFloat(packed.substring(at, space)));
            at = end + 1;
        }
    }
}
