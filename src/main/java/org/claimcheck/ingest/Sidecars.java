package org.claimcheck.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Metadata files beside bare texts: {@code pier.json}, {@code pier.yaml}, {@code pier.meta.json} or {@code pier.txt.json}
 * beside {@code pier.txt}. Such a file is one only when it holds fields of a head and no article of its own.
 */
final class Sidecars {

    /** No files beside anything. */
    static final Sidecars NONE = new Sidecars();

    private static final List<String> ENDINGS = List.of(".json", ".yaml", ".yml");
    private static final List<String> TEXTS = List.of("", ".txt", ".text", ".md", ".markdown");
    private static final Set<String> BODIES = Set.of("body", "articlebody", "content", "content_elements", "body_text");
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Set<String> sidecars = new HashSet<>();
    private final Map<String, HeadFields> byText = new HashMap<>();

    private Sidecars() {}

    /** Opens a file of the folder or archive. */
    interface Opener {
        InputStream open(String name) throws IOException;
    }

    /** Finds them among the files of a folder or archive; what cannot be read is none. */
    static Sidecars among(Set<String> names, Opener opener) {
        Sidecars found = new Sidecars();
        for (String name : names) {
            String text = textOf(name, names);
            HeadFields fields = text == null ? null : read(name, opener);
            if (text != null && fields != null) {
                found.sidecars.add(name);
                found.byText.putIfAbsent(text, fields);
            }
        }
        return found;
    }

    /** The names that a metadata file of a text may have. */
    static List<String> namesBeside(String text) {
        int dot = text.lastIndexOf('.');
        String stem = dot > 0 ? text.substring(0, dot) : text;
        List<String> names = new ArrayList<>();
        for (String ending : ENDINGS) {
            names.addAll(List.of(stem + ending, stem + ".meta" + ending, text + ending));
        }
        return names;
    }

    /** Whether a file is read with its text and not on its own. */
    boolean isSidecar(String name) {
        return sidecars.contains(name);
    }

    /** What is said of a text in the file beside it, or null. */
    @Nullable
    HeadFields of(String text) {
        return byText.get(text);
    }

    /** The text, among these files, that a file is beside by its name; null when there is none. */
    static @Nullable String textOf(String name, Set<String> names) {
        String lower = name.toLowerCase(Locale.ROOT);
        for (String ending : ENDINGS) {
            if (lower.endsWith(ending)) {
                String stem = name.substring(0, name.length() - ending.length());
                String bare =
                        stem.toLowerCase(Locale.ROOT).endsWith(".meta") ? stem.substring(0, stem.length() - 5) : stem;
                for (String text : TEXTS) {
                    if (names.contains(bare + text)) {
                        return bare + text;
                    }
                }
            }
        }
        return null;
    }

    private static @Nullable HeadFields read(String name, Opener opener) {
        try (InputStream in = opener.open(name)) {
            return fields(name, in.readNBytes(Yaml.LONGEST + 1));
        } catch (IOException e) {
            return null;
        }
    }

    /** The fields of a head that a file of this name holds; null when it is no metadata file. */
    static @Nullable HeadFields fields(String name, byte[] bytes) {
        if (bytes.length > Yaml.LONGEST) {
            return null;
        }
        String text = Characters.sound(new String(bytes, StandardCharsets.UTF_8));
        boolean json = name.toLowerCase(Locale.ROOT).endsWith(".json");
        HeadFields fields = json ? json(text) : Yaml.fields(text);
        return fields == null || fields.isEmpty() ? null : fields;
    }

    /** Whether a lower-case file name may be that of a metadata file. */
    static boolean isNamedAsOne(String name) {
        return ENDINGS.stream().anyMatch(name::endsWith);
    }

    /** Whether a lower-case file name may be that of a text with a metadata file beside it. */
    static boolean isNamedAsText(String name) {
        return name.indexOf('.') < 0 || TEXTS.stream().anyMatch(ending -> !ending.isEmpty() && name.endsWith(ending));
    }

    private static @Nullable HeadFields json(String text) {
        try {
            if (!(JSON.readValue(text, Object.class) instanceof Map<?, ?> map)
                    || map.keySet().stream().anyMatch(key -> BODIES.contains(String.valueOf(key)))) {
                return null;
            }
            HeadFields fields = new HeadFields();
            map.forEach((key, value) -> fields.put(String.valueOf(key), value));
            return fields;
        } catch (JacksonException e) {
            return null;
        }
    }
}
