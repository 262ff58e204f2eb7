package org.claimcheck.rule;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.claimcheck.model.Article;
import org.claimcheck.model.PublicationTime;
import org.claimcheck.model.SectionKind;
import org.claimcheck.model.Span;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * A house's own examples of rules it does not edit, from {@code rules/examples.yaml}: false alarms that were dismissed, and
 * whatever else {@code rules test} is to watch.
 */
public final class ExampleFile {

    /** The name of the file in a rule folder. */
    public static final String FILE = "examples.yaml";

    private static final String HEAD = "# Examples of rules, run by `claimcheck rules test`.\nexamples:\n";

    private ExampleFile() {}

    /** The rules with the examples of a file added to those they bring. */
    static void addTo(Map<String, Rule> rules, RuleFile yaml, Problems problems) {
        Node document = yaml.document(problems).orElse(null);
        if (document == null) {
            return;
        }
        List<String> ids = rules.keySet().stream().sorted().toList();
        Map<String, List<Example>> added = new LinkedHashMap<>();
        Fields.of(yaml.name(), document, "examples", List.of("examples"), problems)
                .map(fields -> fields.items("examples"))
                .orElse(List.of())
                .forEach(item -> ExampleReader.readOwn(yaml.name(), item, ids, problems)
                        .ifPresent(own -> added.computeIfAbsent(own.rule(), any -> new ArrayList<>())
                                .add(own.example())));
        added.forEach((id, examples) -> rules.computeIfPresent(id, (any, rule) -> rule.withExamples(examples)));
    }

    /**
     * Adds an example to a file, which is made when it is not there and never left half written.
     *
     * @param entry as {@link #entry} writes it
     */
    public static void add(Path file, String entry) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        String before = Files.isRegularFile(file) ? Files.readString(file) : HEAD;
        Path draft = Files.createTempFile(folder, "examples", ".tmp");
        Files.writeString(draft, before + (before.endsWith("\n") ? "" : "\n") + entry, StandardCharsets.UTF_8);
        Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    /** An example as the file has it, with its evidence marked. */
    public static String entry(String rule, String name, Example.Expect expect, List<Example.Marked> articles) {
        StringBuilder out = new StringBuilder();
        out.append("  - rule: ").append(rule).append('\n');
        out.append("    name: ").append(Decisions.quoted(name)).append('\n');
        out.append("    expect: ").append(expect.label()).append('\n');
        out.append("    articles:\n");
        articles.forEach(article -> article(out, article));
        return out.toString();
    }

    private static void article(StringBuilder out, Example.Marked marked) {
        Article article = marked.article();
        PublicationTime published = article.published();
        out.append("      - source: ")
                .append(Decisions.quoted(Sources.name(article)))
                .append('\n');
        if (published != null) {
            out.append("        published: \"").append(published.iso()).append("\"\n");
        }
        for (SectionKind kind : List.of(SectionKind.HEADLINE, SectionKind.BODY, SectionKind.CAPTION)) {
            String words = words(marked, kind);
            if (!words.isEmpty()) {
                String key = kind == SectionKind.BODY ? "text" : kind.name().toLowerCase(java.util.Locale.ROOT);
                out.append("        ")
                        .append(key)
                        .append(": ")
                        .append(Decisions.quoted(words))
                        .append('\n');
            }
        }
    }

    private static String words(Example.Marked marked, SectionKind kind) {
        List<String> parts = new ArrayList<>();
        marked.article().sections().stream()
                .filter(section -> section.kind() == kind)
                .forEach(section -> parts.add(marked(marked, section.span())));
        return String.join("\n\n", parts);
    }

    /** The words of a section with the evidence in it marked. */
    private static String marked(Example.Marked article, Span section) {
        StringBuilder words = new StringBuilder(section.of(article.article().text()));
        article.evidence().stream()
                .filter(mark -> mark.start() >= section.start() && mark.end() <= section.end())
                .sorted(Comparator.reverseOrder())
                .forEach(mark ->
                        words.insert(mark.end() - section.start(), "]]").insert(mark.start() - section.start(), "[["));
        return words.toString();
    }
}
