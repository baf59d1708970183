package no.tunet.evaluation.review;

import java.util.ArrayList;
import no.tunet.agreement.AgreementId;
import no.tunet.agreement.AgreementView;
import no.tunet.agreement.Agreements;
import no.tunet.audit.History;
import no.tunet.evaluation.EvaluationId;
import no.tunet.evaluation.domain.Evaluating;
import no.tunet.evaluation.domain.Evaluation;
import no.tunet.kernel.Acting;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.Decision;
import no.tunet.kernel.Period;
import no.tunet.kernel.Reason;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Starts the evaluation of an agreement over a period. */
@Component
public class StartEvaluation {
    private final Agreements agreements;
    private final EvaluationStore store;
    private final History history;
    private final BusinessClock clock;

    StartEvaluation(Agreements agreements, EvaluationStore store, History history, BusinessClock clock) {
        this.agreements = agreements;
        this.store = store;
        this.history = history;
        this.clock = clock;
    }

    /** A period that has been evaluated is opened, not evaluated twice: refused with its period, unless that evaluation was withdrawn. */
    @Transactional
    public Decision<EvaluationId> about(AgreementId id, Period about) {
        var member = Acting.member();
        var agreement = agreements.find(id).filter(a -> a.buyer().equals(member.organisation()));
        if (agreement.isEmpty()) {
            return Decision.refused(Reason.of("evaluation.refused.unknownAgreement"));
        }
        var reasons = new ArrayList<Reason>();
        if (store.standing(id, about).isPresent()) {
            reasons.add(Reason.of("evaluation.refused.exists", about));
        }
        return switch (Evaluating.start(about, agreement.get().term(), clock.today())) {
            case Decision.Refused<Evaluation.Draft>(var more) -> {
                reasons.addAll(more);
                yield new Decision.Refused<>(reasons);
            }
            case Decision.Accepted<Evaluation.Draft>(var draft) ->
                Decision.unless(reasons, () -> keep(agreement.get(), draft));
        };
    }

    private EvaluationId keep(AgreementView agreement, Evaluation.Draft draft) {
        var stored = new StoredEvaluation(
                EvaluationId.next(),
                agreement.id(),
                agreement.title(),
                agreement.buyer(),
                agreement.buyerUnit(),
                agreement.farm(),
                draft,
                0);
        store.add(stored, Acting.member().person(), clock.today());
        history.record(stored.ref(), stored.buyer(), Reason.of("evaluation.history.started"));
        return stored.id();
    }
}
