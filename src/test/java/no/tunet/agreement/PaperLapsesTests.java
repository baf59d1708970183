package no.tunet.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import no.tunet.TunetTest;
import no.tunet.approval.ApprovalDay;
import no.tunet.approval.domain.PaperKind;
import no.tunet.approval.paper.KeepPapers;
import no.tunet.kernel.Acting;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.Decision;
import no.tunet.notices.Notices;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@TunetTest
class PaperLapsesTests {
    @Autowired
    private Bought bought;

    @Autowired
    private KeepPapers papers;

    @Autowired
    private ApprovalDay day;

    @Autowired
    private Notices notices;

    @Autowired
    private BusinessClock clock;

    @Test
    void theBuyerOfARunningAgreementHearsThirtyDaysBeforeTheFarmsInsuranceLapses() {
        var scene = bought.scene();
        bought.signed(scene);
        LocalDate today = clock.today();
        Acting.run(
                scene.farmer(),
                () -> assertThat(papers.show(
                                PaperKind.LIABILITY_INSURANCE,
                                today.minusDays(300),
                                Optional.of(today.plusDays(25)),
                                ""))
                        .isInstanceOf(Decision.Accepted.class));
        day.run(today);
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> Acting.as(scene.coordinator(), () -> notices.mine()).stream()
                        .anyMatch(notice -> notice.toString().contains("paper-lapses")));
    }
}
