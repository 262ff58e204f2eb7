package org.claimcheck.batch;

import java.nio.file.Path;
import org.claimcheck.ingest.Intake;
import org.claimcheck.ingest.Limits;
import org.claimcheck.settings.Settings;
import org.jspecify.annotations.Nullable;

/**
 * Where a check keeps its things, and how it is set.
 *
 * @param home the folder of the database
 * @param config the file that Spring's own settings are read from, such as {@code spring.datasource.url}, or null
 * @param reports the folder that holds a folder for each run, and {@code latest}
 * @param out the folder to write the report to instead, or null
 * @param settings the settings that hold
 */
public record Workplace(Path home, @Nullable Path config, Path reports, @Nullable Path out, Settings settings) {

    /** The usual places under a working directory. */
    public static Workplace in(Path directory) {
        return of(directory, Settings.defaults(), null, null);
    }

    /** The places that settings name, relative to a working directory. */
    public static Workplace of(Path directory, Settings settings, @Nullable Path config, @Nullable Path out) {
        return new Workplace(
                directory.resolve(settings.home()), config, directory.resolve(settings.reports()), out, settings);
    }

    /** Who may read what is kept here. */
    Readers readers() {
        return new Readers(settings.readableBy());
    }

    /** A reader of articles with the limits that are set. */
    public Intake intake() {
        Settings.Ingest ingest = settings.ingest();
        return new Intake(new Limits(
                Math.toIntExact(ingest.longestLine().toBytes()),
                Math.toIntExact(ingest.largestDocument().toBytes()),
                ingest.mostUnpacked().toBytes(),
                ingest.mostRatio(),
                ingest.deepestArchive()));
    }
}
