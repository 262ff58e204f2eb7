package org.claimcheck.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.claimcheck.text.phrase.BadPatternException;
import org.claimcheck.text.phrase.FactKind;
import org.claimcheck.text.phrase.SlotPattern;
import org.claimcheck.text.phrase.SlotType;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** Reads the kind of fact that a rule introduces: {@code patterns}, and {@code values} where the list is closed. */
final class PatternReader {

    private PatternReader() {}

    /** The kind of fact of a rule with {@code patterns}; null when the rule has none, or none that can be used. */
    static @Nullable FactKind read(Fields rule, List<String> attributes) {
        if (rule.node("patterns").isEmpty()) {
            if (rule.node("values").isPresent()) {
                rule.problem("values", "\"values\" belongs to \"patterns\", which is missing");
            }
            return null;
        }
        String attribute = attributes.size() == 1 ? attributes.get(0) : "";
        if (attributes.size() > 1 || Vocabulary.ATTRIBUTES.contains(attribute)) {
            rule.problem(
                    "compare",
                    "patterns introduce a kind of fact: expected one new word here, such as alert-level, not "
                            + String.join(", ", attributes));
            return null;
        }
        List<SlotPattern> patterns = new ArrayList<>();
        rule.eachText("patterns", (node, text) -> add(rule, node, text, patterns));
        List<String> values = rule.texts("values").stream()
                .map(word -> word.strip().toLowerCase(Locale.ROOT))
                .toList();
        checkValues(rule, patterns, values);
        return attribute.isEmpty() || patterns.isEmpty() ? null : new FactKind(attribute, patterns, values);
    }

    private static void add(Fields rule, Node node, String text, List<SlotPattern> patterns) {
        try {
            patterns.add(SlotPattern.of(text));
        } catch (BadPatternException e) {
            tell(rule, node, e);
        }
    }

    /** Notes what is wrong in a pattern, at its place in the file where the pattern stands on one line. */
    static void tell(Fields fields, Node node, BadPatternException bad) {
        int line = node.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
        int column = node.getStartMark().map(mark -> mark.getColumn() + 1).orElse(1);
        ScalarStyle style = node instanceof ScalarNode scalar ? scalar.getScalarStyle() : ScalarStyle.FOLDED;
        boolean quoted = style == ScalarStyle.DOUBLE_QUOTED || style == ScalarStyle.SINGLE_QUOTED;
        int within = quoted ? bad.at() + 1 : style == ScalarStyle.PLAIN ? bad.at() : 0;
        fields.problems().at(fields.file(), line, column + within, "pattern: " + bad.getMessage());
    }

    private static void checkValues(Fields rule, List<SlotPattern> patterns, List<String> values) {
        if (values.isEmpty()) {
            return;
        }
        if (values.size() == 1) {
            rule.problem("values", "one value alone excludes nothing; expected all words of the scale");
        }
        patterns.stream()
                .filter(pattern -> pattern.value() != SlotType.WORD)
                .findFirst()
                .ifPresent(pattern -> rule.problem(
                        "values",
                        "a closed list is for {word}; the value of \"" + pattern + "\" is a "
                                + pattern.value().label()));
    }
}
