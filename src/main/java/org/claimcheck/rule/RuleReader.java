package org.claimcheck.rule;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.claimcheck.model.Relation;
import org.claimcheck.model.Severity;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** Reads one rule from its file. Every problem is noted; a rule with a problem is not returned. */
final class RuleReader {

    static final List<String> KEYS = List.of(
            "id",
            "since",
            "severity",
            "summary",
            "compare",
            "patterns",
            "values",
            "tolerance",
            "relation",
            "kinds",
            "scope",
            "where",
            "unless",
            "note-when",
            "message",
            "why",
            "limits",
            "references",
            "examples");
    static final List<String> RELATIONS = List.of("conflicting", "in-tension", "compatible");
    static final List<String> SEVERITIES = List.of("error", "warning", "note");
    static final List<String> SCOPES = List.of("across", "within", "any", "house");

    /** What a rule of one's own says that brings no words. */
    private static final String MESSAGE = "${left.source} has “${left.text}”; ${right.source} has “${right.text}”.";

    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final Pattern WORD = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private final Fields fields;
    private final String pack;
    private final List<String> known;

    private RuleReader(Fields fields, String pack, List<String> known) {
        this.fields = fields;
        this.pack = pack;
        this.known = known;
    }

    /** The rule of a file that is read by itself, or empty when it has problems. */
    static Optional<Rule> read(RuleFile file, Problems problems) {
        return document(file, problems)
                .flatMap(document -> read(
                        file,
                        document,
                        Stream.concat(Vocabulary.ATTRIBUTES.stream(), introduces(document).stream())
                                .toList(),
                        problems));
    }

    /**
     * The rule of a file, or empty when it has problems.
     *
     * @param known the built-in attributes and those that rule files introduce
     */
    static Optional<Rule> read(RuleFile file, Node document, List<String> known, Problems problems) {
        int before = problems.count();
        Optional<Rule> rule = Fields.of(file.name(), document, "a rule", KEYS, problems)
                .map(fields -> new RuleReader(fields, file.pack(), known).rule());
        return problems.count() == before ? rule : Optional.empty();
    }

    /** The document of a rule file; empty, and a problem, when there is none. */
    static Optional<Node> document(RuleFile file, Problems problems) {
        int before = problems.count();
        Optional<Node> document = file.document(problems);
        if (document.isEmpty() && problems.count() == before) {
            problems.at(file.name(), 1, 1, "empty; expected a rule with keys: " + String.join(", ", KEYS));
        }
        return document;
    }

    /** The attribute that a file introduces by patterns, before the file is read in full. */
    static Optional<String> introduces(Node document) {
        return document instanceof MappingNode mapping
                        && mapping.getValue().stream().anyMatch(entry -> isKey(entry.getKeyNode(), "patterns"))
                ? mapping.getValue().stream()
                        .filter(entry -> isKey(entry.getKeyNode(), "compare"))
                        .map(NodeTuple::getValueNode)
                        .filter(ScalarNode.class::isInstance)
                        .map(node -> ((ScalarNode) node).getValue())
                        .filter(name -> ID.matcher(name).matches())
                        .findFirst()
                : Optional.empty();
    }

    private static boolean isKey(Node node, String key) {
        return node instanceof ScalarNode scalar && scalar.getValue().equals(key);
    }

    private Rule rule() {
        Map<Relation, Severity> severities = severities();
        List<String> attributes = attributes();
        return new Rule(
                id(),
                own("since"),
                fields.required("summary"),
                severities.values().stream().max(Severity::compareTo).orElse(Severity.NOTE),
                severities,
                attributes,
                PatternReader.read(fields, attributes),
                selection(),
                ConditionReader.read(fields, "note-when", Condition.never()),
                message(),
                own("why"),
                Optional.ofNullable(fields.text("limits")).orElse("").strip(),
                fields.texts("references"),
                ExampleReader.read(fields, isShipped()),
                new Rule.Origin(fields.file(), fields.line(), pack));
    }

    private boolean isShipped() {
        return pack.equals(RuleFile.SHIPPED);
    }

    /** What a shipped rule must have and a rule of one's own may leave out. */
    private String own(String key) {
        return isShipped() || fields.node(key).isPresent() ? fields.required(key) : "";
    }

