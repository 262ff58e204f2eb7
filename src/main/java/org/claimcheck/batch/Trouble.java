package org.claimcheck.batch;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.claimcheck.settings.Settings;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.exception.FlywayValidateException;

/** Says in plain words what is wrong with the database or the disk, and what to do about it. */
final class Trouble {

    /** What an SQL state begins with, and what it means; from the list of the SQL standard and of PostgreSQL. */
    private static final Map<String, String> STATES = Map.of(
            "28", "refuses the user \"%s\". Check claimcheck.database.user, and %s in the environment",
            "3D", "is not there. Create it, in UTF-8, or check claimcheck.database.url",
            "42501",
                    "does not let the user \"%s\" make tables. Let it own the database, or grant it CREATE on the schema",
            "08", "cannot be reached, or was lost on the way. Check that the server runs, and claimcheck.database.url",
            "53100", "has no space left on its disk. Make room there",
            "53300", "has too many connections. Let it take more, or lower spring.datasource.hikari.maximum-pool-size",
            "57P", "was shut down. Check that the server runs");

    /** What the operating system says of a file that cannot grow. */
    private static final List<String> FULL = List.of("no space left", "quota exceeded", "file too large");

    /** What a pool says of a connection that broke while somebody held it; it gives no state. */
    private static final String CLOSED = "connection is closed";

    private static final int H2_IN_USE = 90020;
    private static final int H2_DAMAGED = 90030;
    private static final int H2_OTHER_VERSION = 90048;

    private Trouble() {}

    /** Why a database cannot be opened. */
    static CheckFailure opening(Throwable thrown, Workplace place) {
        List<Throwable> causes = causes(thrown);
        return first(causes, CheckFailure.class)
                .orElseGet(() -> new CheckFailure(
                        cause(causes, place)
                                        .or(() -> migration(causes, place))
                                        .or(() -> first(causes, SQLException.class)
                                                .map(it -> "cannot open the database: " + line(it)
                                                        + ". Check claimcheck.database.url, or move "
                                                        + place.home().toAbsolutePath() + " away to start afresh"))
                                        .orElseGet(() -> "cannot start in "
                                                + place.home().toAbsolutePath() + ": "
                                                + line(causes.get(causes.size() - 1)))
                                + ".",
                        thrown));
    }

    /** Why a run that had begun could not go on. */
    static CheckFailure running(Throwable thrown, Workplace place) {
        List<Throwable> causes = causes(thrown);
        return first(causes, CheckFailure.class)
                .orElseGet(() -> new CheckFailure(
                        cause(causes, place).orElseGet(() -> "the run failed: " + line(causes.get(causes.size() - 1)))
                                + ". " + RESUME,
                        thrown));
    }

    static final String RESUME = "What is done is kept: give the same command again to resume.";

    /** What this comes from, if it is one of the troubles that an operator can mend. */
    static Optional<String> cause(Throwable thrown, Workplace place) {
        return cause(causes(thrown), place);
    }

    private static Optional<String> cause(List<Throwable> causes, Workplace place) {
        for (Throwable cause : causes) {
            String message = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
            if (cause instanceof IOException && FULL.stream().anyMatch(message::contains)) {
                return Optional.of("the disk is full: " + line(cause) + ". Make room where "
                        + place.home().toAbsolutePath() + " and "
                        + place.reports().toAbsolutePath() + " lie");
            }
        }
        return causes.stream()
                .filter(SQLException.class::isInstance)
                .map(SQLException.class::cast)
                .map(it -> told(it, place))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<String> told(SQLException cause, Workplace place) {
        String home = place.home().toAbsolutePath().toString();
        Settings.Database database = place.settings().database();
        if (database.isFile()) {
            return switch (cause.getErrorCode()) {
                case H2_IN_USE ->
                    Optional.of("the database in " + home
                            + " is in use by another run. Wait for it to end, or run in another directory");
                case H2_DAMAGED ->
                    Optional.of("the database in " + home + " is damaged (" + line(cause)
                            + "). Put a backup in its place, or move the folder away to start afresh");
                case H2_OTHER_VERSION ->
                    Optional.of("the database in " + home
                            + " is of a version of the program that this one cannot read. Use that version, or move the folder"
                            + " away to start afresh");
                default -> Optional.empty();
            };
        }
        boolean closed =
                String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT).contains(CLOSED);
        String state = cause.getSQLState() == null && closed ? "08" : String.valueOf(cause.getSQLState());
        return STATES.entrySet().stream()
                .filter(it -> state.startsWith(it.getKey()))
                .findFirst()
                .map(it -> "the database " + database.url() + " "
                        + String.format(Locale.ROOT, it.getValue(), database.user(), Settings.Database.PASSWORD)
                        + " (" + line(cause) + ")");
    }

    private static Optional<String> migration(List<Throwable> causes, Workplace place) {
        String where = place.settings().database().isFile()
                ? "the database in " + place.home().toAbsolutePath()
                : "the database " + place.settings().database().url();
        if (first(causes, FlywayValidateException.class)
                .filter(it -> String.valueOf(it.getMessage()).contains("not resolved locally"))
                .isPresent()) {
            return Optional.of(where + " was written by a newer version of the program, and is left as it is. Use that"
                    + " version, or name another database");
        }
        return first(causes, FlywayException.class)
                .map(it -> where + " cannot be brought to this version of the program: " + line(it)
                        + ". Put a backup in its place, or name another database");
    }

    /** A throwable, what caused it and what was suppressed beside it. */
    private static List<Throwable> causes(Throwable thrown) {
        List<Throwable> causes = new ArrayList<>();
        IdentityHashMap<Throwable, Boolean> seen = new IdentityHashMap<>();
        for (Throwable at = thrown; at != null && seen.put(at, true) == null; at = at.getCause()) {
            causes.add(at);
            for (Throwable beside : at.getSuppressed()) {
                causes.add(beside);
            }
        }
        return causes;
    }

    private static <T> Optional<T> first(List<Throwable> causes, Class<T> type) {
        return causes.stream().filter(type::isInstance).map(type::cast).findFirst();
    }

    /** The first line of what is said, without a full stop. */
    private static String line(Throwable thrown) {
        String message = thrown.getMessage();
        String line = message == null
                ? thrown.getClass().getSimpleName()
                : message.strip().lines().findFirst().orElse("");
        return line.replaceFirst("\\.$", "");
    }
}
