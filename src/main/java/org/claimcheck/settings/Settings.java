package org.claimcheck.settings;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * All settings. A component is a setting: its name in kebab case under {@code claimcheck.} is the key, its
 * {@link DefaultValue} what holds when no file says otherwise, its limits, if any, its {@link Within}. A new setting is one
 * line here and one in {@code docs/configuration.md}.
 *
 * <p>Example: {@code claimcheck.ingest.longest-line=4MB} is {@code settings.ingest().longestLine()}.
 *
 * @param home folder of the database, relative to the working directory
 * @param reports folder that holds a folder for each run, relative to the working directory
 * @param threads threads that extract and judge; 0 means one for each processor
 * @param partitions parts into which the work of a run is cut; kept with the run, so that it can be resumed elsewhere
 * @param keepReports how many runs keep their report; 0 keeps all
 * @param keepRuns of how many runs all is kept; older ones keep their line in the history; 0 keeps all
 * @param readableBy who may read the database and the reports, and where the gate's index lies
 * @param metrics folder of the files with the figures of the last run; empty for the home
 * @param log what is logged, and how
 * @param database where the database is, if not in the folder
 * @param desk whose report it is
 * @param ingest what is read
 * @param grouping what makes a story
 */
@ConfigurationProperties("claimcheck")
public record Settings(
        @DefaultValue(".claimcheck") Path home,
        @DefaultValue("reports") Path reports,
        @DefaultValue("0") @Within(least = 0, most = 1024) int threads,
        @DefaultValue("8") @Within(least = 1, most = 1000) int partitions,
        @DefaultValue("0") @Within(least = 0, most = 100_000) int keepReports,
        @DefaultValue("0") @Within(least = 0, most = 100_000) int keepRuns,
        @DefaultValue("owner") Audience readableBy,
        @DefaultValue("") Path metrics,
        @DefaultValue Log log,
        @DefaultValue Database database,
        @DefaultValue Desk desk,
        @DefaultValue Ingest ingest,
        @DefaultValue Grouping grouping) {

    /**
     * What is logged, and how. Nothing that is logged at {@code warn} or {@code info} is an article's text or a secret.
     *
     * @param format lines for people, or objects for machines, one a line
     * @param level from which gravity on
     */
    public record Log(@DefaultValue("text") Format format, @DefaultValue("warn") Level level) {

        /** How a line looks: as text, or as JSON of a known form. */
        public enum Format {
            TEXT,
            ECS,
            LOGSTASH,
            GELF
        }

        /** The least grave that is logged. */
        public enum Level {
            WARN,
            INFO,
            DEBUG
        }
    }

    /**
     * A database on a server. Its password is in no file: it is read from the environment, {@value #PASSWORD}.
     *
     * @param url its address for JDBC, such as {@code jdbc:postgresql://db.example/claimcheck}; empty for the file in the home
     * @param user who asks
     */
    public record Database(@DefaultValue({}) String url, @DefaultValue({}) String user) {

        /** The variable of the environment that has the password. */
        public static final String PASSWORD = "CLAIMCHECK_DATABASE_PASSWORD";

        /** Whether it is a file of the home folder. */
        public boolean isFile() {
            return url.isEmpty();
        }
    }

    /**
     * Whose report it is.
     *
     * @param ownOutlets names of one's own outlets, as the articles give them; case does not matter
     * @param zone in which the report tells the time
     */
    public record Desk(@DefaultValue({}) List<String> ownOutlets, @DefaultValue("UTC") ZoneId zone) {

        public Desk {
            ownOutlets = List.copyOf(ownOutlets);
        }
    }

    /**
     * What is read, and how much of it.
     *
     * @param longestLine longest line of JSON Lines
     * @param largestDocument largest document that is held in memory: a page, a text, an agency file
     * @param mostUnpacked how much an archive may unpack to
     * @param mostRatio how many times its own size an archive may unpack to
     * @param deepestArchive how deep archives may lie within archives
     */
    public record Ingest(
            @DefaultValue("16MB") @Within(least = 1024, most = 1 << 30) DataSize longestLine,
            @DefaultValue("32MB") @Within(least = 1024, most = 1 << 30) DataSize largestDocument,
            @DefaultValue("4GB") @Within(least = 1024) DataSize mostUnpacked,
            @DefaultValue("200") @Within(least = 2, most = 1_000_000) int mostRatio,
            @DefaultValue("3") @Within(least = 0, most = 20) int deepestArchive) {}

    /**
     * What makes a story.
     *
     * @param windowDays how many days around a night's articles earlier ones are taken into its stories
     * @param mostArticles how many articles are grouped at once, which bounds the memory that grouping takes; where the days hold
     *     more, fewer days are looked at
     */
    public record Grouping(
            @DefaultValue("30") @Within(least = 1, most = 3650) int windowDays,
            @DefaultValue("200000") @Within(least = 1, most = 100_000_000) int mostArticles) {}

    /** The settings when no file says otherwise. */
    public static Settings defaults() {
        return Keys.settings(Map.of());
    }
}
