package no.tunet.evaluation.review;

import java.time.LocalDate;
import java.util.Optional;
import no.tunet.agreement.AgreementId;
import no.tunet.kernel.ObjectRef;
import no.tunet.kernel.OrganisationId;
import no.tunet.kernel.UnitId;

/** A review that is due under an agreement, since or from a day. */
public record DueReview(
        AgreementId agreement, String title, OrganisationId buyer, Optional<UnitId> unit, LocalDate dueOn) {
    static final String TASK = "evaluation-due";
    static final String KIND = "review";

    /** What the task about a review is about. */
    static ObjectRef ref(AgreementId agreement) {
        return new ObjectRef(KIND, agreement.value());
    }

    public String path() {
        return "/evalueringer/ny?avtale=" + agreement;
    }
}
