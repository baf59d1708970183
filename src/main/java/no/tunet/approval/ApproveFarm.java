package no.tunet.approval;

import java.util.ArrayList;
import no.tunet.approval.domain.ApprovalCommand;
import no.tunet.approval.domain.PathEvent;
import no.tunet.approval.domain.Transition;
import no.tunet.approval.dossier.ReadWay;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.Decision;
import no.tunet.kernel.OrganisationId;
import no.tunet.kernel.Period;
import no.tunet.kernel.Reason;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Approves or renews a farm when everything that is asked of it is there; otherwise says all that is missing. */
@Component
class ApproveFarm {
    private final ReadWay ways;
    private final DecideApproval decide;
    private final BusinessClock clock;

    ApproveFarm(ReadWay ways, DecideApproval decide, BusinessClock clock) {
        this.ways = ways;
        this.decide = decide;
        this.clock = clock;
    }

    @Transactional
    Decision<ApprovalStatus> approve(OrganisationId farm, Period validity) {
        var today = clock.today();
        var way = ways.of(farm);
        var reasons = new ArrayList<Reason>(way.missing(today));
        if (reasons.isEmpty() && !Transition.allowed(way.phase(today), PathEvent.APPROVE)) {
            reasons.add(Reason.of("approval.reason.not-in.APPROVE"));
        }
        return reasons.isEmpty()
                ? decide.decide(farm, new ApprovalCommand.Open(validity))
                : new Decision.Refused<>(reasons);
    }
}
