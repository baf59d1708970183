package no.tunet.agreement;

import java.time.LocalDate;
import no.tunet.agreement.domain.AgreementCommand;
import no.tunet.agreement.domain.AgreementRules;
import no.tunet.agreement.domain.AgreementState;
import no.tunet.approval.ApprovalEnded;
import no.tunet.approval.ApprovalOpened;
import no.tunet.approval.ApprovalSuspended;
import no.tunet.approval.Approvals;
import no.tunet.approval.PaperLapses;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.Decision;
import no.tunet.kernel.OrganisationId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Puts agreements on hold when their farm loses its approval, and takes them up again when it is back. Participants keep their places. */
@Component
class FollowApprovals {
    private final AgreementStore store;
    private final Approvals approvals;
    private final AgreementNews news;
    private final ApplicationEventPublisher events;
    private final BusinessClock clock;

    FollowApprovals(
            AgreementStore store,
            Approvals approvals,
            AgreementNews news,
            ApplicationEventPublisher events,
            BusinessClock clock) {
        this.store = store;
        this.approvals = approvals;
        this.news = news;
        this.events = events;
        this.clock = clock;
    }

    @ApplicationModuleListener
    void on(ApprovalSuspended event) {
        follow(event.farm());
    }

    @ApplicationModuleListener
    void on(ApprovalEnded event) {
        follow(event.farm());
    }

    @ApplicationModuleListener
    void on(ApprovalOpened event) {
        follow(event.farm());
    }

    /** Those who have a running agreement hear in time that the farm's approval will rest. */
    @ApplicationModuleListener
    void on(PaperLapses event) {
        store.signedOf(event.farm()).forEach(file -> news.paperLapses(file, event.on()));
    }

    /** Looks at the approval as it is now, so that a late or repeated event does no harm. */
    private void follow(OrganisationId farm) {
        LocalDate today = clock.today();
        boolean approved = approvals.isApproved(farm, today);
        for (AgreementFile file : store.signedOf(farm)) {
            if (approved && file.state() instanceof AgreementState.OnHold) {
                move(file, new AgreementCommand.Resume(), today);
            } else if (!approved && !(file.state() instanceof AgreementState.OnHold)) {
                move(file, new AgreementCommand.Hold(today), today);
            }
        }
    }

    private void move(AgreementFile file, AgreementCommand command, LocalDate today) {
        if (!(AgreementRules.decide(file.state(), command, file.latest(), today)
                        instanceof Decision.Accepted<AgreementState>(AgreementState next))
                || !store.move(file, next, file.term(), today)) {
            return;
        }
        if (next instanceof AgreementState.OnHold held) {
            news.held(file, held.since());
            events.publishEvent(new AgreementOnHold(file.id(), today));
        } else {
            news.resumed(file);
            events.publishEvent(new AgreementResumed(file.id(), today));
        }
    }
}
