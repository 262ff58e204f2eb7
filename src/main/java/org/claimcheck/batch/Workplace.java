package org.claimcheck.batch;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Where a check keeps its things.
 *
 * @param home the folder of the database, {@code .claimcheck} in the working directory unless configured
 * @param config a file with further settings, such as {@code spring.datasource.url}, or null
 * @param reports the folder that holds a folder for each run, and {@code latest}
 * @param out the folder to write the report to instead, or null
 */
public record Workplace(Path home, @Nullable Path config, Path reports, @Nullable Path out) {

    /** The usual places under a working directory. */
    public static Workplace in(Path directory) {
        return new Workplace(directory.resolve(".claimcheck"), null, directory.resolve("reports"), null);
    }
}
