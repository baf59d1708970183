package no.tunet.settlement.month;

import no.tunet.agreement.AgreementEnded;
import no.tunet.agreement.AgreementId;
import no.tunet.agreement.AgreementResumed;
import no.tunet.agreement.AgreementSigned;
import no.tunet.agreement.Agreements;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Follows the agreements by their news, so that their months can be asked for. */
@Component
class FollowAgreements {
    private final Agreements agreements;
    private final RunningStore running;

    FollowAgreements(Agreements agreements, RunningStore running) {
        this.agreements = agreements;
        this.running = running;
    }

    @ApplicationModuleListener
    void on(AgreementSigned event) {
        keep(event.agreement());
    }

    @ApplicationModuleListener
    void on(AgreementResumed event) {
        keep(event.agreement());
    }

    @ApplicationModuleListener
    void on(AgreementEnded event) {
        keep(event.agreement());
    }

    private void keep(AgreementId id) {
        agreements.find(id).ifPresent(running::keep);
    }
}
