package org.claimcheck.batch;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.batch.core.repository.ExecutionContextSerializer;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes what the job's bookkeeping keeps of a step as JSON, and reads it back: words, numbers and truth values, nothing else.
 * Whoever can write to the database can so make the program read a wrong number, and nothing worse; the default of Spring
 * Batch would make any object of them.
 *
 * <p>Example: {@code {"from":{"int":0},"batch.stepType":{"string":"…"}}}
 */
final class PlainContexts implements ExecutionContextSerializer {

    private static final JsonMapper JSON = JsonMapper.shared();

    @Override
    public void serialize(Map<String, Object> context, OutputStream out) throws IOException {
        Map<String, Map<String, Object>> plain = new TreeMap<>();
        context.forEach((key, value) -> plain.put(key, Map.of(kind(key, value), value)));
        out.write(JSON.writeValueAsBytes(plain));
    }

    private static String kind(String key, Object value) {
        if (value instanceof String) {
            return "string";
        } else if (value instanceof Integer) {
            return "int";
        } else if (value instanceof Long) {
            return "long";
        } else if (value instanceof Double) {
            return "double";
        } else if (value instanceof Boolean) {
            return "boolean";
        }
        throw new IllegalArgumentException(
                "the bookkeeping does not keep a " + value.getClass().getName() + " as \"" + key + "\"");
    }

    /**
     * Reads a context.
     *
     * @throws IOException when it is none that {@link #serialize} wrote
     */
    @Override
    public Map<String, Object> deserialize(InputStream in) throws IOException {
        Map<String, Object> context = new LinkedHashMap<>();
        try {
            JsonNode plain = JSON.readTree(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            for (Map.Entry<String, JsonNode> entry : plain.properties()) {
                for (Map.Entry<String, JsonNode> value : entry.getValue().properties()) {
                    context.put(entry.getKey(), value(value.getKey(), value.getValue()));
                }
            }
        } catch (JacksonException | IllegalArgumentException e) {
            throw new IOException("the bookkeeping of the job cannot be read: " + e.getMessage(), e);
        }
        return context;
    }

    private static Object value(String kind, JsonNode node) {
        return switch (kind) {
            case "string" -> node.stringValue();
            case "int" -> node.intValue();
            case "long" -> node.longValue();
            case "double" -> node.doubleValue();
            case "boolean" -> node.booleanValue();
            default -> throw new IllegalArgumentException("there is no kind \"" + kind + "\"");
        };
    }
}
