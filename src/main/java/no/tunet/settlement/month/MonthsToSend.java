package no.tunet.settlement.month;

import no.tunet.agreement.AgreementId;
import no.tunet.kernel.BusinessClock;
import no.tunet.placement.UnsentMonths;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells placements how many months of an agreement a farm has still to send. */
@Component
class MonthsToSend implements UnsentMonths {
    private final RunningStore running;
    private final BusinessClock clock;

    MonthsToSend(RunningStore running, BusinessClock clock) {
        this.running = running;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public int of(AgreementId agreement) {
        return running.unsent(agreement, clock.today());
    }
}
