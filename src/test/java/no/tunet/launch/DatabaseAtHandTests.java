package no.tunet.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import no.tunet.TestDatabase;
import no.tunet.database.embedded.DatabaseUnavailable;
import no.tunet.database.embedded.DatabaseUser;
import no.tunet.database.embedded.EmbeddedPostgres;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The server of the tests plays the operator's own PostgreSQL. */
class DatabaseAtHandTests {
    private static final String NAME = "outside";
    private static final Path PROGRAMS =
            Path.of(System.getProperty("java.io.tmpdir"), "tunet-postgres-" + System.getProperty("user.name"));

    @TempDir
    Path folder;

    @BeforeEach
    void anEmptyDatabaseOnAnotherServer() {
        TestDatabase.copy(NAME, "template0");
    }

    @Test
    void aServerWithTheTwoRolesIsUsedAsItIs() {
        assertThat(DatabaseAtHand.properties(settings(TestDatabase.app(), TestDatabase.owner())))
                .isEmpty();
    }

    @Test
    void anApplicationThatCouldReadPastTheBordersIsRefused() {
        refused(settings(TestDatabase.owner(), TestDatabase.owner()), "could read past row-level security");
    }

    @Test
    void anOwnerThatRowSecurityBindsIsRefused() {
        refused(settings(TestDatabase.app(), TestDatabase.app()), "needs BYPASSRLS");
    }

    @Test
    void aWrongPasswordOrAddressIsOneSentenceWithoutThePassword() {
        var wrong = settings(TestDatabase.app(), TestDatabase.owner());
        wrong.put("TUNET_DB_PASSWORD", "not-this-one");
        refused(wrong, "cannot be used as tunet_app");
        wrong.put("TUNET_DB_URL", "jdbc:mysql://127.0.0.1/tunet");
        refused(wrong, "must look like jdbc:postgresql:");
        assertThatThrownBy(() -> DatabaseAtHand.properties(wrong)).hasMessageNotContaining("not-this-one");
    }

    @Test
    void aFirstStartThatWasStoppedHalfWayIsNotContinuedOnADatabaseOfOnesOwn() {
        begun(TestDatabase.jdbcUrl().replaceFirst("/[a-z_]+\\?", "/" + NAME + "?"), TestDatabase.owner());
        refused(settings(TestDatabase.app(), TestDatabase.owner()), "stopped half way");
    }

    @Test
    void theEmbeddedOneBeginsAgainFromNothing() {
        Path var = folder.resolve("var");
        try (EmbeddedPostgres server = EmbeddedPostgres.start(var, PROGRAMS, true)) {
            begun(server.jdbcUrl(), server.owner());
        }
        link(var);
        var at = DatabaseAtHand.properties(Map.of("TUNET_VAR", var.toString()));
        var again = JdbcClient.create(new DriverManagerDataSource(
                String.valueOf(at.get("TUNET_DB_URL")),
                String.valueOf(at.get("TUNET_DB_OWNER_USER")),
                String.valueOf(at.get("TUNET_DB_OWNER_PASSWORD"))));
        assertThat(again.sql("select to_regclass('tunet.mark') is null")
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    /** The unpacked programs of the other tests serve here too. */
    private static void link(Path var) {
        try (var programs = java.nio.file.Files.list(PROGRAMS)) {
            for (Path program : programs.toList()) {
                Path link = var.resolve("postgres").resolve(program.getFileName());
                if (!java.nio.file.Files.exists(link)) {
                    java.nio.file.Files.createSymbolicLink(link, program);
                }
            }
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static void begun(String url, DatabaseUser owner) {
        var jdbc = JdbcClient.create(new DriverManagerDataSource(url, owner.name(), owner.password()));
        jdbc.sql("create schema tunet").update();
        jdbc.sql("create table tunet.mark (name text primary key)").update();
        jdbc.sql("insert into tunet.mark values ('first-start-begun')").update();
    }

    private static void refused(Map<String, String> settings, String sentence) {
        assertThatThrownBy(() -> DatabaseAtHand.properties(settings))
                .isInstanceOf(DatabaseUnavailable.class)
                .hasMessageContaining(sentence);
    }

    private static Map<String, String> settings(DatabaseUser app, DatabaseUser owner) {
        var settings = new HashMap<String, String>();
        settings.put("TUNET_DB_URL", TestDatabase.jdbcUrl().replaceFirst("/[a-z_]+\\?", "/" + NAME + "?"));
        settings.put("TUNET_DB_USER", app.name());
        settings.put("TUNET_DB_PASSWORD", app.password());
        settings.put("TUNET_DB_OWNER_USER", owner.name());
        settings.put("TUNET_DB_OWNER_PASSWORD", owner.password());
        return settings;
    }
}
