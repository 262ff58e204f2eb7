package org.claimcheck.batch;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.function.Supplier;

/** Where articles come from. */
public sealed interface Input {

    /** A file, a folder or an archive. */
    record Location(Path path) implements Input {}

    /** A stream, read as if it were a file of this name; opened once. */
    record Stream(String name, Supplier<InputStream> open) implements Input {}
}
