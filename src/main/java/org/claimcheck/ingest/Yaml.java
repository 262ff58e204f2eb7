package org.claimcheck.ingest;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

/** Metadata in YAML, of a bounded size and depth, its values as they are written: a date or {@code no} is a string. */
final class Yaml {

    /** The longest metadata that is read, in UTF-16 code units. */
    static final int LONGEST = 64 << 10;

    private static final LoadSettings SETTINGS = LoadSettings.builder()
            .setSchema(new FailsafeSchema())
            .setMaxAliasesForCollections(10)
            .setCodePointLimit(LONGEST)
            .setAllowDuplicateKeys(true)
            .build();

    private Yaml() {}

    /** The fields of a mapping whose keys are texts; null when the text is none. */
    static @Nullable HeadFields fields(String yaml) {
        if (yaml.length() > LONGEST || isNested(yaml)) {
            return null;
        }
        try {
            if (!(new Load(SETTINGS).loadFromString(yaml) instanceof Map<?, ?> map)) {
                return null;
            }
            HeadFields fields = new HeadFields();
            map.forEach((name, value) -> fields.put(String.valueOf(name), value));
            return fields;
        } catch (YamlEngineException | IndexOutOfBoundsException | IllegalArgumentException e) {
            return null;
        }
    }

    /** Whether brackets open so often that reading them would exhaust the stack; no metadata does. */
    private static boolean isNested(String yaml) {
        return yaml.chars().filter(c -> c == '[' || c == '{').count() > 500 || yaml.contains("- - - - - - - - ");
    }
}
