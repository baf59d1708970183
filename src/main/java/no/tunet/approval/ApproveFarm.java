package no.tunet.approval;

import java.util.ArrayList;
import no.tunet.approval.domain.ApprovalCommand;
import no.tunet.approval.domain.PathEvent;
import no.tunet.approval.domain.Transition;
import no.tunet.approval.dossier.ApplicationForm;
import no.tunet.approval.dossier.DossierStore;
import no.tunet.approval.dossier.ProfileStore;
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
    private final DossierStore dossiers;
    private final ProfileStore profiles;
    private final BusinessClock clock;

    ApproveFarm(
            ReadWay ways, DecideApproval decide, DossierStore dossiers, ProfileStore profiles, BusinessClock clock) {
        this.dossiers = dossiers;
        this.profiles = profiles;
        this.ways = ways;
        this.decide = decide;
        this.clock = clock;
    }

    @Transactional
    Decision<ApprovalStatus> approve(OrganisationId farm, Period validity) {
        var today = clock.today();
        var dossier = dossiers.latest(farm);
        var way = ways.of(farm, dossier);
        var reasons = new ArrayList<Reason>(way.missing(today));
        if (reasons.isEmpty() && !Transition.allowed(way.phase(today), PathEvent.APPROVE)) {
            reasons.add(Reason.of("approval.reason.not-in.APPROVE"));
        }
        if (!reasons.isEmpty()) {
            return new Decision.Refused<>(reasons);
        }
        var decision = decide.decide(farm, new ApprovalCommand.Open(validity));
        if (decision instanceof Decision.Accepted<ApprovalStatus>) {
            dossier.flatMap(ApplicationForm::read).ifPresent(told -> profiles.write(farm, told, today));
        }
        return decision;
    }
}
