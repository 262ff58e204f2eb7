package org.claimcheck.text;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** Reads the data files that ship beside a class: lexicons, patterns, tables. */
public final class Resources {

    private Resources() {}

    /**
     * The lines of a UTF-8 data file beside the class, without empty lines and {@code #} comments. A name that ends in
     * {@code .gz} is inflated.
     *
     * @throws IllegalStateException when there is no such file
     */
    public static List<String> lines(Class<?> beside, String name) {
        return new String(bytes(beside, name), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.isBlank() && line.charAt(0) != '#')
                .toList();
    }

    /** The bytes of a data file beside the class, inflated when its name ends in {@code .gz}. */
    static byte[] bytes(Class<?> beside, String name) {
        try (InputStream in = beside.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no data file " + name + " beside " + beside.getName());
            }
            if (!name.endsWith(".gz")) {
                return in.readAllBytes();
            }
            byte[] packed = in.readAllBytes();
            // the last four bytes of gzip are the size of what it holds, lowest byte first
            int size = ByteBuffer.wrap(packed).order(ByteOrder.LITTLE_ENDIAN).getInt(packed.length - 4);
            byte[] bytes = new byte[size];
            try (InputStream inflated = new GZIPInputStream(new ByteArrayInputStream(packed), 1 << 16)) {
                if (inflated.readNBytes(bytes, 0, size) != size) {
                    throw new EOFException(name + " ends too early");
                }
            }
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }
}
