package org.claimcheck.rule;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/**
 * A baseline file: the ids of findings that are known, one a line, sorted, so that only what is new fails a gate. What
 * follows {@code #} is a remark.
 */
public final class Baseline {

    private Baseline() {}

    /** The ids of a baseline file. */
    public static List<String> read(Path file) throws IOException {
        return Files.readAllLines(file, StandardCharsets.UTF_8).stream()
                .map(line -> line.replaceFirst("#.*", "").strip())
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** The words of a baseline file that holds these ids. */
    public static String text(Collection<String> findings) {
        StringBuilder out = new StringBuilder("# Findings that are known; only others fail the gate.\n");
        new TreeSet<>(findings).forEach(finding -> out.append(finding).append('\n'));
        return out.toString();
    }
}
