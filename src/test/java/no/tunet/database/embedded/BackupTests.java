package no.tunet.database.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("slow")
class BackupTests {
    private static final Path PROGRAMS =
            Path.of(System.getProperty("java.io.tmpdir"), "tunet-postgres-" + System.getProperty("user.name"));

    @TempDir
    Path folder;

    private Path var;
    private Path elsewhere;
    private Path file;

    @BeforeEach
    void folders() {
        var = folder.resolve("var");
        elsewhere = folder.resolve("elsewhere");
        file = folder.resolve("tunet.backup");
    }

    @Test
    void aBackupTakenWhileThereIsWritingHoldsEverythingThatWasConfirmedBeforeItStarted() throws Exception {
        AtomicBoolean enough = new AtomicBoolean();
        AtomicInteger confirmed = new AtomicInteger();
        try (EmbeddedPostgres server = EmbeddedPostgres.start(var, PROGRAMS, true)) {
            run(server, "create table mark (n int primary key, pad text)");
            Thread writer = Thread.ofPlatform().start(() -> writeUntil(server, enough, confirmed));
            while (confirmed.get() < 200) {
                Thread.onSpinWait();
            }
            int before = confirmed.get();
            assertThat(DatabaseCommand.run(var.toString(), "backup", file.toString()))
                    .isZero();
            int after = confirmed.get();
            enough.set(true);
            writer.join();
            assertThat(DatabaseCommand.run(elsewhere.toString(), "restore", file.toString()))
                    .isZero();
            try (EmbeddedPostgres restored = EmbeddedPostgres.start(elsewhere, PROGRAMS, true)) {
                assertThat(ask(restored, "select count(*) from mark")).isBetween(before, after + 1);
                assertThat(ask(restored, "select max(n) - count(*) + 1 from mark"))
                        .isZero();
            }
        }
    }

    @Test
    void aBackupOfAStoppedDatabaseGivesTheSameCountsAndTheOldOneIsKept() throws Exception {
        try (EmbeddedPostgres server = EmbeddedPostgres.start(var, PROGRAMS, true)) {
            run(server, "create table mark (n int)", "insert into mark select generate_series(1, 1000)");
        }
        assertThat(DatabaseCommand.run(var.toString(), "backup", file.toString()))
                .isZero();
        try (EmbeddedPostgres server = EmbeddedPostgres.start(var, PROGRAMS, true)) {
            run(server, "delete from mark");
        }
        assertThat(DatabaseCommand.run(var.toString(), "restore", file.toString()))
                .isZero();
        try (EmbeddedPostgres server = EmbeddedPostgres.start(var, PROGRAMS, true)) {
            assertThat(ask(server, "select count(*) from mark")).isEqualTo(1000);
        }
        assertThat(var.resolve("postgres/before-restore/data/PG_VERSION")).exists();
    }

    @Test
    void aFileThatIsNoBackupChangesNothing() throws Exception {
        try (EmbeddedPostgres server = EmbeddedPostgres.start(var, PROGRAMS, true)) {
            run(server, "create table mark (n int)", "insert into mark values (7)");
        }
        Files.writeString(file, "not a backup");
        assertThat(DatabaseCommand.run(var.toString(), "restore", file.toString()))
                .isEqualTo(1);
        try (EmbeddedPostgres server = EmbeddedPostgres.start(var, PROGRAMS, true)) {
            assertThat(ask(server, "select n from mark")).isEqualTo(7);
        }
    }

    @Test
    void aBackupIsForItsOwnerOnlyAndIsNeverOverwritten() throws Exception {
        EmbeddedPostgres.start(var, PROGRAMS, true).stop();
        assertThat(DatabaseCommand.run(var.toString(), "backup", file.toString()))
                .isZero();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        long size = Files.size(file);
        assertThat(DatabaseCommand.run(var.toString(), "backup", file.toString()))
                .isEqualTo(1);
        assertThat(Files.size(file)).isEqualTo(size);
    }

    private static void writeUntil(EmbeddedPostgres server, AtomicBoolean enough, AtomicInteger confirmed) {
        try (Connection connection = connect(server);
                Statement statement = connection.createStatement()) {
            while (!enough.get()) {
                statement.execute("insert into mark values (" + confirmed.get() + ", repeat('x', 500))");
                confirmed.incrementAndGet();
            }
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void run(EmbeddedPostgres server, String... statements) throws Exception {
        try (Connection connection = connect(server);
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private static int ask(EmbeddedPostgres server, String query) throws Exception {
        try (Connection connection = connect(server);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private static Connection connect(EmbeddedPostgres server) throws java.sql.SQLException {
        return DriverManager.getConnection(
                server.jdbcUrl(), server.owner().name(), server.owner().password());
    }
}
