package no.tunet.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.tunet.Cast;
import no.tunet.TunetTest;
import no.tunet.kernel.Acting;
import no.tunet.kernel.Actor;
import no.tunet.kernel.Ids;
import no.tunet.kernel.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@TunetTest
class QualityRecordStoreTests {
    private static final LocalDate SIGNED = LocalDate.of(2022, 3, 1);

    @Autowired
    private Cast cast;

    @Autowired
    private QualityRecords records;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void aFarmWithNothingSignedHasNothing() {
        var farmer = cast.member(cast.farm("Tomtun gard"), Role.FARMER);
        Acting.run(farmer, () -> {
            assertThat(records.latestSelfAudit(farmer.organisation(), SIGNED)).isEmpty();
            assertThat(records.latestAudit(farmer.organisation(), SIGNED)).isEmpty();
            assertThat(records.openDeviations(farmer.organisation())).isEqualTo(OpenDeviations.NONE);
        });
    }

    @Test
    void theNewestSignedSelfAuditCountsFromTheDayItWasSignedAndOpenDeviationsAreCounted() {
        var farmer = cast.member(cast.farm("Solbakken gard"), Role.FARMER);
        Acting.run(farmer, () -> {
            UUID sheet = signed(farmer, SIGNED);
            deviation(farmer, sheet, "11.1.1", "CRITICAL", SIGNED.plusDays(7));
            deviation(farmer, sheet, "11.1.2", "MINOR", SIGNED.plusDays(90));
            assertThat(records.latestSelfAudit(farmer.organisation(), SIGNED.minusDays(1)))
                    .isEmpty();
            assertThat(records.latestSelfAudit(farmer.organisation(), SIGNED)).hasValueSatisfying(found -> {
                assertThat(found.openPoints()).isEqualTo(2);
                assertThat(found.nextDueOn()).isEqualTo(LocalDate.of(2023, 3, 1));
                assertThat(found.standards()).containsExactly("11@2026-1");
            });
            assertThat(records.openDeviations(farmer.organisation()))
                    .isEqualTo(new OpenDeviations(2, 1, java.util.Optional.of(SIGNED.plusDays(7))));
        });
    }

    @Test
    void anotherFarmReadsNothingOfIt() {
        var farmer = cast.member(cast.farm("Nordgard"), Role.FARMER);
        Acting.run(farmer, () -> deviation(farmer, signed(farmer, SIGNED), "11.1.1", "MINOR", SIGNED));
        var stranger = cast.member(cast.farm("Sørgard"), Role.FARMER);
        Acting.run(stranger, () -> {
            assertThat(records.latestSelfAudits(List.of(farmer.organisation()), SIGNED))
                    .isEmpty();
            assertThat(records.openDeviations(farmer.organisation())).isEqualTo(OpenDeviations.NONE);
        });
        var officer = cast.member(
                cast.organisation(no.tunet.kernel.OrganisationKind.APPROVAL_BODY, "Godkjenneren"),
                Role.APPROVAL_OFFICER);
        Acting.run(
                officer,
                () -> assertThat(records.latestSelfAudit(farmer.organisation(), SIGNED))
                        .isPresent());
    }

    private UUID signed(Actor.Member farmer, LocalDate on) {
        UUID id = Ids.next();
        transaction.executeWithoutResult(s -> {
            jdbc.sql("""
                            insert into quality.sheet (id, farm_id, kind, standards, started_on, started_by)
                            values (:id, :farm, 'SELF_AUDIT', array['11@2026-1'], :on, :by)""")
                    .param("id", id)
                    .param("farm", farmer.organisation().value())
                    .param("on", on)
                    .param("by", farmer.person().value())
                    .update();
            jdbc.sql("update quality.sheet set signed_on = :on, signed_by = :by where id = :id")
                    .param("id", id)
                    .param("on", on)
                    .param("by", farmer.person().value())
                    .update();
        });
        return id;
    }

    private void deviation(Actor.Member farmer, UUID sheet, String point, String severity, LocalDate deadline) {
        transaction.executeWithoutResult(s -> jdbc.sql("""
                        insert into quality.deviation (id, farm_id, sheet_id, point, severity, what, raised_on, deadline_on)
                        values (:id, :farm, :sheet, :point, :severity, 'Mangler', :on, :deadline)""")
                .param("id", Ids.next())
                .param("farm", farmer.organisation().value())
                .param("sheet", sheet)
                .param("point", point)
                .param("severity", severity)
                .param("on", SIGNED)
                .param("deadline", deadline)
                .update());
    }
}
