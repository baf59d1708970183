package no.tunet.evaluation.review;

import java.util.List;
import java.util.Optional;
import no.tunet.audit.History;
import no.tunet.evaluation.EvaluationId;
import no.tunet.evaluation.EvaluationSigned;
import no.tunet.evaluation.EvaluationVerdict;
import no.tunet.evaluation.domain.Evaluating;
import no.tunet.evaluation.domain.Evaluation;
import no.tunet.evaluation.domain.Verdict;
import no.tunet.kernel.Acting;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.Decision;
import no.tunet.kernel.PersonId;
import no.tunet.kernel.Reason;
import no.tunet.kernel.Role;
import no.tunet.notices.Notices;
import no.tunet.tasks.Tasks;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The unit leader signs a proposal, gives it back with words, or withdraws what was signed. */
@Component
public class SignEvaluation {
    private final MoveEvaluation move;
    private final FiguresStore figures;
    private final FileEvaluation file;
    private final Tasks tasks;
    private final History history;
    private final Notices notices;
    private final ApplicationEventPublisher events;
    private final BusinessClock clock;

    SignEvaluation(
            MoveEvaluation move,
            FiguresStore figures,
            FileEvaluation file,
            Tasks tasks,
            History history,
            Notices notices,
            ApplicationEventPublisher events,
            BusinessClock clock) {
        this.move = move;
        this.figures = figures;
        this.file = file;
        this.tasks = tasks;
        this.history = history;
        this.notices = notices;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    public Decision<EvaluationId> sign(EvaluationId id, int version) {
        var today = clock.today();
        return switch (move.by(id, version, e -> Evaluating.sign(e.evaluation(), signer(), e.buyerUnit(), today))) {
            case Decision.Refused<MoveEvaluation.Moved<Evaluation.Signed>>(var reasons) ->
                new Decision.Refused<>(reasons);
            case Decision.Accepted<MoveEvaluation.Moved<Evaluation.Signed>>(var moved) -> {
                signed(moved.after(), moved.state());
                yield Decision.accepted(id);
            }
        };
    }

    private void signed(StoredEvaluation stored, Evaluation.Signed signed) {
        var verdict = signed.proposal().verdict();
        tasks.closeAll(stored.ref());
        tasks.close(DueReview.ref(stored.agreement()), DueReview.TASK);
        var what = Reason.of("evaluation.history.signed", ProposeEvaluation.words(verdict));
        history.record(stored.ref(), stored.buyer(), what);
        history.record(stored.ref(), stored.farm(), what);
        notices.toRole(stored.farm(), Role.FARMER, "evaluation.notice.signed", List.of(stored.title()), stored.path());
        file.signed(stored);
        events.publishEvent(new EvaluationSigned(stored.id(), stored.agreement(), outward(verdict), signed.signedOn()));
    }

    /** Back to draft: the figures follow the day register again. */
    @Transactional
    public Decision<EvaluationId> giveBack(EvaluationId id, int version, String reason) {
        return switch (move.by(id, version, e -> Evaluating.giveBack(e.evaluation(), reason))) {
            case Decision.Refused<MoveEvaluation.Moved<Evaluation.Draft>>(var reasons) ->
                new Decision.Refused<>(reasons);
            case Decision.Accepted<MoveEvaluation.Moved<Evaluation.Draft>>(var moved) -> {
                var stored = moved.after();
                figures.thaw(id);
                tasks.closeAll(stored.ref());
                history.record(stored.ref(), stored.buyer(), Reason.of("evaluation.history.returned", reason));
                proposer(moved.before())
                        .ifPresent(person -> notices.toPerson(
                                person, "evaluation.notice.returned", List.of(stored.title()), stored.path()));
                yield Decision.accepted(id);
            }
        };
    }

    @Transactional
    public Decision<EvaluationId> withdraw(EvaluationId id, int version, String reason) {
        var today = clock.today();
        return switch (move.by(
                id, version, e -> Evaluating.withdraw(e.evaluation(), signer(), e.buyerUnit(), reason, today))) {
            case Decision.Refused<MoveEvaluation.Moved<Evaluation.Withdrawn>>(var reasons) ->
                new Decision.Refused<>(reasons);
            case Decision.Accepted<MoveEvaluation.Moved<Evaluation.Withdrawn>>(var moved) -> {
                var stored = moved.after();
                var what = Reason.of("evaluation.history.withdrawn", reason);
                history.record(stored.ref(), stored.buyer(), what);
                history.record(stored.ref(), stored.farm(), what);
                yield Decision.accepted(id);
            }
        };
    }

    private static Optional<PersonId> proposer(StoredEvaluation stored) {
        return stored.evaluation() instanceof Evaluation.Proposed proposed
                ? Optional.of(proposed.proposal().proposer())
                : Optional.empty();
    }

    private static Evaluating.Signer signer() {
        var member = Acting.member();
        return new Evaluating.Signer(member.person(), member.role(), member.unit());
    }

    private static EvaluationVerdict outward(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Continue _ -> EvaluationVerdict.CONTINUE;
            case Verdict.Change _ -> EvaluationVerdict.CHANGE;
            case Verdict.Stop _ -> EvaluationVerdict.STOP;
        };
    }
}
