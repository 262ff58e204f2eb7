package org.claimcheck.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Lists of sentences with slots in braces, one a line. */
final class Templates {

    private Templates() {}

    /** The list of this name. */
    static List<String> of(String name) {
        try (InputStream in = Templates.class.getResourceAsStream(name + ".txt")) {
            if (in == null) {
                throw new IllegalStateException("no list " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.isBlank()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
