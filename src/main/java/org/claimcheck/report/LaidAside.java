package org.claimcheck.report;

import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.core.JsonGenerator;

/** The items of a JSON array, kept in a temporary file, one a line, until the array is written. */
final class LaidAside implements AutoCloseable {

    private final Path file;
    private final JsonGenerator items;

    LaidAside() {
        try {
            file = Files.createTempFile("claimcheck-report", ".jsonl");
            items = JsonText.lines(new BufferedOutputStream(Files.newOutputStream(file), 1 << 16));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where the items are written, one object after the other. */
    JsonGenerator items() {
        return items;
    }

    /** Writes the array; nothing can be added after that. */
    void write(String name, JsonGenerator out) {
        items.close();
        out.writeArrayPropertyStart(name);
        try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                out.writeRawValue(line);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        out.writeEndArray();
    }

    @Override
    public void close() {
        items.close();
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
