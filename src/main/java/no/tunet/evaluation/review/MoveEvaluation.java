package no.tunet.evaluation.review;

import java.util.Optional;
import no.tunet.evaluation.EvaluationId;
import no.tunet.evaluation.domain.Evaluation;
import no.tunet.kernel.Acting;
import no.tunet.kernel.Decision;
import no.tunet.kernel.Reason;
import org.springframework.stereotype.Component;

/** Moves a stored evaluation by a rule, for the buyer's people. Part of the caller's transaction. */
@Component
class MoveEvaluation {
    private final EvaluationStore store;

    MoveEvaluation(EvaluationStore store) {
        this.store = store;
    }

    /** What a rule makes of an evaluation. */
    @FunctionalInterface
    interface Rule<E extends Evaluation> {
        Decision<E> apply(StoredEvaluation stored);
    }

    /** A move that was made: how it was before and how it is now. */
    record Moved<E extends Evaluation>(StoredEvaluation before, StoredEvaluation after, E state) {}

    <E extends Evaluation> Decision<Moved<E>> by(EvaluationId id, int version, Rule<E> rule) {
        Optional<StoredEvaluation> found =
                store.find(id).filter(e -> e.buyer().equals(Acting.member().organisation()));
        if (found.isEmpty()) {
            return Decision.refused(Reason.of("evaluation.refused.unknown"));
        }
        var before = found.get();
        if (before.version() != version) {
            return Decision.refused(Reason.of("evaluation.refused.stale"));
        }
        return switch (rule.apply(before)) {
            case Decision.Refused<E>(var reasons) -> new Decision.Refused<>(reasons);
            case Decision.Accepted<E>(var next) ->
                store.save(before, next)
                        ? Decision.accepted(new Moved<>(before, before.with(next), next))
                        : Decision.refused(Reason.of("evaluation.refused.stale"));
        };
    }
}
