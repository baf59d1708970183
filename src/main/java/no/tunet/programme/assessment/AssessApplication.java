package no.tunet.programme.assessment;

import java.util.List;
import java.util.Map;
import no.tunet.audit.History;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.Reason;
import no.tunet.programme.CallView;
import no.tunet.programme.SubmissionView;
import no.tunet.programme.domain.Advice;
import no.tunet.programme.domain.Criterion;
import no.tunet.programme.domain.Impartiality;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The formal check, the declaration of impartiality and the assessment of one application. A tie bars, declared or known here. */
@Component
public class AssessApplication {
    private final AssessmentStore store;
    private final History history;
    private final BusinessClock clock;

    AssessApplication(AssessmentStore store, History history, BusinessClock clock) {
        this.store = store;
        this.history = history;
        this.clock = clock;
    }

    @Transactional
    public void check(CallView call, SubmissionView sent, boolean passed, String note) {
        store.check(sent.id(), passed, note, clock.today());
        history.record(
                sent.ref(), call.owner(), Reason.of(passed ? "programme.history.passed" : "programme.history.failed"));
    }

    @Transactional
    public void declare(SubmissionView sent, boolean tied, String tie) {
        store.declare(sent.id(), new Impartiality.Declared(tied, tie), clock.today());
    }

    /** Keeps the acting person's assessment; refused until they have declared that nothing ties them. */
    @Transactional
    public List<Reason> assess(SubmissionView sent, Map<Criterion, Integer> scores, Advice advice, String reasons) {
        var barred = barred(sent);
        if (barred.isEmpty()) {
            store.assess(sent.id(), scores, advice, reasons, clock.today());
        }
        return barred;
    }

    List<Reason> barred(SubmissionView sent) {
        return Impartiality.obstacles(store.declaredByMe(sent.id()), store.worksForAParty(sent, clock.today()));
    }
}
