package org.claimcheck.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.claimcheck.rule.BadRulesException;
import org.claimcheck.rule.RuleLibrary;
import org.jspecify.annotations.Nullable;

/**
 * How long a folder of {@code --rules N} (1,000) rules takes to load beside the library, the first time in a process and then
 * again, and how long the library alone takes. Every rule has a pattern and two examples; every tenth has a condition that needs
 * the expression language.
 */
public final class RuleLoading {

    private static final int AGAIN = 5;

    private RuleLoading() {}

    /** Loads and prints one line for each time, in milliseconds. */
    public static void main(String[] args) throws IOException, BadRulesException {
        Map<String, String> options = WholeJob.options(args);
        int rules = Integer.parseInt(options.getOrDefault("rules", "1000"));
        Path folder = Files.createTempDirectory("rules");
        for (int rule = 0; rule < rules; rule++) {
            Files.writeString(folder.resolve("gauge-" + rule + ".yaml"), rule(rule));
        }
        time("library alone, first", null);
        for (int round = 0; round < AGAIN; round++) {
            time(round == 0 ? rules + " rules beside it, first" : "again", folder);
        }
        time("library alone, again", null);
    }

    private static void time(String what, @Nullable Path folder)
            throws BadRulesException {
        long start = System.nanoTime();
        int loaded = RuleLibrary.load(folder).rules().size();
        System.out.printf(
                Locale.ROOT, "%-32s %5d rules, %5d ms%n", what, loaded, (System.nanoTime() - start) / 1_000_000);
    }

    private static String rule(int number) {
        String where = number % 10 == 0 ? "left.value.max - right.value.min > 1.0" : "claim.certainty == \"stated\"";
        return """
                id: gauge-%1$d
                severity: warning
                summary: Readings of gauge %1$d differ.
                compare: gauge-%1$d
                patterns: ["gauge %1$d [reads|shows|read] {number}", "{number} at gauge %1$d"]
                where: %2$s
                message: "${left.source} has ${left.text}; ${right.source} has ${right.text}."
                why: The town is warned by it.
                examples:
                  - name: two readings
                    expect: finding
                    articles:
                      - {source: A, published: "2024-05-02", text: "On Monday gauge %1$d read [[40]]."}
                      - {source: B, published: "2024-05-02", text: "On Monday gauge %1$d read [[41]]."}
                  - name: one reading
                    expect: nothing
                    articles:
                      - {source: A, published: "2024-05-02", text: "On Monday gauge %1$d read 40."}
                """
                .formatted(number, where);
    }
}
