package no.tunet.evaluation.review;

import java.util.List;
import java.util.Optional;
import no.tunet.agreement.Agreements;
import no.tunet.audit.History;
import no.tunet.evaluation.EvaluationId;
import no.tunet.evaluation.domain.Evaluating;
import no.tunet.evaluation.domain.Evaluation;
import no.tunet.evaluation.domain.Verdict;
import no.tunet.kernel.Acting;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.Decision;
import no.tunet.kernel.Reason;
import no.tunet.kernel.Role;
import no.tunet.tasks.Assignee;
import no.tunet.tasks.NewTask;
import no.tunet.tasks.Tasks;
import no.tunet.tasks.Urgency;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Proposes a verdict to the unit leader; from then on the figures stand still. */
@Component
public class ProposeEvaluation {
    static final String SIGN = "evaluation-sign";
    private static final int DAYS_TO_SIGN = 14;

    private final MoveEvaluation move;
    private final Agreements agreements;
    private final GatherFigures gather;
    private final FiguresStore figures;
    private final Tasks tasks;
    private final History history;
    private final BusinessClock clock;

    ProposeEvaluation(
            MoveEvaluation move,
            Agreements agreements,
            GatherFigures gather,
            FiguresStore figures,
            Tasks tasks,
            History history,
            BusinessClock clock) {
        this.move = move;
        this.agreements = agreements;
        this.gather = gather;
        this.figures = figures;
        this.tasks = tasks;
        this.history = history;
        this.clock = clock;
    }

    @Transactional
    public Decision<EvaluationId> propose(EvaluationId id, int version, Verdict verdict, String afterIncidents) {
        var today = clock.today();
        return switch (move.by(id, version, stored -> decide(stored, verdict, afterIncidents))) {
            case Decision.Refused<MoveEvaluation.Moved<Evaluation.Proposed>>(var reasons) ->
                new Decision.Refused<>(reasons);
            case Decision.Accepted<MoveEvaluation.Moved<Evaluation.Proposed>>(var moved) -> {
                var stored = moved.after();
                gathered(stored).ifPresent(f -> figures.freeze(stored, f));
                history.record(stored.ref(), stored.buyer(), Reason.of("evaluation.history.proposed", words(verdict)));
                tasks.open(new NewTask(
                        stored.buyer(),
                        stored.ref(),
                        SIGN,
                        List.of(stored.title()),
                        stored.path(),
                        Assignee.role(Role.UNIT_LEADER, stored.buyerUnit()),
                        today.plusDays(DAYS_TO_SIGN),
                        Urgency.NORMAL));
                yield Decision.accepted(id);
            }
        };
    }

    private Decision<Evaluation.Proposed> decide(StoredEvaluation stored, Verdict verdict, String afterIncidents) {
        return gathered(stored)
                .map(f -> Evaluating.propose(
                        stored.evaluation(),
                        verdict,
                        afterIncidents,
                        f.happened(),
                        Acting.member().person(),
                        clock.today()))
                .orElseGet(() -> Decision.refused(Reason.of("evaluation.refused.unknownAgreement")));
    }

    private Optional<Figures> gathered(StoredEvaluation stored) {
        return agreements
                .find(stored.agreement())
                .map(agreement -> gather.of(agreement, stored.evaluation().about()));
    }

    static Reason words(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Continue _ -> Reason.of("evaluation.verdict.CONTINUE");
            case Verdict.Change _ -> Reason.of("evaluation.verdict.CHANGE");
            case Verdict.Stop _ -> Reason.of("evaluation.verdict.STOP");
        };
    }
}
