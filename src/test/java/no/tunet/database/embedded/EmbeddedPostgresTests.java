package no.tunet.database.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import no.tunet.TestDatabase;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("slow")
class EmbeddedPostgresTests {
    private static final Path PROGRAMS =
            Path.of(System.getProperty("java.io.tmpdir"), "tunet-postgres-" + System.getProperty("user.name"));

    @TempDir
    Path var;

    @Test
    void theOwnerPassesRowLevelSecurityAndTheApplicationDoesNot() throws Exception {
        assertThat(ask(
                        TestDatabase.server(),
                        TestDatabase.owner(),
                        "select rolbypassrls from pg_roles where rolname = current_user"))
                .isEqualTo("t");
        assertThat(
                        ask(
                                TestDatabase.server(),
                                TestDatabase.app(),
                                "select rolsuper or rolbypassrls or rolcreatedb or rolcreaterole from pg_roles where rolname = current_user"))
                .isEqualTo("f");
        assertThat(ask(
                        TestDatabase.server(),
                        TestDatabase.app(),
                        "select count(*) from pg_class where pg_get_userbyid(relowner) = current_user"))
                .isEqualTo("0");
    }

    @Test
    void wordsSortAsInNorwegian() throws Exception {
        assertThat(
                        ask(
                                TestDatabase.server(),
                                TestDatabase.app(),
                                "select string_agg(w, ' ' order by w) from unnest(array['Østre', 'Åsen', 'Ærlig', 'Zeta', 'anne']) as w"))
                .isEqualTo("anne Zeta Ærlig Østre Åsen");
    }

    @Test
    void whatWasConfirmedIsThereAfterAStopAndAfterAServerThatWasKilled() throws Exception {
        try (EmbeddedPostgres first = EmbeddedPostgres.start(var, PROGRAMS, true)) {
            run(first, "create table kept (n int)", "insert into kept values (1)");
        }
        EmbeddedPostgres second = EmbeddedPostgres.start(var, PROGRAMS, true);
        run(second, "insert into kept values (2)");
        kill(second);
        second.stop();
        try (EmbeddedPostgres third = EmbeddedPostgres.start(var, PROGRAMS, true)) {
            assertThat(ask(third, third.owner(), "select sum(n) from kept")).isEqualTo("3");
            assertThat(ask(third, third.owner(), "show fsync")).isEqualTo("on");
        }
    }

    @Test
    void aSecondProgramOnTheSameFolderIsRefusedWithASentence() {
        try (EmbeddedPostgres first = EmbeddedPostgres.start(var, PROGRAMS, false)) {
            assertThat(first.jdbcUrl()).contains("127.0.0.1");
            assertThatThrownBy(() -> EmbeddedPostgres.start(var, PROGRAMS, false))
                    .isInstanceOf(DatabaseUnavailable.class)
                    .hasMessageContaining("Another Tunet is running");
        }
    }

    @Test
    void leftoversOfAStartThatWasKilledDoNotStandInTheWay() throws Exception {
        Files.createDirectories(var.resolve("postgres/data.part/base"));
        Files.writeString(var.resolve("postgres/data.part/PG_VERSION"), "18");
        Files.writeString(var.resolve("postgres/initdb.secret"), "old");
        try (EmbeddedPostgres server = EmbeddedPostgres.start(var, PROGRAMS, false)) {
            assertThat(ask(server, server.app(), "select 1")).isEqualTo("1");
            server.startOver();
            assertThat(ask(server, server.app(), "select count(*) from pg_extension where extname = 'btree_gist'"))
                    .isEqualTo("1");
        }
    }

    @Test
    void thePasswordsAreForTheOwnerOfTheFolderOnly() throws Exception {
        try (EmbeddedPostgres server = EmbeddedPostgres.start(var, PROGRAMS, false)) {
            assertThat(server.app().toString()).doesNotContain(server.app().password());
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(var.resolve("postgres/passwords"))))
                    .isEqualTo("rw-------");
        }
    }

    private static void kill(EmbeddedPostgres server) throws Exception {
        long pid = Long.parseLong(Files.readAllLines(server.data().resolve("postmaster.pid"))
                .getFirst()
                .strip());
        ProcessHandle process = ProcessHandle.of(pid).orElseThrow();
        process.destroyForcibly();
        process.onExit().get();
    }

    private static void run(EmbeddedPostgres server, String... statements) throws Exception {
        try (Connection connection = connect(server, server.owner());
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private static String ask(EmbeddedPostgres server, DatabaseUser user, String query) throws Exception {
        try (Connection connection = connect(server, user);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static Connection connect(EmbeddedPostgres server, DatabaseUser user) throws Exception {
        return DriverManager.getConnection(server.jdbcUrl(), user.name(), user.password());
    }
}
