package org.claimcheck.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** One mapping of a rule file, read key by key. What is wrong is noted with its place, and reading goes on. */
final class Fields {

    private final String file;
    private final Node origin;
    private final Problems problems;
    private final Map<String, Node> values = new LinkedHashMap<>();

    private Fields(String file, Node origin, Problems problems) {
        this.file = file;
        this.origin = origin;
        this.problems = problems;
    }

    /**
     * Opens a mapping.
     *
     * @param what it stands for, e.g. {@code a rule}
     * @param known the keys it may have; another one is a problem
     */
    static Optional<Fields> of(String file, Node node, String what, List<String> known, Problems problems) {
        if (!(node instanceof MappingNode mapping)) {
            problems.at(file, node, "expected " + what + " as \"key: value\" lines; keys: " + String.join(", ", known));
            return Optional.empty();
        }
        Fields fields = new Fields(file, node, problems);
        mapping.getValue().forEach(entry -> fields.add(entry, known));
        return Optional.of(fields);
    }

    private void add(NodeTuple entry, List<String> known) {
        if (!(entry.getKeyNode() instanceof ScalarNode key)) {
            problems.at(file, entry.getKeyNode(), "expected a key that is a word");
        } else if (!known.contains(key.getValue())) {
            String message = "unknown key \"" + key.getValue() + "\"; " + Problems.instead(key.getValue(), known);
            problems.at(file, key, message);
        } else if (values.putIfAbsent(key.getValue(), entry.getValueNode()) != null) {
            problems.at(file, key, "\"" + key.getValue() + "\" stands here a second time");
        }
    }

    String file() {
        return file;
    }

    Problems problems() {
        return problems;
    }

    /** 1-based line on which the mapping begins. */
    int line() {
        return origin.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
    }

    Optional<Node> node(String key) {
        return Optional.ofNullable(values.get(key));
    }

    /** Notes a problem with the value of a key, or with the whole where the key is missing. */
    void problem(String key, String message) {
        problems.at(file, values.getOrDefault(key, origin), message);
    }

    /** The words of a key, or null when it is missing or has none. */
    @Nullable
    String text(String key) {
        Node node = values.get(key);
        return node == null ? null : scalar(node, "\"" + key + "\"");
    }

    /** The words of a key that must be there; an empty string, and a problem, when it is not. */
    String required(String key) {
        String text = text(key);
        if (!values.containsKey(key)) {
            problem(key, "\"" + key + "\" is missing");
        } else if (text != null && text.isBlank()) {
            problem(key, "\"" + key + "\" is empty");
        }
        return text == null ? "" : text.strip();
    }

    /** The words of a key that may hold one text or a list of them. */
    List<String> texts(String key) {
        List<String> texts = new ArrayList<>();
        eachText(key, (node, text) -> texts.add(text));
        return texts;
    }

    /** Visits each text of a key that may hold one or a list of them. */
    void eachText(String key, BiConsumer<Node, String> visit) {
        items(key).forEach(node -> {
            String text = scalar(node, "\"" + key + "\"");
            if (text != null) {
                visit.accept(node, text);
            }
        });
    }

    /** The nodes of a list, or the single node that stands in its place. */
    List<Node> items(String key) {
        Node node = values.get(key);
        if (node == null) {
            return List.of();
        }
        return node instanceof SequenceNode list ? list.getValue() : List.of(node);
    }

    /** One of a closed set of words; null when missing or, with a problem, when it is none of them. */
    @Nullable
    String oneOf(String key, List<String> allowed) {
        String text = text(key);
        return text == null ? null : among(values.getOrDefault(key, origin), text, allowed);
    }

    /** The word if it is one of a closed set, else null and a problem. */
    @Nullable
    String among(Node node, String text, List<String> allowed) {
        if (allowed.contains(text)) {
            return text;
        }
        problems.at(file, node, "\"" + text + "\" is not known here; " + Problems.instead(text, allowed));
        return null;
    }

    private @Nullable String scalar(Node node, String what) {
        if (node instanceof ScalarNode scalar && !scalar.getTag().equals(Tag.NULL)) {
            return scalar.getValue();
        }
        problems.at(file, node, "expected words for " + what + ", found " + shape(node));
        return null;
    }

    private static String shape(Node node) {
        if (node instanceof MappingNode) {
            return "\"key: value\" lines";
        }
        return node instanceof SequenceNode ? "a list" : "nothing";
    }
}
