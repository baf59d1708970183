package no.tunet.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.LocalDate;
import java.util.List;
import no.tunet.Cast;
import no.tunet.TunetTest;
import no.tunet.directory.Stage;
import no.tunet.kernel.Acting;
import no.tunet.kernel.Actor;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.OrganisationId;
import no.tunet.kernel.Period;
import no.tunet.kernel.Role;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.web.servlet.MockMvc;

@TunetTest
@RecordApplicationEvents
class ApprovalDayTests {
    @Autowired
    private ApprovalDay day;

    @Autowired
    private Approvals approvals;

    @Autowired
    private Cast cast;

    @Autowired
    private Stage stage;

    @Autowired
    private BusinessClock clock;

    @Autowired
    private MockMvc web;

    @Autowired
    private ApplicationEvents events;

    private OrganisationId farm;
    private Actor.Member officer;
    private LocalDate today;

    @BeforeEach
    void aFarmApprovedForTwoMonthsMore() {
        today = clock.today();
        farm = cast.farm("Snartgarden");
        officer = stage.officer();
        Acting.run(officer, () -> approvals.open(farm, new Period(today.minusYears(1), today.plusMonths(2))));
    }

    @Test
    void anOpeningIsToldOnceHoweverOftenTheDayIsRun() {
        day.run(today);
        day.run(today);
        assertThat(about(ApprovalOpened.class)).hasSize(1);
    }

    @Test
    void anApprovalThatLapsesByDateIsToldTheDayAfterItsLast() {
        day.run(today.plusMonths(2));
        assertThat(about(ApprovalEnded.class)).isEmpty();
        day.run(today.plusMonths(2).plusDays(1));
        day.run(today.plusMonths(2).plusDays(9));
        assertThat(about(ApprovalEnded.class))
                .containsExactly(new ApprovalEnded(farm, today.plusMonths(2).plusDays(1)));
    }

    @Test
    void aSuspensionDecidedForLaterIsToldOnItsDay() {
        Acting.run(officer, () -> approvals.suspend(farm, today.plusDays(5), "Tilsyn"));
        assertThat(about(ApprovalSuspended.class)).isEmpty();
        day.run(today.plusDays(6));
        assertThat(about(ApprovalSuspended.class)).containsExactly(new ApprovalSuspended(farm, today.plusDays(5)));
    }

    @Test
    void theFarmAndTheApprovalBodyAreRemindedBeforeItLapses() throws Exception {
        day.run(today);
        for (var member : List.of(cast.member(farm, Role.FARMER), officer)) {
            var work = web.perform(get("/").with(cast.as(member)))
                    .andReturn()
                    .getResponse()
                    .getContentAsString();
            assertThat(Jsoup.parse(work).text()).contains("går ut");
        }
    }

    private List<Object> about(Class<?> type) {
        return events.stream(type)
                .map(event -> (Object) event)
                .filter(event -> event.toString().contains(farm.toString()))
                .toList();
    }
}
