package no.tunet.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.UUID;
import no.tunet.Cast;
import no.tunet.TestDatabase;
import no.tunet.TunetTest;
import no.tunet.audit.seal.SealAccessLog;
import no.tunet.kernel.Acting;
import no.tunet.kernel.Actor;
import no.tunet.kernel.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@TunetTest
class SealStoreTests {
    @Autowired
    private Cast cast;

    @Autowired
    private AccessLog log;

    @Autowired
    private SealAccessLog seals;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    private Actor.Member reader;

    @BeforeEach
    void somebodyHasReadThreeTimes() {
        reader = cast.member(cast.municipality("Havly kommune"), Role.CASE_WORKER);
        for (int i = 0; i < 3; i++) {
            Acting.run(reader, () -> log.read(UUID.randomUUID(), reader.organisation(), "audit.verification.title"));
        }
        seals.sealWaiting();
    }

    @Test
    void anUntouchedLogHolds() {
        assertThat(seals.verify(reader.organisation())).isEmpty();
    }

    @Test
    void aRowChangedBehindOurBackIsFound() {
        asOwner(
                "update audit.access_log set purpose = 'something else' where org_id = ? and id = (select min(id) from audit.access_log where org_id = ?)");
        assertThat(seals.verify(reader.organisation())).hasSize(1);
    }

    @Test
    void aRowRemovedBehindOurBackIsFound() {
        asOwner(
                "delete from audit.access_log where org_id = ? and id = (select max(id) from audit.access_log where org_id = ?)");
        assertThat(seals.verify(reader.organisation())).hasSize(1);
    }

    @Test
    void theReadingsOfARecordThatIsGoneGoTooAndTheRestIsSealedAnew() {
        UUID gone = UUID.randomUUID();
        Acting.run(reader, () -> log.read(gone, reader.organisation(), "audit.verification.title"));
        seals.sealWaiting();
        Acting.run(reader, () -> log.forget(gone, reader.organisation()));
        seals.sealWaiting();
        assertThat(Acting.as(reader, () -> log.ofParticipant(gone))).isEmpty();
        assertThat(seals.verify(reader.organisation())).isEmpty();
        assertThat(count("select count(*) from audit.access_log")).isEqualTo(3);
        assertThat(count("select coalesce(sum(rows), 0) from audit.forgotten where participant_id is null"))
                .isEqualTo(1);
    }

    @Test
    void nothingIsTakenOutOfALogThatDoesNotHold() {
        asOwner(
                "update audit.access_log set purpose = 'something else' where org_id = ? and id = (select min(id) from audit.access_log where org_id = ?)");
        UUID gone = UUID.randomUUID();
        Acting.run(reader, () -> {
            log.read(gone, reader.organisation(), "audit.verification.title");
            log.forget(gone, reader.organisation());
        });
        seals.sealWaiting();
        assertThat(count("select count(*) from audit.access_log")).isEqualTo(4);
        assertThat(seals.verify(reader.organisation())).isNotEmpty();
    }

    private int count(String sql) {
        return Acting.as(
                reader,
                () -> Optional.ofNullable(new TransactionTemplate(transactions)
                                .execute(s -> jdbc.sql(sql).query(Integer.class).single()))
                        .orElseThrow());
    }

    @Test
    void theApplicationItselfCanNeitherChangeNorRemoveARow() {
        var transaction = new TransactionTemplate(transactions);
        assertThatThrownBy(() -> Acting.run(
                        reader,
                        () -> transaction.executeWithoutResult(
                                s -> jdbc.sql("delete from audit.access_log").update())))
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    private void asOwner(String sql) {
        var owner = TestDatabase.owner();
        JdbcClient.create(new DriverManagerDataSource(TestDatabase.jdbcUrl(), owner.name(), owner.password()))
                .sql(sql)
                .param(reader.organisation().value())
                .param(reader.organisation().value())
                .update();
    }
}
