package org.claimcheck.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The right to run on a database: a row that stays locked for as long as its holder lives, so that a run that was killed
 * holds nothing.
 */
public final class Lease implements AutoCloseable {

    private final Connection connection;

    private Lease(Connection connection) {
        this.connection = connection;
    }

    /**
     * Takes the lease.
     *
     * @param holder who takes it, for the one who asks in vain
     * @return empty when another run holds it
     */
    public static Optional<Lease> take(DataSource database, String holder) throws SQLException {
        Connection connection = database.getConnection();
        try {
            connection.setAutoCommit(false);
            try (var row = connection.prepareStatement("SELECT name FROM lease WHERE name = 'run' FOR UPDATE NOWAIT")) {
                row.executeQuery().next();
            }
        } catch (SQLException e) {
            connection.rollback();
            connection.close();
            return Optional.empty();
        }
        new JdbcTemplate(database).update("UPDATE lease SET holder = ? WHERE name = 'holder'", holder);
        return Optional.of(new Lease(connection));
    }

    /** Who took the lease last. */
    public static String holder(DataSource database) {
        String holder = new JdbcTemplate(database)
                .queryForObject("SELECT holder FROM lease WHERE name = 'holder'", String.class);
        return holder == null ? "another run" : holder;
    }

    @Override
    public void close() throws SQLException {
        connection.rollback();
        connection.close();
    }
}
