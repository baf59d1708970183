package no.tunet.pilot.economy;

import java.util.List;
import no.tunet.audit.History;
import no.tunet.kernel.Acting;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.Reason;
import no.tunet.pilot.KeptPlan;
import no.tunet.pilot.domain.CostEntry;
import no.tunet.pilot.domain.CostRules;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Enters a real cost on a budget line. An entry is never changed; a wrong one is corrected by its opposite. */
@Component
public class EnterCost {
    private final CostStore store;
    private final History history;
    private final BusinessClock clock;

    EnterCost(CostStore store, History history, BusinessClock clock) {
        this.store = store;
        this.history = history;
        this.clock = clock;
    }

    @Transactional
    public List<Reason> enter(KeptPlan plan, CostEntry entry) {
        var reasons = CostRules.refusals(plan.printed().frame(), plan.current().budget(), entry, clock.today());
        if (reasons.isEmpty()) {
            store.add(plan, entry, clock.today(), Acting.member().person());
            history.record(
                    plan.id().ref(),
                    plan.owner(),
                    Reason.of("pilot.history.cost", String.valueOf(entry.on().getYear())));
        }
        return reasons;
    }
}
