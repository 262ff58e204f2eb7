package org.claimcheck.store;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** What is asked of a database on a server; one in a file is as the program made it. */
public final class Server {

    private static final String UTF_8 = "UTF8";

    private Server() {}

    /** Whether a connection goes to a server. */
    static boolean is(Connection connection) throws SQLException {
        return connection.getMetaData().getDatabaseProductName().equals("PostgreSQL");
    }

    /** Whether a database keeps every letter of every script. */
    public static boolean keepsEveryLetter(DataSource database) throws SQLException {
        try (Connection connection = database.getConnection()) {
            if (!is(connection)) {
                return true;
            }
            try (var statement = connection.createStatement();
                    var answer = statement.executeQuery("SHOW server_encoding")) {
                return answer.next() && UTF_8.equals(answer.getString(1));
            }
        }
    }
}
