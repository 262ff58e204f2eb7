package org.claimcheck.rule;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.claimcheck.model.Pin;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads {@code stories.yaml}: which articles editors keep together, and which apart. */
final class PinReader {

    /** The name of the file in a rule folder. */
    static final String FILE = "stories.yaml";

    static final List<String> KEYS = List.of("together", "apart");
    static final List<String> PIN_KEYS = List.of("articles", "why", "by", "until");

    private PinReader() {}

    /** The pins of a file, in its order. */
    static List<Pin> read(RuleFile yaml, Problems problems) {
        return yaml.document(problems)
                .flatMap(node -> Fields.of(yaml.name(), node, "pins", KEYS, problems))
                .map(PinReader::pins)
                .orElse(List.of());
    }

    private static List<Pin> pins(Fields fields) {
        List<Pin> pins = new ArrayList<>();
        Map<String, String> groups = new HashMap<>();
        for (Node item : fields.items("together")) {
            Fields.of(fields.file(), item, "a pin", PIN_KEYS, fields.problems()).ifPresent(entry -> {
                Pin pin = pin(entry, true);
                pins.add(pin);
                pin.articles().forEach(it -> join(groups, it, pin.articles().get(0)));
            });
        }
        for (Node item : fields.items("apart")) {
            Fields.of(fields.file(), item, "a pin", PIN_KEYS, fields.problems()).ifPresent(entry -> {
                Pin pin = pin(entry, false);
                pins.add(pin);
                refuseContradiction(entry, pin, groups);
            });
        }
        return pins;
    }

    private static Pin pin(Fields entry, boolean together) {
        List<String> articles = entry.texts("articles");
        if (articles.size() < 2) {
            entry.problem(
                    "articles", "expected two articles or more, each by its id or address, as in articles: [a1, a2]");
        } else if (new TreeSet<>(articles).size() < articles.size()) {
            entry.problem("articles", "an article stands here twice; remove one");
        }
        return new Pin(together, articles, entry.required("why"), entry.text("by"), day(entry));
    }

    private static void refuseContradiction(Fields entry, Pin pin, Map<String, String> groups) {
        Map<String, String> first = new HashMap<>();
        for (String article : pin.articles()) {
            String other = first.putIfAbsent(top(groups, article), article);
            if (other != null && !other.equals(article)) {
                entry.problem(
                        "articles",
                        "\"" + other + "\" and \"" + article
                                + "\" are kept together above and apart here; remove one of the two");
            }
        }
    }

    private static void join(Map<String, String> groups, String one, String other) {
        String top = top(groups, one);
        String goal = top(groups, other);
        if (!top.equals(goal)) {
            groups.put(top, goal);
        }
    }

    private static String top(Map<String, String> groups, String article) {
        String at = article;
        for (String above = groups.get(at); above != null; above = groups.get(at)) {
            at = above;
        }
        return at;
    }

    private static @Nullable LocalDate day(Fields entry) {
        String text = entry.text("until");
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeException e) {
            entry.problem("until", "expected a day such as 2025-09-30");
            return null;
        }
    }
}
