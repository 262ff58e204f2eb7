package org.claimcheck.extract.event;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Reads a YAML file that lies beside this package. */
final class Resource {

    private Resource() {}

    /** The top-level mapping of a file. */
    static Map<?, ?> mapping(String file) {
        return asMap(read(file));
    }

    /** The top-level list of a file. */
    static List<?> list(String file) {
        return read(file) instanceof List<?> list ? list : List.of();
    }

    private static @Nullable Object read(String file) {
        try (InputStream in = Resource.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + file);
            }
            return new Load(LoadSettings.builder().build()).loadFromInputStream(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A mapping; empty for anything else. */
    static Map<?, ?> asMap(@Nullable Object node) {
        return node instanceof Map<?, ?> map ? map : Map.of();
    }

    /** The strings of a list; empty for anything else. */
    static List<String> strings(@Nullable Object node) {
        List<String> out = new ArrayList<>();
        if (node instanceof List<?> list) {
            list.forEach(item -> out.add(String.valueOf(item)));
        }
        return out;
    }
}
