package org.claimcheck.report;

import static java.nio.file.StandardOpenOption.DELETE_ON_CLOSE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import tools.jackson.core.JsonGenerator;

/** The items of a JSON array, kept in a temporary file, one a line, until the array is written. */
final class LaidAside implements AutoCloseable {

    private final FileChannel file;
    private final JsonGenerator items;

    /** Opens the file and takes its name away, so that nothing is left of it however the program ends. */
    LaidAside() {
        try {
            file = FileChannel.open(Files.createTempFile("claimcheck-report", ".jsonl"), READ, WRITE, DELETE_ON_CLOSE);
            items = JsonText.lines(new BufferedOutputStream(unclosed(Channels.newOutputStream(file)), 1 << 16));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static OutputStream unclosed(OutputStream out) {
        return new FilterOutputStream(out) {
            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                out.write(bytes, from, length);
            }

            @Override
            public void close() throws IOException {
                out.flush();
            }
        };
    }

    /** Where the items are written, one object after the other. */
    JsonGenerator items() {
        return items;
    }

    /** Writes the array; nothing can be added after that. */
    void write(String name, JsonGenerator out) {
        items.close();
        out.writeArrayPropertyStart(name);
        try {
            file.position(0);
            ItemLines lines = new ItemLines(Channels.newInputStream(file));
            for (Utf8Line line = lines.next(); line != null; line = lines.next()) {
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
            file.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
