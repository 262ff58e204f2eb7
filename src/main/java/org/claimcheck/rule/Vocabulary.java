package org.claimcheck.rule;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The closed set of names that conditions and messages may use, each with its type. */
final class Vocabulary {

    /** The types of fields. */
    enum Type {
        TEXT,
        NUMBER,
        TRUTH,
        CLAIM,
        VALUE,
        COMPARISON
    }

    /** The attributes that are judged. */
    static final List<String> ATTRIBUTES = List.of(
            "age",
            "attendance",
            "casualties",
            "cause",
            "certainty",
            "count",
            "date",
            "duration",
            "host",
            "measure",
            "mode",
            "money",
            "name",
            "outcome",
            "percentage",
            "place",
            "polarity",
            "quote",
            "rank",
            "revision",
            "speaker",
            "spelling",
            "time",
            "title");

    /** What a condition starts from. */
    static final Map<String, Type> ROOTS = table(
            "claim", Type.CLAIM,
            "left", Type.CLAIM,
            "right", Type.CLAIM,
            "comparison", Type.COMPARISON,
            "within", Type.TRUTH);

    /** The fields of a claim. */
    static final Map<String, Type> CLAIM = table(
            "source", Type.TEXT,
            "article", Type.TEXT,
            "published", Type.TEXT,
            "text", Type.TEXT,
            "sentence", Type.TEXT,
            "attribute", Type.TEXT,
            "subject", Type.TEXT,
            "role", Type.TEXT,
            "polarity", Type.TEXT,
            "certainty", Type.TEXT,
            "attributedTo", Type.TEXT,
            "section", Type.TEXT,
            "value", Type.VALUE);

    /** The fields of a value; a text it has not is empty, a number it has not is infinite. */
    static final Map<String, Type> VALUE = table(
            "kind", Type.TEXT,
            "display", Type.TEXT,
            "min", Type.NUMBER,
            "max", Type.NUMBER,
            "approximate", Type.TRUTH,
            "from", Type.TEXT,
            "to", Type.TEXT,
            "unit", Type.TEXT,
            "currency", Type.TEXT,
            "country", Type.TEXT,
            "name", Type.TEXT);

    /** The fields of a comparison; {@code shared} is how much the two sentences have in common, from 0.0 to 1.0. */
    static final Map<String, Type> COMPARISON = table(
            "relation", Type.TEXT,
            "kind", Type.TEXT,
            "because", Type.TEXT,
            "shared", Type.NUMBER);

    /** The paths that end in a plain value, e.g. {@code left.value.min}. */
    static final Map<String, Type> PATHS = paths();

    /** The paths that a message may name. */
    static final List<String> MESSAGE_FIELDS = messageFields();

    private Vocabulary() {}

    /** The fields of a type, none when it has none. */
    static Map<String, Type> fieldsOf(Type type) {
        return switch (type) {
            case CLAIM -> CLAIM;
            case VALUE -> VALUE;
            case COMPARISON -> COMPARISON;
            default -> Map.of();
        };
    }

    private static Map<String, Type> paths() {
        Map<String, Type> paths = new LinkedHashMap<>();
        ROOTS.forEach((name, type) -> collect(name, type, paths));
        return Collections.unmodifiableMap(paths);
    }

    private static List<String> messageFields() {
        List<String> names = new ArrayList<>(List.of("attribute", "subject", "role"));
        PATHS.keySet().stream().filter(path -> !path.startsWith("claim.")).forEach(names::add);
        return List.copyOf(names);
    }

    private static void collect(String path, Type type, Map<String, Type> into) {
        Map<String, Type> fields = fieldsOf(type);
        if (fields.isEmpty()) {
            into.put(path, type);
        }
        fields.forEach((name, inner) -> collect(path + "." + name, inner, into));
    }

    private static Map<String, Type> table(Object... namesAndTypes) {
        Map<String, Type> table = new LinkedHashMap<>();
        for (int at = 0; at < namesAndTypes.length; at += 2) {
            table.put((String) namesAndTypes[at], (Type) namesAndTypes[at + 1]);
        }
        return Collections.unmodifiableMap(table);
    }
}
