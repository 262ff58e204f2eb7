package org.claimcheck.settings;

import java.lang.reflect.Constructor;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.time.Duration;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/** The keys that {@link Settings} defines. */
final class Keys {

    static final String PREFIX = "claimcheck.";

    /** What Spring reads itself from the same file. */
    static final String SPRING = "spring.datasource.";

    private static final LevenshteinDistance DISTANCE = LevenshteinDistance.getDefaultInstance();

    private Keys() {}

    /**
     * A key.
     *
     * @param type the type of its value
     * @param usual its default as it would be written in a file; empty for an empty list
     */
    record Key(String name, Class<?> type, String usual, @Nullable Within within) {

        /** What is wrong with a value; null when nothing is. */
        @Nullable
        String objection(Object value) {
            if (within == null) {
                return null;
            }
            long measure = value instanceof DataSize size
                    ? size.toBytes()
                    : value instanceof Duration duration ? duration.toSeconds() : ((Number) value).longValue();
            boolean fits = measure >= within.least() && measure <= within.most();
            return fits ? null : "must be " + range();
        }

        private String range() {
            Within limits = Objects.requireNonNull(within);
            String least = limits.least() == Long.MIN_VALUE ? "" : "at least " + shown(limits.least());
            String most = limits.most() == Long.MAX_VALUE ? "" : "at most " + shown(limits.most());
            return least + (least.isEmpty() || most.isEmpty() ? "" : " and ") + most;
        }

        private String shown(long measure) {
            return measure + (type == DataSize.class ? " bytes" : type == Duration.class ? " seconds" : "");
        }
    }

    /** All keys by name. */
    static Map<String, Key> all() {
        Map<String, Key> keys = new TreeMap<>();
        collect(Settings.class, PREFIX, keys);
        return keys;
    }

    private static void collect(Class<?> group, String prefix, Map<String, Key> keys) {
        RecordComponent[] components = group.getRecordComponents();
        Parameter[] parameters = group.getDeclaredConstructors()[0].getParameters();
        for (int place = 0; place < components.length; place++) {
            RecordComponent component = components[place];
            String name = prefix + kebab(component.getName());
            if (component.getType().isRecord()) {
                collect(component.getType(), name + ".", keys);
            } else {
                String usual = usual(parameters[place]);
                keys.put(name, new Key(name, component.getType(), usual, component.getAnnotation(Within.class)));
            }
        }
    }

    /** The settings that these values make, by key; what is not among them has its default. */
    static Settings settings(Map<String, Object> values) {
        return (Settings) record(Settings.class, PREFIX, values);
    }

    private static Object record(Class<?> group, String prefix, Map<String, Object> values) {
        Constructor<?> constructor = group.getDeclaredConstructors()[0];
        Parameter[] parameters = constructor.getParameters();
        RecordComponent[] components = group.getRecordComponents();
        Object[] arguments = new Object[components.length];
        for (int place = 0; place < components.length; place++) {
            Class<?> type = components[place].getType();
            String name = prefix + kebab(components[place].getName());
            Object value = values.get(name);
            arguments[place] = type.isRecord()
                    ? record(type, name + ".", values)
                    : value == null ? ValueReader.read(usual(parameters[place]), type) : value;
        }
        try {
            return constructor.newInstance(arguments);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the settings " + prefix + " cannot be made", e);
        }
    }

    private static String usual(Parameter parameter) {
        DefaultValue usual = parameter.getAnnotation(DefaultValue.class);
        return usual == null ? "" : String.join(",", usual.value());
    }

    private static String kebab(String name) {
        StringBuilder kebab = new StringBuilder();
        name.chars().forEach(letter -> {
            if (Character.isUpperCase(letter)) {
                kebab.append('-');
            }
            kebab.append((char) Character.toLowerCase(letter));
        });
        return kebab.toString();
    }

    /** The known name that is most like a wrong one, if any is like it. */
    static Optional<String> nearest(String wrong, Collection<String> known) {
        return known.stream()
                .filter(name -> DISTANCE.apply(wrong, name) <= name.length() / 2)
                .min(Comparator.comparingInt((String name) -> DISTANCE.apply(wrong, name))
                        .thenComparing(name -> name));
    }
}
