package org.claimcheck.settings;

import static java.util.regex.Pattern.CASE_INSENSITIVE;
import static org.claimcheck.settings.Settings.Database.PASSWORD;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.boot.env.PropertiesPropertySourceLoader;
import org.springframework.boot.env.PropertySourceLoader;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.boot.origin.OriginLookup;
import org.springframework.boot.origin.TextResourceOrigin;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.env.PropertySource;
import org.springframework.core.io.FileSystemResource;

/** Reads settings from a {@code .properties} or {@code .yaml} file and tells everything that is wrong with it at once. */
public final class SettingsFile {

    /** A password in the address of a database. */
    private static final Pattern SECRET =
            Pattern.compile("^jdbc:.*(?:password=.|://[^/?@]*:[^/?@]*@)", CASE_INSENSITIVE);

    private final Path file;
    private final Map<String, Keys.Key> keys = Keys.all();
    private final Map<String, Written> written = new TreeMap<>();
    private final Map<Integer, List<String>> problems = new TreeMap<>();

    private record Written(int line, String words) {

        Written and(String more) {
            return new Written(line, words + "," + more);
        }
    }

    private SettingsFile(Path file) {
        this.file = file;
    }

    /**
     * Reads a file; what it does not set has its default.
     *
     * @throws BadSettingsException when it cannot be read, has a key that is not known, or a value that cannot be
     */
    public static Settings read(Path file) throws BadSettingsException {
        return new SettingsFile(file).settings();
    }

    private Settings settings() throws BadSettingsException {
        for (PropertySource<?> source : load()) {
            if (source instanceof EnumerablePropertySource<?> listed) {
                for (String name : listed.getPropertyNames()) {
                    take(name, lineOf(name, source), String.valueOf(source.getProperty(name)));
                }
            }
        }
        Map<String, Object> values = new TreeMap<>();
        written.forEach((name, value) -> read(Objects.requireNonNull(keys.get(name)), value, values));
        if (!problems.isEmpty()) {
            throw new BadSettingsException(
                    problems.values().stream().flatMap(List::stream).toList());
        }
        return Keys.settings(values);
    }

    private List<PropertySource<?>> load() throws BadSettingsException {
        String name = String.valueOf(file.getFileName());
        boolean yaml = name.endsWith(".yaml") || name.endsWith(".yml");
        if (!yaml && !name.endsWith(".properties")) {
            throw new BadSettingsException(
                    List.of(file + ": settings are read from a file that ends in .properties, .yaml or .yml"));
        }
        PropertySourceLoader loader = yaml ? new YamlPropertySourceLoader() : new PropertiesPropertySourceLoader();
        try {
            return loader.load(name, new FileSystemResource(file));
        } catch (IOException | RuntimeException e) {
            String reason = String.valueOf(e.getMessage()).strip().replaceAll("\\s*\\n\\s*", " ");
            throw new BadSettingsException(List.of(file + ": cannot be read: " + reason));
        }
    }

    /** Keeps what a key is set to; the entries of a list in YAML come one by one. */
    private void take(String name, int line, String value) {
        String plain = canonical(name);
        boolean secret = plain.startsWith(Keys.SPRING) && plain.contains("password");
        if (secret || SECRET.matcher(value).find()) {
            tell(line, name + " holds a password; take it out, and set it in the environment as " + PASSWORD);
        }
        if (keys.containsKey(plain)) {
            Written before = name.endsWith("]") ? written.get(plain) : null;
            written.put(plain, before == null ? new Written(line, value) : before.and(value));
        } else if (!plain.startsWith(Keys.SPRING)) {
            String instead = Keys.nearest(plain, keys.keySet())
                    .map(nearest -> "did you mean \"" + nearest + "\"?")
                    .orElse("only keys under " + Keys.PREFIX + " and " + Keys.SPRING + " are read");
            tell(line, "unknown key \"" + name + "\"; " + instead);
        }
    }

    private void read(Keys.Key key, Written value, Map<String, Object> values) {
        try {
            Object read = ValueReader.read(value.words(), key.type());
            String objection = key.objection(read);
            if (objection != null) {
                tell(value.line(), key.name() + " " + objection + ", not " + value.words());
            }
            values.put(key.name(), read);
        } catch (RuntimeException e) {
            String example = key.usual().isEmpty() ? "" : "; for example: " + key.usual();
            tell(value.line(), key.name() + " cannot be \"" + value.words() + "\"" + example);
        }
    }

    /** A name as it is documented: {@code claimcheck.ingest.longestLine} and {@code claimcheck.a[0]} as {@code …longest-line} and {@code …a}. */
    private String canonical(String name) {
        ConfigurationPropertyName given = ConfigurationPropertyName.adapt(name.replaceAll("\\[\\d*]$", ""), '.');
        return keys.keySet().stream()
                .filter(key -> ConfigurationPropertyName.of(key).equals(given))
                .findFirst()
                .orElse(name);
    }

    private static int lineOf(String name, PropertySource<?> source) {
        TextResourceOrigin.Location at =
                OriginLookup.getOrigin(source, name) instanceof TextResourceOrigin origin ? origin.getLocation() : null;
        return at == null ? 1 : at.getLine() + 1;
    }

    private void tell(int line, String message) {
        problems.computeIfAbsent(line, any -> new ArrayList<>()).add(file + ":" + line + ": " + message);
    }
}
