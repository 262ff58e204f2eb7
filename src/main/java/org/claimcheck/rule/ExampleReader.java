package org.claimcheck.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.claimcheck.model.PublicationTime;
import org.claimcheck.model.Severity;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads the examples of a rule. A rule needs one that reports and one that does not. */
final class ExampleReader {

    static final List<String> KEYS = List.of("name", "expect", "severity", "house", "articles", "repair");
    static final List<String> ARTICLE_KEYS = List.of(
            "source",
            "published",
            "headline",
            "text",
            "caption",
            "earlier",
            "earlier-headline",
            "updated",
            "correction");
    static final List<String> EXPECTATIONS = List.of("finding", "nothing", "known-miss", "known-false-alarm");

    private ExampleReader() {}

    /** The examples under {@code examples} of a rule; a rule of one's own may have none. */
    static List<Example> read(Fields rule, boolean shipped) {
        List<Example> examples = new ArrayList<>();
        for (Node item : rule.items("examples")) {
            Fields.of(rule.file(), item, "an example", KEYS, rule.problems())
                    .flatMap(ExampleReader::example)
                    .ifPresent(examples::add);
        }
        if (!shipped && rule.items("examples").isEmpty()) {
            return examples;
        }
        if (examples.stream()
                .noneMatch(it -> it.expect() == Example.Expect.FINDING || it.expect() == Example.Expect.KNOWN_MISS)) {
            rule.problem("examples", "an example that reports is missing (expect: finding)");
        }
        if (examples.stream()
                .noneMatch(it ->
                        it.expect() == Example.Expect.NOTHING || it.expect() == Example.Expect.KNOWN_FALSE_ALARM)) {
            rule.problem("examples", "an example that does not report is missing (expect: nothing)");
        }
        return examples;
    }

    /** An example that stands apart from its rule, and the rule's id. */
    record Own(String rule, Example example) {}

    /** An example that names its rule; a rule that there is not is a problem. */
    static Optional<Own> readOwn(String file, Node item, List<String> rules, Problems problems) {
        List<String> keys = Stream.concat(Stream.of("rule"), KEYS.stream()).toList();
        return Fields.of(file, item, "an example", keys, problems).flatMap(fields -> {
            fields.required("rule");
            String rule = fields.oneOf("rule", rules);
            Optional<Example> example = example(fields);
            return rule == null ? Optional.empty() : example.map(it -> new Own(rule, it));
        });
    }

    private static Optional<Example> example(Fields fields) {
        String name = fields.required("name");
        fields.required("expect");
        String expect = fields.oneOf("expect", EXPECTATIONS);
        List<Example.Marked> articles = articles(fields);
        if (expect == null) {
            return Optional.empty();
        }
        Example.Expect what =
                Example.Expect.valueOf(expect.toUpperCase(Locale.ROOT).replace('-', '_'));
        boolean marked =
                articles.stream().anyMatch(article -> !article.evidence().isEmpty());
        if (what == Example.Expect.FINDING && !marked) {
            fields.problem("articles", "mark the words that are evidence with [[ and ]]");
        }
        Severity severity = severity(fields, what);
        return Optional.of(new Example(
                name, what, severity, house(fields), articles, fields.text("repair"), fields.file(), fields.line()));
    }

    private static HouseList house(Fields fields) {
        return fields.node("house")
                .map(node -> HouseReader.read(fields.file(), node, fields.problems()))
                .orElse(HouseList.none());
    }

    private static @Nullable Severity severity(Fields fields, Example.Expect what) {
        String word = fields.oneOf("severity", RuleReader.SEVERITIES);
        if (word != null && !what.reports()) {
            fields.problem("severity", "nothing is reported here (expect: " + what.label() + "), so nothing is grave");
        }
        return word == null ? null : Severity.valueOf(word.toUpperCase(Locale.ROOT));
    }

    private static List<Example.Marked> articles(Fields example) {
        List<Example.Marked> articles = new ArrayList<>();
        for (Node item : example.items("articles")) {
            String id = "article-" + (articles.size() + 1);
            Fields.of(example.file(), item, "an article", ARTICLE_KEYS, example.problems())
                    .ifPresent(fields -> articles.add(article(id, fields)));
        }
        if (example.items("articles").isEmpty()) {
            example.problem("articles", "\"articles\" is missing; expected a list with source, published and text");
        }
        return articles;
    }

    private static Example.Marked article(String id, Fields fields) {
        MarkedText text = new MarkedText();
        String headline = fields.text("headline");
        String caption = fields.text("caption");
        if (headline != null) {
            text.headline(headline);
        }
        text.body(fields.required("text"));
        if (caption != null) {
            text.caption(caption);
        }
        if (!text.isBalanced()) {
            fields.problem("text", "[[ without ]], or ]] without [[");
        }
        String correction = fields.text("correction");
        return text.article(
                id,
                fields.text("source"),
                time(fields, "published"),
                time(fields, "updated"),
                correction == null ? List.of() : List.of(correction),
                earlier(fields));
    }

    /** The version that the article replaced, or null when the example has none. */
    private static @Nullable MarkedText earlier(Fields fields) {
        String body = fields.text("earlier");
        String headline = fields.text("earlier-headline");
        if (body == null) {
            return null;
        }
        MarkedText text = new MarkedText();
        if (headline != null) {
            text.headline(headline);
        }
        text.body(body);
        return text;
    }

    private static @Nullable PublicationTime time(Fields fields, String key) {
        String text = fields.text(key);
        Optional<PublicationTime> time = text == null ? Optional.empty() : PublicationTime.parse(text);
        if (text != null && time.isEmpty()) {
            fields.problem(key, "expected a date or time such as 2024-05-02 or 2024-05-02T09:00Z");
        }
        return time.orElse(null);
    }
}
