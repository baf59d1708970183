package no.tunet.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import no.tunet.Cast;
import no.tunet.TunetTest;
import no.tunet.kernel.Acting;
import no.tunet.kernel.Actor;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.Decision;
import no.tunet.kernel.Language;
import no.tunet.kernel.OrganisationId;
import no.tunet.kernel.OrganisationKind;
import no.tunet.kernel.Period;
import no.tunet.kernel.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@TunetTest
class ApprovalsStoreTests {
    @Autowired
    private Approvals approvals;

    @Autowired
    private Cast cast;

    @Autowired
    private BusinessClock clock;

    private OrganisationId farm;
    private Actor.Member officer;
    private LocalDate today;

    @BeforeEach
    void aFarmAndAnOfficer() {
        farm = cast.farm("Prøvegard");
        officer = cast.member(cast.organisation(OrganisationKind.APPROVAL_BODY, "Prøveorgan"), Role.APPROVAL_OFFICER);
        today = clock.today();
    }

    @Test
    void aDecisionIsKeptAndCounts() {
        open();
        var farmer = cast.member(farm, Role.FARMER);
        assertThat(Acting.as(farmer, () -> approvals.statusOn(farm, today)))
                .isEqualTo(new ApprovalStatus.Open(validity()));
        assertThat(Acting.as(farmer, () -> approvals.isApproved(farm, today.minusMonths(7))))
                .isFalse();
    }

    @Test
    void theReasonOfASuspensionIsReadByTheFarmAndByBuyersButNotByACaseWorker() {
        open();
        Acting.as(officer, () -> approvals.suspend(farm, today, "Brannvern mangler"));
        var municipality = cast.municipality("Havly kommune");
        for (var reader : List.of(cast.member(farm, Role.FARMER), cast.member(municipality, Role.PURCHASER))) {
            assertThat(Acting.as(reader, () -> approvals.statusOn(farm, today)))
                    .isEqualTo(new ApprovalStatus.Suspended(today, "Brannvern mangler"));
        }
        assertThat(Acting.as(cast.member(municipality, Role.CASE_WORKER), () -> approvals.statusOn(farm, today)))
                .isEqualTo(new ApprovalStatus.Suspended(today, ""));
        assertThat(Acting.as(new Actor.Visitor(Language.NB), () -> approvals.isApproved(farm, today)))
                .isFalse();
    }

    @Test
    void manyFarmsAreAskedAtOnce() {
        open();
        var other = cast.farm("Nabogard");
        assertThat(Acting.as(officer, () -> approvals.statuses(List.of(farm, other), today)))
                .containsEntry(farm, new ApprovalStatus.Open(validity()))
                .containsEntry(other, new ApprovalStatus.None());
    }

    @Test
    void aFarmCannotApproveItself() {
        var farmer = cast.member(farm, Role.FARMER);
        assertThatThrownBy(() -> Acting.as(farmer, () -> approvals.open(farm, validity())))
                .rootCause()
                .hasMessageContaining("row-level security");
    }

    @Test
    void aRefusedDecisionLeavesNothingBehind() {
        assertThat(Acting.as(officer, () -> approvals.suspend(farm, today, "x")))
                .isInstanceOf(Decision.Refused.class);
        assertThat(Acting.as(officer, () -> approvals.steps(farm))).isEmpty();
    }

    private Period validity() {
        return new Period(today.minusMonths(6), today.plusMonths(12));
    }

    private void open() {
        assertThat(Acting.as(officer, () -> approvals.open(farm, validity()))).isInstanceOf(Decision.Accepted.class);
    }
}
