package org.claimcheck.settings;

import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.boot.convert.DurationStyle;
import org.springframework.util.unit.DataSize;

/** Reads the values of settings, as Spring writes them: {@code 4MB}, {@code 30d}, {@code Europe/Riga}, {@code a, b}, {@code owner}. */
final class ValueReader {

    /** Every type that a setting may have. */
    private static final Map<Class<?>, Function<String, Object>> TYPES = Map.of(
            int.class, Integer::valueOf,
            boolean.class, ValueReader::flag,
            double.class, Double::valueOf,
            String.class, words -> words,
            Path.class, Path::of,
            Duration.class, DurationStyle.SIMPLE::parse,
            DataSize.class, DataSize::parse,
            ZoneId.class, ZoneId::of,
            List.class, ValueReader::list);

    private ValueReader() {}

    /**
     * The value that is written.
     *
     * @throws RuntimeException when it is none of this type
     */
    static Object read(String written, Class<?> type) {
        if (type.isEnum()) {
            return constant(written.strip(), type);
        }
        Function<String, Object> reader = TYPES.get(type);
        if (reader == null) {
            throw new IllegalStateException("settings of type " + type + " are not read");
        }
        return reader.apply(written.strip());
    }

    private static Object constant(String written, Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .filter(it -> it.toString().equalsIgnoreCase(written))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(written));
    }

    private static Object flag(String written) {
        if (!written.equals("true") && !written.equals("false")) {
            throw new IllegalArgumentException(written);
        }
        return written.equals("true");
    }

    private static List<String> list(String written) {
        return Arrays.stream(written.split(","))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
