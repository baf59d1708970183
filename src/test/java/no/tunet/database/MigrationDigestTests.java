package no.tunet.database;

import static org.assertj.core.api.Assertions.assertThat;

import no.tunet.TestDatabase;
import no.tunet.TunetTest;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

@TunetTest
class MigrationDigestTests {
    @Test
    void aDatabaseThatHasBeenThroughEveryMigrationIsNotAskedAgainPerModule() {
        assertThat(MigrationDigest.ofClassPath().isOn(asOwner(TestDatabase.jdbcUrl())))
                .isTrue();
    }

    @Test
    void anEmptyDatabaseIsNotTakenForAMigratedOne() {
        TestDatabase.server().recreate("empty_one", "template0");
        assertThat(MigrationDigest.ofClassPath()
                        .isOn(asOwner(TestDatabase.server().jdbcUrl("empty_one"))))
                .isFalse();
    }

    private static DriverManagerDataSource asOwner(String url) {
        return new DriverManagerDataSource(
                url, TestDatabase.owner().name(), TestDatabase.owner().password());
    }
}
