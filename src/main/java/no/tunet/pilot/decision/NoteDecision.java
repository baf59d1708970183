package no.tunet.pilot.decision;

import java.util.ArrayList;
import java.util.List;
import no.tunet.audit.History;
import no.tunet.kernel.Acting;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.Reason;
import no.tunet.pilot.DecisionStore;
import no.tunet.pilot.KeptPlan;
import no.tunet.pilot.domain.Decided;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Notes what was decided at a decision point. Refuses unknown points and days to come. */
@Component
public class NoteDecision {
    private final DecisionStore store;
    private final History history;
    private final BusinessClock clock;

    NoteDecision(DecisionStore store, History history, BusinessClock clock) {
        this.store = store;
        this.history = history;
        this.clock = clock;
    }

    @Transactional
    public List<Reason> note(KeptPlan plan, Decided decided) {
        var reasons = new ArrayList<Reason>();
        var point = plan.printed().decisionPoints().stream()
                .filter(p -> p.key().equals(decided.pointKey()))
                .findFirst();
        if (point.isEmpty()) {
            reasons.add(Reason.of("pilot.decision.unknown"));
        }
        if (decided.on().isAfter(clock.today())) {
            reasons.add(Reason.of("pilot.decision.future", decided.on(), clock.today()));
        }
        if (reasons.isEmpty()) {
            store.add(plan, decided, Acting.member().person());
            history.record(
                    plan.id().ref(),
                    plan.owner(),
                    Reason.of("pilot.history.decision", point.orElseThrow().when()));
        }
        return List.copyOf(reasons);
    }
}
