package no.tunet.settlement.month;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.tunet.Cast;
import no.tunet.TunetTest;
import no.tunet.agreement.AgreementResumed;
import no.tunet.agreement.RunningAgreement;
import no.tunet.kernel.Acting;
import no.tunet.kernel.Actor;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.Period;
import no.tunet.kernel.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

@TunetTest
class FollowAgreementsStoreTests {
    @Autowired
    private Cast cast;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private BusinessClock clock;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private RunningStore running;

    @Test
    void theNewsOfAnAgreementMakesItsMonthsDueForTheFarmAndForNobodyElse() throws InterruptedException {
        var municipality = cast.municipality("Havly kommune");
        var unit = cast.unit(municipality, "Psykisk helse");
        var buyer = cast.member(municipality, Optional.of(unit), Role.CASE_WORKER);
        var farmer = cast.member(cast.farm("Solbakken gard"), Role.FARMER);
        var stranger = cast.member(cast.farm("Nordgarden"), Role.FARMER);
        var today = clock.today();
        var agreement = RunningAgreement.begin(
                context, buyer, farmer, new Period(today.minusMonths(2).withDayOfMonth(1), today.plusYears(1)));
        Acting.run(
                buyer,
                () -> transaction.executeWithoutResult(
                        status -> context.publishEvent(new AgreementResumed(agreement.id, today))));
        var deadline = Instant.now().plus(Duration.ofSeconds(30));
        while (due(farmer).isEmpty() && Instant.now().isBefore(deadline)) {
            Thread.sleep(50);
        }
        assertThat(due(farmer))
                .hasSize(2)
                .allSatisfy(month -> assertThat(month.agreement()).isEqualTo(agreement.id));
        assertThat(due(stranger)).isEmpty();
    }

    private List<DueMonth> due(Actor.Member member) {
        return Acting.as(
                member,
                () -> Optional.ofNullable(
                                transaction.execute(status -> running.due(member.organisation(), clock.today(), 100)))
                        .orElseThrow());
    }
}
