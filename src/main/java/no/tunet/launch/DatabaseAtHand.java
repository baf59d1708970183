package no.tunet.launch;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import no.tunet.database.embedded.DatabaseUnavailable;
import no.tunet.database.embedded.EmbeddedPostgres;
import org.springframework.boot.SpringApplication;

/** The operator's own PostgreSQL when TUNET_DB_URL names one, else the embedded one under TUNET_VAR. */
final class DatabaseAtHand {
    private DatabaseAtHand() {}

    static Map<String, Object> properties(Map<String, String> environment) {
        String url = environment.getOrDefault("TUNET_DB_URL", "");
        return url.isBlank() ? embedded(environment) : external(url, environment);
    }

    private static Map<String, Object> embedded(Map<String, String> environment) {
        boolean rehearsal = Boolean.parseBoolean(environment.getOrDefault("TUNET_REHEARSAL", "false"));
        Path var = Path.of(environment.getOrDefault("TUNET_VAR", "var"));
        EmbeddedPostgres server = rehearsal
                ? EmbeddedPostgres.start(var, var.resolveSibling("postgres"), false)
                : EmbeddedPostgres.start(var, true);
        // Handlers run after the application has closed, so that its last statements still find the server.
        SpringApplication.getShutdownHandlers().add(server::stop);
        if (Unfinished.isOn(
                server.jdbcUrl(), server.owner().name(), server.owner().password())) {
            server.startOver();
        }
        return Launch.connection(server);
    }

    private static Map<String, Object> external(String url, Map<String, String> environment) {
        if (!url.startsWith("jdbc:postgresql:")) {
            throw new DatabaseUnavailable("TUNET_DB_URL must look like jdbc:postgresql://host:5432/tunet.");
        }
        String app = environment.getOrDefault("TUNET_DB_USER", "tunet_app");
        String owner = environment.getOrDefault("TUNET_DB_OWNER_USER", "tunet_owner");
        String ownerPassword = environment.getOrDefault("TUNET_DB_OWNER_PASSWORD", "");
        if (mayPassRowLevelSecurity(url, app, environment.getOrDefault("TUNET_DB_PASSWORD", ""))) {
            throw new DatabaseUnavailable("The database user " + app
                    + " could read past row-level security: take SUPERUSER and BYPASSRLS from it.");
        }
        if (!mayPassRowLevelSecurity(url, owner, ownerPassword)) {
            throw new DatabaseUnavailable("The database user " + owner + " runs the migrations and needs BYPASSRLS.");
        }
        if (Unfinished.isOn(url, owner, ownerPassword)) {
            throw new DatabaseUnavailable(
                    "The first start on this database was stopped half way: empty the database and start again.");
        }
        return Map.of();
    }

    private static boolean mayPassRowLevelSecurity(String url, String user, String password) {
        DriverManager.setLoginTimeout(10);
        try (Connection connection = DriverManager.getConnection(url, user, password);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "select rolsuper or rolbypassrls from pg_roles where rolname = current_user")) {
            return row.next() && row.getBoolean(1);
        } catch (SQLException e) {
            throw new DatabaseUnavailable(
                    "The database at " + url.replaceFirst("\\?.*", "") + " cannot be used as " + user + ": "
                            + e.getMessage(),
                    e);
        }
    }
}
