package org.claimcheck.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.claimcheck.model.Desk;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** Reads {@code claimcheck.yaml}. A rule, pack or desk that there is not is a problem with its place. */
final class RuleSettingsReader {

    static final String FILE = "claimcheck.yaml";
    static final List<String> KEYS = List.of("rules", "packs", "desks", "for");
    static final List<String> DESK_KEYS = List.of("sections", "outlets");
    static final List<String> FOR_KEYS = List.of("desk", "section", "outlets", "rules", "packs");
    static final List<String> SETTINGS = List.of("off", "on", "error", "warning", "note");

    private final String file;
    private final Problems problems;
    private final List<String> ids;
    private final List<String> packs;
    private final Map<String, Desk> desks = new LinkedHashMap<>();

    private RuleSettingsReader(String file, Problems problems, Collection<Rule> rules) {
        this.file = file;
        this.problems = problems;
        this.ids = rules.stream().map(Rule::id).sorted().toList();
        TreeSet<String> names = new TreeSet<>();
        rules.forEach(rule -> names.add(rule.origin().pack()));
        this.packs = List.copyOf(names);
    }

    /** The settings of a file, for these rules. */
    static RuleSettings read(RuleFile yaml, Collection<Rule> rules, Problems problems) {
        RuleSettingsReader reader = new RuleSettingsReader(yaml.name(), problems, rules);
        return yaml.document(problems)
                .flatMap(node -> Fields.of(yaml.name(), node, "settings", KEYS, problems))
                .map(reader::settings)
                .orElse(RuleSettings.none());
    }

    private RuleSettings settings(Fields fields) {
        keys(fields, "desks").forEach(this::desk);
        List<RuleSettings.SeverityOverride> overrides = new ArrayList<>();
        overrides.add(override(fields));
        for (Node item : fields.items("for")) {
            Fields.of(file, item, "settings for some articles", FOR_KEYS, problems)
                    .ifPresent(some -> overrides.add(override(some)));
        }
        overrides.removeIf(it -> it.rules().isEmpty() && it.packs().isEmpty());
        return new RuleSettings(List.copyOf(desks.values()), overrides);
    }

    private void desk(String name, Node node) {
        Fields.of(file, node, "a desk", DESK_KEYS, problems)
                .ifPresent(
                        fields -> desks.put(name, new Desk(name, fields.texts("sections"), fields.texts("outlets"))));
    }

    private RuleSettings.SeverityOverride override(Fields fields) {
        List<String> outlets = fields.texts("outlets");
        if (outlets.size() > 2) {
            fields.problem("outlets", "expected one outlet, or the two of a pair");
        }
        String desk = fields.node("desk").isEmpty() ? null : fields.oneOf("desk", List.copyOf(desks.keySet()));
        return new RuleSettings.SeverityOverride(
                desk == null ? null : Objects.requireNonNull(desks.get(desk)),
                fields.node("section").isEmpty() ? null : fields.text("section"),
                outlets,
                table(fields, "rules", ids),
                table(fields, "packs", packs));
    }

    private Map<String, RuleSettings.Setting> table(Fields fields, String key, List<String> known) {
        Map<String, RuleSettings.Setting> table = new TreeMap<>();
        Node node = fields.node(key).orElse(null);
        if (node != null) {
            Fields.of(file, node, key, known, problems)
                    .ifPresent(names -> known.forEach(name -> {
                        String word = names.oneOf(name, SETTINGS);
                        if (word != null) {
                            table.put(name, RuleSettings.Setting.of(word));
                        }
                    }));
        }
        return table;
    }

    /** The keys of a mapping whose names are the user's own. */
    private Map<String, Node> keys(Fields fields, String key) {
        Map<String, Node> own = new LinkedHashMap<>();
        Node node = fields.node(key).orElse(null);
        if (node instanceof MappingNode mapping) {
            mapping.getValue().forEach(entry -> {
                if (entry.getKeyNode() instanceof ScalarNode name) {
                    own.put(name.getValue(), entry.getValueNode());
                }
            });
        } else if (node != null) {
            fields.problem(key, "expected \"name: {sections: [...], outlets: [...]}\" lines");
        }
        return own;
    }
}