    private String id() {
        String id = fields.required("id");
        if (!id.isEmpty() && !ID.matcher(id).matches()) {
            fields.problem("id", "expected lower-case words joined by hyphens, such as casualty-count-conflict");
        }
        return id;
    }

    private List<String> attributes() {
        List<String> attributes = new ArrayList<>();
        if (fields.node("compare").isEmpty()) {
            fields.problem("compare", "\"compare\" is missing; expected an attribute: " + String.join(", ", known));
        }
        boolean introduces = fields.node("patterns").isPresent();
        fields.eachText("compare", (node, text) -> {
            if (introduces && !ID.matcher(text).matches()) {
                fields.problems().at(fields.file(), node, "expected lower-case words joined by hyphens");
            } else if (introduces || fields.among(node, text, known) != null) {
                attributes.add(text);
            }
        });
        return attributes;
    }

    private Map<Relation, Severity> severities() {
        Map<Relation, Severity> severities = new EnumMap<>(Relation.class);
        Node node = fields.node("severity").orElse(null);
        if (node instanceof MappingNode) {
            Fields.of(fields.file(), node, "severities", RELATIONS, fields.problems())
                    .ifPresent(byRelation -> RELATIONS.forEach(name -> severity(byRelation, name)
                            .ifPresent(severity -> severities.put(relation(name), severity))));
        } else {
            fields.required("severity");
            severity(fields, "severity")
                    .ifPresent(severity -> RELATIONS.forEach(name -> {
                        Relation relation = relation(name);
                        severities.put(relation, Grading.capped(relation, severity));
                    }));
        }
        if (node instanceof MappingNode
                && severities.getOrDefault(Relation.IN_TENSION, Severity.NOTE) == Severity.ERROR) {
            fields.problem("severity", "a tension is never above warning: both sides can be true");
        }
        return severities;
    }

    private static Optional<Severity> severity(Fields from, String key) {
        return Optional.ofNullable(from.oneOf(key, SEVERITIES))
                .map(name -> Severity.valueOf(name.toUpperCase(Locale.ROOT)));
    }

    private static Relation relation(String name) {
        return Relation.valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    private Selection selection() {
        Set<Relation> relations = EnumSet.noneOf(Relation.class);
        fields.eachText("relation", (node, text) -> {
            if (fields.among(node, text, RELATIONS) != null) {
                relations.add(relation(text));
            }
        });
        if (fields.node("relation").isEmpty()) {
            relations.addAll(EnumSet.of(Relation.CONFLICTING, Relation.IN_TENSION));
        }
        String scope = Optional.ofNullable(fields.oneOf("scope", SCOPES)).orElse("across");
        boolean table = fields.node("unless").orElse(null) instanceof MappingNode;
        return new Selection(
                relations,
                kinds(),
                Selection.Scope.valueOf(scope.toUpperCase(Locale.ROOT)),
                ConditionReader.read(fields, "where", Condition.always()),
                table ? Condition.never() : ConditionReader.read(fields, "unless", Condition.never()),
                table && superseded(),
                ToleranceReader.read(fields));
    }

    private List<String> kinds() {
        List<String> kinds = new ArrayList<>();
        fields.eachText("kinds", (node, text) -> {
            if (WORD.matcher(text).matches()) {
                kinds.add(text);
            } else {
                fields.problems().at(fields.file(), node, "expected a kind of comparison, such as transliteration");
            }
        });
        return kinds;
    }

    private boolean superseded() {
        return fields.node("unless")
                .flatMap(node -> Fields.of(fields.file(), node, "exceptions", List.of("superseded"), fields.problems()))
                .map(table -> "true".equals(table.oneOf("superseded", List.of("true", "false"))))
                .orElse(false);
    }

    private MessageTemplate message() {
        MessageTemplate template = new MessageTemplate(
                isShipped() || fields.node("message").isPresent() ? fields.required("message") : MESSAGE);
        List<String> names = Vocabulary.MESSAGE_FIELDS;
        for (String name : template.fields()) {
            if (!names.contains(name)) {
                fields.problem(
                        "message", "unknown field \"" + name + "\" in the message; " + Problems.instead(name, names));
            }
        }
        return template;
    }
}
