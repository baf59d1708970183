package no.tunet.pilot.economy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.tunet.audit.History;
import no.tunet.kernel.Acting;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.Money;
import no.tunet.kernel.Reason;
import no.tunet.pilot.KeptPlan;
import no.tunet.pilot.PilotStore;
import no.tunet.pilot.domain.Balance;
import no.tunet.pilot.domain.PlanTables;
import no.tunet.pilot.domain.YearAmounts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps a new budget and financing beside the printed ones. Refuses one that does not balance, is negative, or was made from an older one. */
@Component
public class ReviseBudget {
    private final PilotStore pilots;
    private final History history;
    private final BusinessClock clock;

    ReviseBudget(PilotStore pilots, History history, BusinessClock clock) {
        this.pilots = pilots;
        this.history = history;
        this.clock = clock;
    }

    @Transactional
    public List<Reason> revise(KeptPlan plan, Map<String, YearAmounts> amounts, String reason, int seenRevision) {
        int now = plan.revision().map(KeptPlan.Revision::number).orElse(0);
        var reasons = new ArrayList<Reason>();
        if (now != seenRevision) {
            reasons.add(Reason.of("pilot.budget.stale"));
        }
        YearAmounts budget = total(amounts, "b-");
        reasons.addAll(Balance.refusals(
                budget, total(amounts, "f-"), plan.printed().frame().costFrame()));
        if (amounts.values().stream().anyMatch(a -> a.byYear().values().stream().anyMatch(Money::isNegative))) {
            reasons.add(Reason.of("pilot.balance.negative"));
        }
        if (reasons.isEmpty()) {
            pilots.addRevision(
                    plan,
                    PlanTables.withMoney(plan.currentTables(), amounts),
                    reason,
                    clock.today(),
                    Acting.member().person());
            history.record(plan.id().ref(), plan.owner(), Reason.of("pilot.history.budget", now + 1));
        }
        return List.copyOf(reasons);
    }

    private static YearAmounts total(Map<String, YearAmounts> amounts, String prefix) {
        return YearAmounts.total(amounts.entrySet().stream()
                .filter(e -> e.getKey().startsWith(prefix))
                .map(Map.Entry::getValue)
                .toList());
    }
}
