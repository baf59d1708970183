package no.tunet.launch;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import no.tunet.database.embedded.DatabaseUnavailable;

/** Whether a first start on this database was begun and never finished. */
final class Unfinished {
    static final String BEGUN = "first-start-begun";
    static final String DONE = "first-start-done";

    private Unfinished() {}

    static boolean isOn(String url, String owner, String password) {
        try (Connection connection = DriverManager.getConnection(url, owner, password)) {
            return yes(connection, "select to_regclass('tunet.mark') is not null")
                    && yes(
                            connection,
                            "select exists (select 1 from tunet.mark where name = '" + BEGUN + "')"
                                    + " and not exists (select 1 from tunet.mark where name = '" + DONE + "')");
        } catch (SQLException e) {
            throw new DatabaseUnavailable("The database cannot be read: " + e.getMessage(), e);
        }
    }

    private static boolean yes(Connection connection, String question) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(question)) {
            return row.next() && row.getBoolean(1);
        }
    }
}
