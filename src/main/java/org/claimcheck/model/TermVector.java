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

    /** Weights of two places as they are written: to write them anew takes as long as to find them. */
    private static final String[] COMMON = common();

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
                        out.append(written(weight)).append(' ').append(term).append('\n'));
        return new TermVector(out.toString());
    }

    private static String written(float weight) {
        int places = Math.round(weight * 100);
        boolean common = places >= 0 && places < COMMON.length && places / 100f == weight;
        return common ? COMMON[places] : Float.toString(weight);
    }

    private static String[] common() {
        String[] common = new String[1000];
        for (int places = 0; places < common.length; places++) {
            common[places] = Float.toString(places / 100f);
        }
        return common;
    }

    /** Shows every term to the visitor, in their natural order. */
    public void forEach(Visitor visitor) {
        int at = 0;
        while (at < packed.length()) {
            int space = packed.indexOf(' ', at);
            int end = packed.indexOf('\n', space);
            visitor.visit(packed.substring(space + 1, end), weight(packed, at, space));
            at = end + 1;
        }
    }

    /** A weight as it is written, mostly with one or two places; these are read digit by digit, which gives the same number sooner. */
    static float weight(String packed, int from, int to) {
        int dot = packed.indexOf('.', from);
        int places = to - dot - 1;
        if (dot <= from || dot > from + 4 || dot >= to || places < 1 || places > 2) {
            return Float.parseFloat(packed.substring(from, to));
        }
        int digits = 0;
        for (int at = from; at < to; at++) {
            char c = packed.charAt(at);
            if (at != dot) {
                if (c < '0' || c > '9') {
                    return Float.parseFloat(packed.substring(from, to));
                }
                digits = digits * 10 + c - '0';
            }
        }
        return digits / (places == 1 ? 10f : 100f);
    }
}
