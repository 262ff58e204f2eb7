package org.claimcheck.rule;

import java.util.List;
import java.util.Map;
import org.claimcheck.model.Relation;
import org.claimcheck.model.Severity;
import org.claimcheck.model.Span;

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

    /** A rule with its documentation and examples, as Markdown. */
    public static String show(Rule rule) {
        StringBuilder out = new StringBuilder("# ").append(rule.id()).append("\n\n");
        out.append(rule.summary()).append("\n\n");
        line(out, "Compares", String.join(", ", rule.compare()));
        line(out, "Severity", severities(rule.severities(), rule.selection()));
        line(out, "Looks", rule.selection().scope() == Selection.Scope.WITHIN ? "within an article" : scope(rule));
        line(out, "Kinds", String.join(", ", rule.selection().kinds()));
        line(out, "Where", code(rule.selection().where().words()));
        line(out, "Unless", unless(rule.selection()));
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
                .append("\n\n");
        for (Example.Marked article : example.articles()) {
            out.append("- **").append(Sources.name(article.article())).append(":** ");
            out.append(marked(article).replace("\n\n", " / ")).append('\n');
        }
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
        return rule.selection().scope() == Selection.Scope.ANY ? "across articles and within one" : "across articles";
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
