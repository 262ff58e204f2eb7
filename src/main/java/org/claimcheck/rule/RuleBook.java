package org.claimcheck.rule;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.claimcheck.model.Editorial;
import org.claimcheck.model.Relation;
import org.claimcheck.model.Severity;
import org.claimcheck.model.Span;
import org.claimcheck.text.phrase.FactKind;
import org.claimcheck.text.phrase.SlotPattern;

/** The rule library in words, for {@code rules list} and {@code rules show}. */
public final class RuleBook {

    private RuleBook() {}

    /** One line a rule: severity, id, what it compares, summary. */
    public static String list(RuleSet rules) {
        int width = rules.rules().stream()
                .mapToInt(rule -> rule.id().length())
                .max()
                .orElse(0);
        StringBuilder out = new StringBuilder();
        for (Rule rule : rules.rules()) {
            boolean on = rules.settings().isOn(rule);
            out.append(padded(on ? rule.severity().label() : "off", "warning".length()))
                    .append("  ");
            out.append(padded(rule.id(), width)).append("  ").append(rule.summary());
            String set = rules.settings().inWords(rule);
            out.append(set.isEmpty() ? "" : " [set to " + set + "]").append('\n');
        }
        long off =
                rules.rules().stream().filter(it -> !rules.settings().isOn(it)).count();
        out.append(rules.rules().size()).append(" rules");
        return out.append(off == 0 ? "" : ", " + off + " of them off")
                .append('\n')
                .toString();
    }

    /** A page for each rule and one that lists them, as Markdown, by file name. */
    public static SortedMap<String, String> pages(RuleSet rules) {
        SortedMap<String, String> pages = new TreeMap<>();
        StringBuilder index =
                new StringBuilder("# The rule library\n\n| rule | compares | severity | what it reports |\n");
        index.append("| --- | --- | --- | --- |\n");
        for (Rule rule : rules.rules()) {
            pages.put(rule.id() + ".md", show(rule));
            String compared = rule.compare().size() > 3
                    ? String.join(" ", rule.compare().subList(0, 3)) + " and "
                            + (rule.compare().size() - 3) + " more"
                    : String.join(" ", rule.compare());
            index.append("| [").append(rule.id()).append("](").append(rule.id()).append(".md) | ");
            index.append(compared).append(" | ").append(rule.severity().label()).append(" | ");
            index.append(rule.summary()).append(" |\n");
        }
        index.append('\n').append(tally(rules)).append('\n');
        pages.put("README.md", index.toString());
        return pages;
    }

    private static String tally(RuleSet rules) {
        Map<Example.Expect, Integer> counts = new EnumMap<>(Example.Expect.class);
        rules.rules().forEach(rule -> rule.examples().forEach(it -> counts.merge(it.expect(), 1, Integer::sum)));
        List<String> parts = new ArrayList<>();
        counts.forEach((expect, count) -> parts.add(count + " " + expect.label()));
        return rules.rules().size() + " rules; examples: " + String.join(", ", parts) + ".";
    }

    /** A rule with its documentation and examples, as Markdown. */
    public static String show(Rule rule) {
        StringBuilder out = new StringBuilder("# ").append(rule.id()).append("\n\n");
        out.append(rule.summary()).append("\n\n");
        line(out, "Compares", String.join(", ", rule.compare()));
        line(out, "Severity", severities(rule.severities(), rule.selection()));
        FactKind kind = rule.introduces();
        if (kind != null) {
            line(
                    out,
                    "Reads",
                    String.join(
                            ", ",
                            kind.patterns().stream().map(it -> code(it.words())).toList()));
            line(out, "One of", String.join(", ", kind.values()));
        }
        line(out, "Looks", scope(rule));
        line(out, "Kinds", String.join(", ", rule.selection().kinds()));
        line(out, "Where", code(rule.selection().where().words()));
        line(out, "Unless", unless(rule.selection()));
        line(out, "Leaves alone", rule.selection().tolerance().inWords());
        line(out, "Only a note when", code(rule.noteWhen().words()));
        line(out, "Since", rule.since());
        line(out, "Pack", rule.origin().pack());
        line(out, "File", rule.origin().file());
        section(out, "Why", rule.why());
        section(out, "Limits", rule.limits());
        section(out, "References", String.join("\n", rule.references()));
        out.append("\n## Examples\n");
        rule.examples().forEach(example -> example(out, example));
        return out.toString();
    }

    private static void example(StringBuilder out, Example example) {
        out.append("\n### ")
                .append(example.name())
                .append(": ")
                .append(example.expect().label())
                .append(
                        example.severity() == null
                                ? ""
                                : " (" + example.severity().label() + ")")
                .append(
                        example.severity() == null
                                ? ""
                                : " (" + example.severity().label() + ")")
                .append("\n\n");
        example.house().spellings().forEach(it -> out.append("- The house writes ")
                .append(it.use())
                .append(", not ")
                .append(String.join(
                        ", ", it.not().stream().map(SlotPattern::words).toList()))
                .append(".\n"));
        example.house().facts().forEach(it -> out.append("- The house has: ")
                .append(it.says())
                .append(embargo(it))
                .append('\n'));
        for (Example.Marked article : example.articles()) {
            out.append("- **").append(Sources.name(article.article())).append(":** ");
            out.append(marked(article).replace("\n\n", " / ")).append('\n');
            Editorial editorial = article.article().editorial();
            if (editorial.earlier() != null) {
                out.append("- Before: ")
                        .append(editorial.earlier().text().replace("\n\n", " / "))
                        .append('\n');
            }
            editorial
                    .notices()
                    .forEach(note -> out.append("- Note: ").append(note).append('\n'));
        }
    }

    private static String embargo(HouseList.Stated fact) {
        return fact.embargo() == null
                ? ""
                : " Under embargo until " + fact.embargo().iso() + ".";
    }

    private static String marked(Example.Marked article) {
        StringBuilder text = new StringBuilder(article.article().text());
        List<Span> spans = article.evidence();
        for (int at = spans.size() - 1; at >= 0; at--) {
            text.insert(spans.get(at).end(), "**").insert(spans.get(at).start(), "**");
        }
        return text.toString();
    }

    private static String scope(Rule rule) {
        return switch (rule.selection().scope()) {
            case ACROSS -> "across articles";
            case WITHIN -> "within an article";
            case ANY -> "across articles and within one";
            case HOUSE -> "at each article against the house lists";
        };
    }

    private static String severities(Map<Relation, Severity> severities, Selection selection) {
        return String.join(
                ", ",
                severities.entrySet().stream()
                        .filter(entry -> selection.relations().contains(entry.getKey()))
                        .map(entry -> entry.getValue().label() + " when "
                                + entry.getKey().label())
                        .toList());
    }

    private static String unless(Selection selection) {
        return selection.unlessSuperseded()
                ? "superseded"
                : code(selection.unless().words());
    }

    private static String code(String words) {
        return words.isEmpty() ? "" : "`" + words + "`";
    }

    private static void line(StringBuilder out, String name, String value) {
        if (!value.isEmpty()) {
            out.append("- ").append(name).append(": ").append(value).append('\n');
        }
    }

    private static void section(StringBuilder out, String name, String text) {
        if (!text.isEmpty()) {
            out.append("\n## ").append(name).append("\n\n").append(text).append('\n');
        }
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.length()));
    }
}
