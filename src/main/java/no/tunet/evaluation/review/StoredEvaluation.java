package no.tunet.evaluation.review;

import java.util.Optional;
import no.tunet.agreement.AgreementId;
import no.tunet.evaluation.EvaluationId;
import no.tunet.evaluation.domain.Evaluation;
import no.tunet.kernel.ObjectRef;
import no.tunet.kernel.OrganisationId;
import no.tunet.kernel.UnitId;

/** An evaluation as it is kept: about whose agreement, for which unit, and its state. The version guards against lost races. */
public record StoredEvaluation(
        EvaluationId id,
        AgreementId agreement,
        String title,
        OrganisationId buyer,
        Optional<UnitId> buyerUnit,
        OrganisationId farm,
        Evaluation evaluation,
        int version) {
    static final String KIND = "evaluation";

    ObjectRef ref() {
        return new ObjectRef(KIND, id.value());
    }

    String path() {
        return "/evalueringer/" + id;
    }

    StoredEvaluation with(Evaluation next) {
        return new StoredEvaluation(id, agreement, title, buyer, buyerUnit, farm, next, version);
    }
}
