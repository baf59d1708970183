package no.tunet.evaluation.review;

import java.util.List;
import java.util.Optional;
import no.tunet.audit.AccessLog;
import no.tunet.evaluation.EvaluationId;
import no.tunet.evaluation.domain.Evaluation;
import no.tunet.evaluation.domain.Verdict;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.Reason;
import no.tunet.party.Organisations;
import no.tunet.placement.Attendances;
import no.tunet.placement.ParticipantResult;
import no.tunet.placement.PlacementId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads one participant's result, and logs that it was read. */
@Component
public class ShowResult {
    private static final String PURPOSE = "evaluation.purpose";

    private final EvaluationStore store;
    private final Attendances attendances;
    private final Organisations organisations;
    private final AccessLog log;
    private final BusinessClock clock;

    ShowResult(
            EvaluationStore store,
            Attendances attendances,
            Organisations organisations,
            AccessLog log,
            BusinessClock clock) {
        this.store = store;
        this.attendances = attendances;
        this.organisations = organisations;
        this.log = log;
        this.clock = clock;
    }

    /** Empty for those who may not see the participant. */
    @Transactional
    public Optional<ResultView> of(EvaluationId id, PlacementId placement) {
        return store.find(id)
                .flatMap(stored -> attendances
                        .resultOf(placement, stored.evaluation().about())
                        .map(result -> read(stored, result)));
    }

    private ResultView read(StoredEvaluation stored, ParticipantResult result) {
        log.read(result.participant().value(), result.municipality(), PURPOSE);
        var names = organisations.namesOn(List.of(stored.buyer(), stored.farm()), clock.today());
        return new ResultView(
                result.reference(),
                names.getOrDefault(stored.farm(), ""),
                names.getOrDefault(stored.buyer(), ""),
                stored.evaluation().about(),
                result.goals(),
                result.planned(),
                result.attended(),
                result.answersByFace(),
                next(stored.evaluation()),
                stored.path() + "/deltakere/" + result.placement(),
                stored.path());
    }

    /** Only what is signed is told. */
    private static Optional<Reason> next(Evaluation evaluation) {
        return switch (evaluation) {
            case Evaluation.Signed signed -> Optional.of(plain(signed.proposal().verdict()));
            case Evaluation.Draft _, Evaluation.Proposed _, Evaluation.Withdrawn _ -> Optional.empty();
        };
    }

    private static Reason plain(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Continue _ -> Reason.of("evaluation.result.continue");
            case Verdict.Change _ -> Reason.of("evaluation.result.change");
            case Verdict.Stop _ -> Reason.of("evaluation.result.stop");
        };
    }
}
