package no.tunet.evaluation.review;

import no.tunet.agreement.AgreementEnded;
import no.tunet.agreement.AgreementId;
import no.tunet.agreement.AgreementResumed;
import no.tunet.agreement.AgreementSigned;
import no.tunet.agreement.Agreements;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Follows the agreements by their news, so that their reviews can be asked for. */
@Component
class FollowAgreements {
    private final Agreements agreements;
    private final ReviewStore reviews;

    FollowAgreements(Agreements agreements, ReviewStore reviews) {
        this.agreements = agreements;
        this.reviews = reviews;
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
        agreements.find(id).ifPresent(reviews::keep);
    }
}
