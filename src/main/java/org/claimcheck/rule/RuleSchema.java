package org.claimcheck.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** JSON Schemas of the files in a rule folder, for editors' tools; made of the same words that the readers know. */
public final class RuleSchema {

    /** The kinds of file that there is a schema of, the rule first. */
    public static final List<String> FILES = List.of("rule", "settings", "house", "decisions", "stories");

    private static final String ID = "^[a-z][a-z0-9]*(-[a-z0-9]+)*$";

    private RuleSchema() {}

    /**
     * A schema, draft 2020-12.
     *
     * @param file one of {@link #FILES}
     */
    public static String json(String file) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.putAll(
                switch (file) {
                    case "rule" -> titled("A rule of Claimcheck", rule());
                    case "settings" -> titled("Which rules of Claimcheck are on: claimcheck.yaml", settings());
                    case "house" -> titled("House lists of Claimcheck: house.yaml", house());
                    case "decisions" -> titled("Decisions on findings of Claimcheck: decisions.yaml", decisions());
                    case "stories" -> titled("What editors say of the grouping by Claimcheck: stories.yaml", pins());
                    default -> throw new IllegalArgumentException("no schema of " + file);
                });
        return JsonMapper.builder()
                        .enable(SerializationFeature.INDENT_OUTPUT)
                        .build()
                        .writeValueAsString(schema)
                + "\n";
    }

    private static Map<String, Object> titled(String title, Map<String, Object> object) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("title", title);
        schema.putAll(object);
        return schema;
    }

    private static Map<String, Object> rule() {
        Map<String, Object> keys = new LinkedHashMap<>();
        keys.put("id", ordered("type", "string", "pattern", ID));
        keys.put("since", words());
        keys.put("severity", either(oneOf(RuleReader.SEVERITIES), severities()));
        keys.put("summary", words());
        keys.put("compare", oneOrMore(either(oneOf(Vocabulary.ATTRIBUTES), ordered("type", "string", "pattern", ID))));
        keys.put("patterns", oneOrMore(words()));
        keys.put("values", ordered("type", "array", "minItems", 2, "items", words()));
        keys.put("tolerance", tolerance());
        keys.put("relation", oneOrMore(oneOf(RuleReader.RELATIONS)));
        keys.put("kinds", oneOrMore(words()));
        keys.put("scope", oneOf(RuleReader.SCOPES));
        keys.put("where", words());
        keys.put("unless", either(words(), object(Map.of("superseded", Map.of("type", "boolean")), List.of())));
        keys.put("note-when", words());
        keys.put("message", words());
        keys.put("why", words());
        keys.put("limits", words());
        keys.put("references", oneOrMore(words()));
        keys.put("examples", listOf(example()));
        return object(keys, List.of("id", "severity", "summary", "compare"));
    }

    private static Map<String, Object> tolerance() {
        Map<String, Object> keys = new LinkedHashMap<>();
        ToleranceReader.KEYS.forEach(key -> keys.put(key, ordered("type", "number", "minimum", 0)));
        return object(keys, List.of());
    }

    private static Map<String, Object> settings() {
        Map<String, Object> keys = new LinkedHashMap<>();
        Map<String, Object> table = ordered(
                "type", "object", "additionalProperties", ordered("enum", withBooleans(RuleSettingsReader.SETTINGS)));
        keys.put("rules", table);
        keys.put("packs", table);
        Map<String, Object> desk =
                object(ordered("sections", oneOrMore(words()), "outlets", oneOrMore(words())), List.of());
        keys.put("desks", ordered("type", "object", "additionalProperties", desk));
        Map<String, Object> some = new LinkedHashMap<>();
        some.put("desk", words());
        some.put("section", words());
        some.put("outlets", oneOrMore(words()));
        some.put("rules", table);
        some.put("packs", table);
        keys.put("for", listOf(object(some, List.of())));
        return object(keys, List.of());
    }

    /** YAML 1.1 tools read {@code on} and {@code off} as truth values. */
    private static List<Object> withBooleans(List<String> words) {
        List<Object> values = new ArrayList<>(words);
        values.add(true);
        values.add(false);
        return values;
    }

    private static Map<String, Object> house() {
        Map<String, Object> keys = new LinkedHashMap<>();
        keys.put("spellings", listOf(entry(HouseReader.SPELLING_KEYS, List.of("use", "not"), List.of("not"))));
        keys.put("titles", listOf(entry(HouseReader.TITLE_KEYS, List.of("person", "title"), List.of())));
        keys.put("facts", listOf(entry(HouseReader.FACT_KEYS, List.of("says", "about"), List.of("about"))));
        return object(keys, List.of());
    }

    private static Map<String, Object> pins() {
        Map<String, Object> keys = new LinkedHashMap<>();
        PinReader.KEYS.forEach(key ->
                keys.put(key, listOf(entry(PinReader.PIN_KEYS, List.of("articles", "why"), List.of("articles")))));
        return object(keys, List.of());
    }

    private static Map<String, Object> decisions() {
        Map<String, Object> keys = new LinkedHashMap<>();
        Decisions.KEYS.forEach(key -> keys.put(key, words()));
        keys.put("as", oneOf(List.of("accepted", "dismissed")));
        Map<String, Object> file = new LinkedHashMap<>();
        file.put("decisions", listOf(object(keys, List.of("finding", "as", "why"))));
        return object(file, List.of("decisions"));
    }

    private static Map<String, Object> entry(List<String> names, List<String> required, List<String> lists) {
        Map<String, Object> keys = new LinkedHashMap<>();
        names.forEach(name -> keys.put(name, lists.contains(name) ? oneOrMore(words()) : words()));
        return object(keys, required);
    }

    private static Map<String, Object> listOf(Map<String, Object> item) {
        return ordered("type", "array", "items", item);
    }

    private static Map<String, Object> severities() {
        Map<String, Object> severities = new LinkedHashMap<>();
        severities.put("conflicting", oneOf(RuleReader.SEVERITIES));
        severities.put("in-tension", oneOf(List.of("warning", "note")));
        severities.put("compatible", oneOf(List.of("note")));
        return object(severities, List.of());
    }

    private static Map<String, Object> example() {
        Map<String, Object> keys = new LinkedHashMap<>();
        keys.put("name", words());
        keys.put("expect", oneOf(ExampleReader.EXPECTATIONS));
        keys.put("severity", oneOf(RuleReader.SEVERITIES));
        keys.put("house", house());
        keys.put("articles", ordered("type", "array", "minItems", 1, "items", article()));
        keys.put("repair", words());
        return object(keys, List.of("name", "expect", "articles"));
    }

    private static Map<String, Object> article() {
        Map<String, Object> keys = new LinkedHashMap<>();
        ExampleReader.ARTICLE_KEYS.forEach(key -> keys.put(key, words()));
        return object(keys, List.of("text"));
    }

    private static Map<String, Object> object(Map<String, Object> properties, List<String> required) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("type", "object");
        object.put("additionalProperties", false);
        object.put("required", required);
        object.put("properties", properties);
        return object;
    }

    private static Map<String, Object> ordered(Object... keysAndValues) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int at = 0; at < keysAndValues.length; at += 2) {
            map.put((String) keysAndValues[at], keysAndValues[at + 1]);
        }
        return map;
    }

    private static Map<String, Object> words() {
        return Map.of("type", "string");
    }

    private static Map<String, Object> oneOf(List<String> words) {
        return Map.of("enum", words);
    }

    private static Map<String, Object> oneOrMore(Map<String, Object> item) {
        return either(item, ordered("type", "array", "items", item));
    }

    private static Map<String, Object> either(Map<String, Object> one, Map<String, Object> other) {
        return Map.of("anyOf", List.of(one, other));
    }
}
