package no.tunet.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import no.tunet.database.embedded.DatabaseCommand;
import no.tunet.database.embedded.EmbeddedPostgres;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A backup that an older version made is restored under this one, which brings its tables up to date and keeps its rows. */
@Tag("slow")
class UpgradeTests {
    private static final Path PROGRAMS =
            Path.of(System.getProperty("java.io.tmpdir"), "tunet-postgres-" + System.getProperty("user.name"));

    @TempDir
    Path folder;

    @Test
    void aBackupOfTheFirstVersionIsBroughtToThisOneAndLosesNothing() throws IOException {
        Path older = folder.resolve("older");
        Path newer = folder.resolve("newer");
        String backup = folder.resolve("tunet.backup").toString();
        try (EmbeddedPostgres server = EmbeddedPostgres.start(older, PROGRAMS, true)) {
            migrate(server, configuration -> configuration.target("1?"));
            var before = jdbc(server);
            before.sql("delete from tunet.mark where name like 'schema-%'").update();
            before.sql(
                            "insert into party.person (id, name, email) select gen_random_uuid(), 'Kari Prøve', n || '@prove.invalid' from generate_series(1, 500) n")
                    .update();
            assertThat(DatabaseCommand.run(older.toString(), "backup", backup)).isZero();
        }
        assertThat(DatabaseCommand.run(newer.toString(), "restore", backup)).isZero();
        try (EmbeddedPostgres server = EmbeddedPostgres.start(newer, PROGRAMS, true)) {
            var after = jdbc(server);
            assertThat(applied(after)).isLessThan(migrations());
            migrate(server, configuration -> configuration);
            assertThat(applied(after)).isEqualTo(migrations());
            assertThat(after.sql("select count(*) from party.person")
                            .query(Long.class)
                            .single())
                    .isEqualTo(500);
            migrate(server, configuration -> configuration);
            assertThat(applied(after)).as("a second start migrates nothing").isEqualTo(migrations());
        }
    }

    private static void migrate(EmbeddedPostgres server, java.util.function.UnaryOperator<FluentConfiguration> change) {
        new ModuleMigrations()
                .migrate(change.apply(Flyway.configure()
                                .dataSource(
                                        server.jdbcUrl(),
                                        server.owner().name(),
                                        server.owner().password())
                                .placeholders(
                                        java.util.Map.of("app", server.app().name())))
                        .load());
    }

    private static JdbcClient jdbc(EmbeddedPostgres server) {
        return JdbcClient.create(new DriverManagerDataSource(
                server.jdbcUrl(), server.owner().name(), server.owner().password()));
    }

    private static long applied(JdbcClient jdbc) {
        List<String> histories = jdbc.sql(
                        "select table_name from information_schema.tables where table_schema = 'public' and table_name like 'flyway_%'")
                .query(String.class)
                .list();
        return histories.stream()
                .mapToLong(table -> jdbc.sql("select count(*) from public." + table + " where success and type = 'SQL'")
                        .query(Long.class)
                        .single())
                .sum();
    }

    private static long migrations() throws IOException {
        Resource[] files = new PathMatchingResourcePatternResolver().getResources("classpath*:db/migration/*/V*.sql");
        return Stream.of(files).count();
    }
}
