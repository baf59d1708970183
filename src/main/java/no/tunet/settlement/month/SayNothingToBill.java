package no.tunet.settlement.month;

import java.time.YearMonth;
import no.tunet.agreement.AgreementId;
import no.tunet.kernel.Acting;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.Decision;
import no.tunet.kernel.Reason;
import no.tunet.tasks.Tasks;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The farm says that a month has nothing to bill, so that nobody asks for it. If days come later it can still be sent. */
@Component
public class SayNothingToBill {
    private final ReckonMonth reckon;
    private final RunningStore running;
    private final Tasks tasks;
    private final BusinessClock clock;

    SayNothingToBill(ReckonMonth reckon, RunningStore running, Tasks tasks, BusinessClock clock) {
        this.reckon = reckon;
        this.running = running;
        this.tasks = tasks;
        this.clock = clock;
    }

    @Transactional
    public Decision<AgreementId> say(AgreementId agreement, YearMonth month) {
        var member = Acting.member();
        var draft = reckon.of(agreement, month).filter(d -> d.agreement().farm().equals(member.organisation()));
        if (draft.isEmpty()) {
            return Decision.refused(Reason.of("settlement.refused.unknownAgreement"));
        }
        if (!draft.get().draft().calculation().lines().isEmpty()) {
            return Decision.refused(Reason.of("settlement.refused.somethingToBill"));
        }
        if (!month.atEndOfMonth().isBefore(clock.today())) {
            return Decision.refused(Reason.of("settlement.refused.monthNotOver", month.atEndOfMonth()));
        }
        running.sayEmpty(agreement, month, member.organisation(), member.person(), clock.today());
        tasks.close(DueMonth.ref(agreement, month), DueMonth.TASK);
        return Decision.accepted(agreement);
    }
}
