package no.tunet.database.embedded;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** What the superuser does once, and again after a start that was killed: roles, database and extensions. */
record SetUp(String serverUrl, Passwords passwords) {
    static final String DATABASE = "tunet";
    private static final List<String> EXTENSIONS =
            List.of("pg_trgm", "btree_gist", "unaccent", "pgcrypto", "cube", "earthdistance");

    void complete() {
        try {
            try (Connection connection = connect("postgres")) {
                if (isMarked(connection)) {
                    return;
                }
                role(connection, passwords.owner(), "BYPASSRLS");
                role(connection, passwords.app(), "NOBYPASSRLS");
                if (!exists(connection, "select 1 from pg_database where datname = '" + DATABASE + "'")) {
                    run(
                            connection,
                            "create database " + DATABASE + " owner "
                                    + passwords.owner().name());
                }
                run(connection, "revoke all on database " + DATABASE + " from public");
                run(
                        connection,
                        "grant connect on database " + DATABASE + " to "
                                + passwords.app().name());
            }
            extend(DATABASE);
            try (Connection connection = connect("postgres")) {
                run(connection, "comment on database " + DATABASE + " is 'set up'");
            }
        } catch (SQLException e) {
            throw new DatabaseUnavailable("The new database cannot be set up: " + e.getMessage(), e);
        }
    }

    /** Drops and makes the database again; for a first start that was killed half way, and for tests. */
    void recreate(String database, String template) {
        try (Connection connection = connect("postgres")) {
            run(connection, "drop database if exists " + database + " with (force)");
            run(
                    connection,
                    "create database " + database + " owner "
                            + passwords.owner().name() + " template " + template);
            run(connection, "revoke all on database " + database + " from public");
            run(
                    connection,
                    "grant connect on database " + database + " to "
                            + passwords.app().name());
            extend(database);
            run(connection, "comment on database " + database + " is 'set up'");
        } catch (SQLException e) {
            throw new DatabaseUnavailable("The database " + database + " cannot be made: " + e.getMessage(), e);
        }
    }

    Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(
                serverUrl + database,
                passwords.superuser().name(),
                passwords.superuser().password());
    }

    private void extend(String database) throws SQLException {
        try (Connection connection = connect(database)) {
            for (String extension : EXTENSIONS) {
                run(connection, "create extension if not exists " + extension);
            }
        }
    }

    private static boolean isMarked(Connection connection) throws SQLException {
        return exists(
                connection,
                "select 1 from pg_database where datname = '" + DATABASE
                        + "' and shobj_description(oid, 'pg_database') = 'set up'");
    }

    private static void role(Connection connection, DatabaseUser user, String bypass) throws SQLException {
        String verb =
                exists(connection, "select 1 from pg_roles where rolname = '" + user.name() + "'") ? "alter" : "create";
        run(
                connection,
                verb + " role " + user.name() + " login nosuperuser nocreatedb nocreaterole " + bypass + " password '"
                        + user.password() + "'");
    }

    private static boolean exists(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            return rows.next();
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
