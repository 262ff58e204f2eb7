package org.claimcheck.rule;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The JSON Schema of a rule file, for editors' tools; made of the same words that the reader knows. */
public final class RuleSchema {

    private RuleSchema() {}

    /** The schema, draft 2020-12. */
    public static String json() {
        return JsonMapper.builder()
                        .enable(SerializationFeature.INDENT_OUTPUT)
                        .build()
                        .writeValueAsString(schema())
                + "\n";
    }

    private static Map<String, Object> schema() {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("title", "A rule of Claimcheck");
        schema.putAll(object(
                properties(), List.of("id", "since", "severity", "summary", "compare", "message", "why", "examples")));
        return schema;
    }

    private static Map<String, Object> properties() {
        Map<String, Object> keys = new LinkedHashMap<>();
        keys.put("id", ordered("type", "string", "pattern", "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"));
        keys.put("since", words());
        keys.put("severity", either(oneOf(RuleReader.SEVERITIES), severities()));
        keys.put("summary", words());
        keys.put("compare", oneOrMore(oneOf(Vocabulary.ATTRIBUTES)));
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
        keys.put("examples", ordered("type", "array", "minItems", 2, "items", example()));
        return keys;
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
