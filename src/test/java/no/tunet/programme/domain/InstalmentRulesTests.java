package no.tunet.programme.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.tunet.kernel.Money;
import no.tunet.kernel.Reason;
import no.tunet.programme.domain.InstalmentRules.Standing;
import no.tunet.programme.domain.Instalments.Condition;
import no.tunet.programme.domain.Instalments.Instalment;
import org.junit.jupiter.api.Test;

class InstalmentRulesTests {
    private static final LocalDate TODAY = LocalDate.of(2022, 3, 25);
    private static final Standing BEGUN = new Standing(true, 0, false, Optional.empty());

    private static Instalment on(Condition condition) {
        return new Instalment(1, Money.ofKroner(100), condition);
    }

    private static List<String> held(Condition condition, Standing standing) {
        return InstalmentRules.state(on(condition), Optional.empty(), standing)
                        instanceof InstalmentState.Held(List<Reason> reasons)
                ? reasons.stream().map(Reason::code).toList()
                : List.of();
    }

    @Test
    void theFirstIsDueWhenTheAwardIsAccepted() {
        assertThat(held(Condition.ACCEPTED, BEGUN)).isEmpty();
        assertThat(held(Condition.ACCEPTED, new Standing(false, 0, false, Optional.empty())))
                .containsExactly("programme.hold.not-accepted");
    }

    @Test
    void theOthersWaitForTheReportBeforeThem() {
        assertThat(held(Condition.STATUS_REPORT, BEGUN)).containsExactly("programme.hold.status");
        assertThat(held(Condition.STATUS_REPORT, new Standing(true, 1, false, Optional.empty())))
                .isEmpty();
        assertThat(held(Condition.FINAL_REPORT, new Standing(true, 2, false, Optional.empty())))
                .containsExactly("programme.hold.final");
        assertThat(held(Condition.FINAL_REPORT, new Standing(true, 2, true, Optional.empty())))
                .isEmpty();
    }

    @Test
    void anOverdueReportHoldsEveryPaymentBackAndAllReasonsAreTold() {
        var late = new Standing(true, 0, false, Optional.of(TODAY.minusDays(3)));
        assertThat(held(Condition.ACCEPTED, late)).containsExactly("programme.hold.overdue");
        assertThat(held(Condition.FINAL_REPORT, late))
                .containsExactly("programme.hold.final", "programme.hold.overdue");
    }

    @Test
    void aPaymentIsNotedOnceAndNotAheadOfTime() {
        assertThat(InstalmentRules.obstacles(new InstalmentState.Due(), TODAY, TODAY))
                .isEmpty();
        assertThat(InstalmentRules.obstacles(new InstalmentState.Paid(TODAY), TODAY.plusDays(1), TODAY))
                .extracting(Reason::code)
                .containsExactly("programme.hold.paid", "programme.hold.future");
    }
}
