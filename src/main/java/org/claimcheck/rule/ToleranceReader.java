package org.claimcheck.rule;

import java.util.List;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads how far apart two values may lie before a rule takes them up, e.g. {@code tolerance: {days: 1, percent: 5}}. */
final class ToleranceReader {

    static final List<String> KEYS = List.of("days", "kilometres", "percent", "number", "figures");

    private ToleranceReader() {}

    /** The tolerance of a rule, none where it has none. */
    static Tolerance read(Fields rule) {
        Node node = rule.node("tolerance").orElse(null);
        if (node == null) {
            return Tolerance.none();
        }
        return Fields.of(rule.file(), node, "tolerances", KEYS, rule.problems())
                .map(table -> new Tolerance(
                        bound(table, "days"),
                        bound(table, "kilometres"),
                        bound(table, "percent"),
                        bound(table, "number"),
                        figures(table)))
                .orElse(Tolerance.none());
    }

    private static double bound(Fields table, String key) {
        String text = table.text(key);
        if (text == null) {
            return -1;
        }
        try {
            double bound = Double.parseDouble(text);
            if (bound >= 0 && !Double.isInfinite(bound)) {
                return bound;
            }
        } catch (NumberFormatException e) {
            // told below, as every other text that is no bound
        }
        table.problem(key, "expected a number from 0 upwards for \"" + key + "\", found \"" + text + "\"");
        return -1;
    }

    private static int figures(Fields table) {
        double figures = bound(table, "figures");
        if (figures > 15 || figures != Math.rint(figures) || figures == 0) {
            table.problem("figures", "expected how many significant figures to round to, from 1 to 15");
            return 0;
        }
        return (int) Math.max(0, figures);
    }
}
