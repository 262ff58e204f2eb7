package org.claimcheck.batch;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * The database of a test: a file in its directory, or, in the profile {@code postgres}, a schema of its own on the server
 * that the environment names.
 */
final class TestDatabase {

    private static final String H2 = ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0";

    private TestDatabase() {}

    /** Whether the tests run on a server. */
    static boolean isServer() {
        return "postgres".equals(System.getProperty("claimcheck.test.database"));
    }

    /** The settings that lead to the database of a directory, whose schema is made when it is not there. */
    static List<String> settings(Path directory) throws IOException {
        if (!isServer()) {
            return List.of();
        }
        String schema = schema(directory);
        try (Connection connection = DriverManager.getConnection(address(), user(), password())) {
            connection.createStatement().execute("CREATE SCHEMA IF NOT EXISTS " + schema);
        } catch (SQLException e) {
            throw new IOException(e);
        }
        return List.of(
                "claimcheck.database.url=" + address() + "?currentSchema=" + schema,
                "claimcheck.database.user=" + user());
    }

    /** The same database beside the program. */
    static DataSource beside(Path directory) {
        return isServer()
                ? new DriverManagerDataSource(address() + "?currentSchema=" + schema(directory), user(), password())
                : new DriverManagerDataSource("jdbc:h2:file:" + directory.resolve(".claimcheck/store") + H2);
    }

    static String address() {
        return variable("CLAIMCHECK_TEST_DATABASE");
    }

    static String user() {
        return variable("CLAIMCHECK_TEST_USER");
    }

    private static String password() {
        return variable("CLAIMCHECK_DATABASE_PASSWORD");
    }

    private static String variable(String name) {
        return Objects.requireNonNull(
                System.getenv(name), "the profile postgres needs " + name + ": run it through .ci/with-postgres");
    }

    private static String schema(Path directory) {
        return "night_" + Digests.of(directory.toAbsolutePath().toString()).substring(0, 24);
    }
}
