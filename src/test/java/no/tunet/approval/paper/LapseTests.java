package no.tunet.approval.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.tunet.Cast;
import no.tunet.TunetTest;
import no.tunet.approval.ApprovalDay;
import no.tunet.approval.ApprovalStatus;
import no.tunet.approval.ApprovalSuspended;
import no.tunet.approval.Approvals;
import no.tunet.approval.PaperLapses;
import no.tunet.approval.domain.PaperKind;
import no.tunet.directory.Stage;
import no.tunet.kernel.Acting;
import no.tunet.kernel.Actor;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.Language;
import no.tunet.kernel.OrganisationId;
import no.tunet.kernel.Role;
import no.tunet.notices.NoticeView;
import no.tunet.notices.Notices;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@TunetTest
@RecordApplicationEvents
class LapseTests {
    private static final Actor VISITOR = new Actor.Visitor(Language.NB);

    @Autowired
    private ApprovalDay day;

    @Autowired
    private Approvals approvals;

    @Autowired
    private KeepPapers papers;

    @Autowired
    private Notices notices;

    @Autowired
    private Cast cast;

    @Autowired
    private Stage stage;

    @Autowired
    private BusinessClock clock;

    @Autowired
    private ApplicationEvents events;

    private OrganisationId farm;
    private Actor.Member farmer;
    private LocalDate today;

    @BeforeEach
    void anApprovedFarmWhoseInsuranceLastsFortyDays() {
        today = clock.today();
        farm = cast.farm("Forsikringsgarden");
        farmer = cast.member(farm, Role.FARMER);
        stage.approve(farm);
        show(today.minusDays(300), today.plusDays(40));
        until(today.plusDays(41), false);
    }

    @Test
    void theRegisterDropsTheFarmTheDayAfterTheLastAndSaysNothingOfWhy() {
        assertThat(status(today.plusDays(40))).isInstanceOf(ApprovalStatus.Open.class);
        assertThat(status(today.plusDays(41))).isEqualTo(new ApprovalStatus.Suspended(today.plusDays(41), ""));
        day.run(today.plusDays(41));
        assertThat(events.stream(ApprovalSuspended.class)).contains(new ApprovalSuspended(farm, today.plusDays(41)));
    }

    @Test
    void aRenewalRegainsTheApproval() {
        show(today.plusDays(41), today.plusDays(400));
        until(today.plusDays(41), true);
        assertThat(status(today.plusDays(400)).isApproved()).isTrue();
        assertThat(status(today.plusDays(401)).isApproved()).isFalse();
    }

    @Test
    void theFarmIsWarnedOnceAndBuyersAreToldThirtyDaysBefore() {
        day.run(today);
        day.run(today);
        assertThat(warnings()).hasSize(1);
        assertThat(events.stream(PaperLapses.class).filter(e -> e.farm().equals(farm)))
                .isEmpty();
        day.run(today.plusDays(10));
        day.run(today.plusDays(11));
        assertThat(events.stream(PaperLapses.class).filter(e -> e.farm().equals(farm)))
                .containsExactly(new PaperLapses(farm, today.plusDays(41)));
        day.run(today.plusDays(34));
        assertThat(warnings()).hasSize(3);
    }

    @Test
    void onTheDayItBeginsToRestFarmIsToldOnce() {
        day.run(today.plusDays(40));
        assertThat(told("day-rests")).isZero();
        day.run(today.plusDays(41));
        day.run(today.plusDays(42));
        assertThat(told("day-rests")).isOne();
    }

    private long told(String template) {
        return Acting.as(farmer, () -> notices.mine()).stream()
                .filter(n -> n.toString().contains(template))
                .count();
    }

    private List<NoticeView> warnings() {
        return Acting.as(farmer, () -> notices.mine()).stream()
                .filter(n -> n.toString().contains("lapses.LIABILITY_INSURANCE"))
                .toList();
    }

    private void show(LocalDate from, LocalDate to) {
        Acting.run(farmer, () -> papers.show(PaperKind.LIABILITY_INSURANCE, from, Optional.of(to), ""));
    }

    private ApprovalStatus status(LocalDate on) {
        return Acting.as(VISITOR, () -> approvals.statusOn(farm, on));
    }

    private void until(LocalDate on, boolean approved) {
        Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> status(on).isApproved() == approved);
    }
}
