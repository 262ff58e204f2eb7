package org.claimcheck.rule;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.claimcheck.model.Finding;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * The decisions of {@code rules/decisions.yaml}: one block a finding, sorted by finding, so that a change is a few
 * lines in a review.
 *
 * @param byFinding by the finding's id
 */
public record Decisions(Map<String, Decision> byFinding) {

    /** The name of the file in a rule folder. */
    public static final String FILE = "decisions.yaml";

    static final List<String> KEYS = List.of("finding", "as", "why", "by", "on", "until");

    public Decisions {
        byFinding = Collections.unmodifiableMap(new TreeMap<>(byFinding));
    }

    /** No decision. */
    public static Decisions none() {
        return new Decisions(Map.of());
    }

    /** All of them, by finding. */
    public List<Decision> all() {
        return List.copyOf(byFinding.values());
    }

    /**
     * Reads a decisions file; a file that is not there holds none.
     *
     * @throws BadRulesException with every problem of the file
     */
    public static Decisions read(Path file) throws BadRulesException {
        Problems problems = new Problems();
        Decisions decisions = read(file, problems);
        if (problems.count() > 0) {
            throw new BadRulesException(problems.inOrder());
        }
        return decisions;
    }

    static Decisions read(Path file, Problems problems) {
        Map<String, Decision> read = new TreeMap<>();
        try {
            if (Files.isRegularFile(file)) {
                RuleFile.decode(file.toString(), Files.readAllBytes(file), RuleFile.OWN, problems)
                        .ifPresent(yaml -> readAll(yaml, read, problems));
            }
        } catch (IOException e) {
            problems.at(file.toString(), 1, 1, "cannot be read: " + e.getMessage());
        }
        return new Decisions(read);
    }

    private static void readAll(RuleFile yaml, Map<String, Decision> into, Problems problems) {
        yaml.document(problems)
                .flatMap(node -> Fields.of(yaml.name(), node, "decisions", List.of("decisions"), problems))
                .map(fields -> fields.items("decisions"))
                .orElse(List.of())
                .forEach(item -> readOne(yaml.name(), item, into, problems));
    }

    private static void readOne(String file, Node item, Map<String, Decision> into, Problems problems) {
        Fields.of(file, item, "a decision", KEYS, problems).ifPresent(fields -> {
            String finding = fields.required("finding");
            fields.required("as");
            String as = fields.oneOf("as", List.of("accepted", "dismissed"));
            LocalDate on = date(fields, "on");
            LocalDate until = date(fields, "until");
            String why = fields.required("why");
            if (as != null && !finding.isEmpty()) {
                Finding.Status status = Finding.Status.valueOf(as.toUpperCase(Locale.ROOT));
                LocalDate day = on == null ? LocalDate.EPOCH : on;
                if (into.put(finding, new Decision(finding, status, why, fields.text("by"), day, until)) != null) {
                    fields.problem("finding", "decided a second time: " + finding);
                }
            }
        });
    }

    private static @Nullable LocalDate date(Fields fields, String key) {
        String text = fields.text(key);
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeException e) {
            fields.problem(key, "expected a day such as 2025-09-30");
            return null;
        }
    }

    /**
     * The decisions that hold nothing any more, each with the reason.
     *
     * @param today the day on which it is asked
     * @param standing ids of the findings that stand
     */
    public Map<Decision, String> stale(LocalDate today, Set<String> standing) {
        Map<Decision, String> stale = new LinkedHashMap<>();
        for (Decision decision : all()) {
            if (!decision.standsOn(today)) {
                stale.put(decision, "it lapsed after " + decision.until());
            } else if (!standing.contains(decision.finding())) {
                stale.put(decision, "the finding is no longer found, or its facts have changed");
            }
        }
        return stale;
    }

    /** The same with this decision in place of an earlier one on the finding. */
    public Decisions with(Decision decision) {
        Map<String, Decision> changed = new TreeMap<>(byFinding);
        changed.put(decision.finding(), decision);
        return new Decisions(changed);
    }

    /** The same without a decision on the finding: it is open again. */
    public Decisions without(String finding) {
        Map<String, Decision> changed = new TreeMap<>(byFinding);
        changed.remove(finding);
        return new Decisions(changed);
    }

    /** Records a decision in a file, which is made when it is not there and never left half written. */
    public static void record(Path file, Decision decision) throws IOException, BadRulesException {
        read(file).with(decision).write(file);
    }

    /** Undoes the decision on a finding; nothing happens when there is none. */
    public static void undo(Path file, String finding) throws IOException, BadRulesException {
        Decisions decisions = read(file);
        if (decisions.byFinding().containsKey(finding)) {
            decisions.without(finding).write(file);
        }
    }

    private void write(Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        Path draft = Files.createTempFile(folder, "decisions", ".tmp");
        Files.writeString(draft, yaml(), StandardCharsets.UTF_8);
        Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    /** The file's words. */
    String yaml() {
        StringBuilder out =
                new StringBuilder("# What editors decided about findings; kept sorted by finding.\ndecisions:");
        out.append(byFinding.isEmpty() ? " []\n" : "\n");
        for (Decision decision : byFinding.values()) {
            out.append("  - finding: ").append(quoted(decision.finding())).append('\n');
            out.append("    as: ")
                    .append(decision.status().name().toLowerCase(Locale.ROOT))
                    .append('\n');
            out.append("    why: ").append(quoted(decision.why())).append('\n');
            if (decision.by() != null) {
                out.append("    by: ").append(quoted(decision.by())).append('\n');
            }
            out.append("    on: ").append(decision.on()).append('\n');
            if (decision.until() != null) {
                out.append("    until: ").append(decision.until()).append('\n');
            }
        }
        return out.toString();
    }

    /** The words as a double-quoted YAML text. */
    static String quoted(String text) {
        StringBuilder out = new StringBuilder("\"");
        text.chars().forEach(c -> {
            switch (c) {
                case '"', '\\' -> out.append('\\').append((char) c);
                case '\n' -> out.append("\\n");
                default -> out.append(c < ' ' || c == 0x7F || c == 0x2028 || c == 0x2029 ? ' ' : (char) c);
            }
        });
        return out.append('"').toString();
    }
}
