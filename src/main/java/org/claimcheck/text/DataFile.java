package org.claimcheck.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Reads the plain data files that lie beside the classes of a room: one entry a line, {@code #} starts a comment line,
 * fields are separated by tabs.
 *
 * <p>Example: {@code DataFile.rows(UnitLexicon.class, "units.tsv")}.
 */
public final class DataFile {

    private DataFile() {}

    /** The lines of a data file in the package of this class, without comments and empty lines. */
    public static List<String> lines(Class<?> room, String name) {
        try (InputStream in = room.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no data file " + name + " beside " + room.getName());
            }
            String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return all.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The fields of each line. */
    public static List<String[]> rows(Class<?> room, String name) {
        return lines(room, name).stream().map(line -> line.split("\t")).toList();
    }
}
