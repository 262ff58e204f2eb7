package org.claimcheck.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The right to run on a database: held for as long as its holder's connection lives, so that a run that was killed holds
 * nothing. A locked row where the database is a file; where it is a server, an advisory lock of the schema, since a
 * transaction that stays open all night would keep the server from clearing away old rows.
 */
public final class Lease implements AutoCloseable {

    private static final String LOCK =
            "pg_try_advisory_lock(hashtext(current_database()), hashtext('claimcheck ' || coalesce(current_schema(), '')))";

    private final Connection connection;

    private Lease(Connection connection) {
        this.connection = connection;
    }

    /**
     * Takes the lease.
     *
     * @param holder who takes it, for the one who asks in vain
     * @return empty when another run holds it
     * @throws SQLException when the database fails
     */
    public static Optional<Lease> take(DataSource database, String holder) throws SQLException {
        Connection connection = database.getConnection();
        boolean taken = false;
        try {
            taken = Server.is(connection) ? takeLock(connection) : lockRow(connection);
        } finally {
            if (!taken) {
                connection.close();
            }
        }
        if (taken) {
            new JdbcTemplate(database).update("UPDATE lease SET holder = ? WHERE name = 'holder'", holder);
        }
        return taken ? Optional.of(new Lease(connection)) : Optional.empty();
    }

    /** Whether nobody holds the lease of a database on a server, whose tables may not be there yet. */
    public static boolean isFree(DataSource database) throws SQLException {
        try (Connection connection = database.getConnection()) {
            if (Server.is(connection)) {
                boolean free = takeLock(connection);
                if (free) {
                    execute(connection, "SELECT " + LOCK.replace("pg_try_advisory_lock", "pg_advisory_unlock"));
                }
                return free;
            }
            return true;
        }
    }

    /** Who took the lease last. */
    public static String holder(DataSource database) {
        String holder = new JdbcTemplate(database)
                .queryForObject("SELECT holder FROM lease WHERE name = 'holder'", String.class);
        return holder == null ? "another run" : holder;
    }

    private static boolean takeLock(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var answer = statement.executeQuery("SELECT " + LOCK)) {
            return answer.next() && answer.getBoolean(1);
        }
    }

    private static boolean lockRow(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        try {
            execute(connection, "SELECT name FROM lease WHERE name = 'run' FOR UPDATE NOWAIT");
            return true;
        } catch (SQLException e) {
            connection.rollback();
            return false;
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Gives the lease back; a connection that is lost has nothing to give. */
    @Override
    public void close() {
        try (connection) {
            if (connection.getAutoCommit()) {
                execute(connection, "SELECT pg_advisory_unlock_all()");
            } else {
                connection.rollback();
            }
        } catch (SQLException e) {
            // lost
        }
    }
}
