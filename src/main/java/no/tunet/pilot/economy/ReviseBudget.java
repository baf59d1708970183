package no.tunet.pilot.economy;

import java.util.ArrayList;
import java.util.HashMap;
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
import no.tunet.pilot.domain.PlanTable;
import no.tunet.pilot.domain.TableKind;
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
                    tables(plan, amounts),
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

    private static List<PlanTable> tables(KeptPlan plan, Map<String, YearAmounts> amounts) {
        return plan.currentTables().stream()
                .filter(t ->
                        t.name().equals(TableKind.BUDGET.file()) || t.name().equals(TableKind.FINANCING.file()))
                .map(t -> retyped(t, t.name().equals(TableKind.BUDGET.file()), amounts))
                .toList();
    }

    /** The same lines with other amounts; the printed sums are dropped, they no longer hold. */
    private static PlanTable retyped(PlanTable table, boolean budget, Map<String, YearAmounts> amounts) {
        var columns = new ArrayList<>(table.columns().stream()
                .filter(c -> !c.matches("y\\d{4}|sum_stated"))
                .toList());
        var rows = new ArrayList<PlanTable.Row>();
        for (PlanTable.Row row : table.rows()) {
            var cells = new HashMap<>(row.cells());
            cells.keySet().retainAll(columns);
            String key = budget ? "b-" + row.text("line_id") : "f-" + row.text("source_id");
            amounts.getOrDefault(key, YearAmounts.NONE)
                    .byYear()
                    .forEach((year, amount) ->
                            cells.put("y" + year, amount.kroner().toPlainString()));
            rows.add(new PlanTable.Row(row.line(), cells));
        }
        rows.stream()
                .flatMap(r -> r.cells().keySet().stream())
                .filter(c -> c.matches("y\\d{4}"))
                .distinct()
                .sorted()
                .forEach(columns::add);
        return new PlanTable(table.name(), columns, rows);
    }
}
