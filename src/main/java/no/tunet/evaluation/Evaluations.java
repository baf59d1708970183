package no.tunet.evaluation;

import java.util.Collection;
import java.util.List;
import no.tunet.agreement.AgreementId;
import no.tunet.kernel.OrganisationId;
import no.tunet.kernel.Period;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What other modules may ask about evaluations: signed ones only, and only what may leave the unit. */
@Component
public class Evaluations {
    private static final int MOST = 500;

    private final SignedStore store;

    Evaluations(SignedStore store) {
        this.store = store;
    }

    /** The signed evaluations of an agreement, newest first. */
    @Transactional(readOnly = true)
    public List<EvaluationView> signedFor(AgreementId agreement) {
        return store.signedFor(List.of(agreement), MOST);
    }

    /** The signed evaluations of several agreements, newest first, at most five hundred. */
    @Transactional(readOnly = true)
    public List<EvaluationView> signedFor(Collection<AgreementId> agreements) {
        return store.signedFor(agreements, MOST);
    }

    /** What a buyer's leaders have signed in a period, newest first, at most five hundred. */
    @Transactional(readOnly = true)
    public List<EvaluationView> signedBy(OrganisationId buyer, Period period) {
        return store.signedBy(buyer, period, MOST);
    }
}
