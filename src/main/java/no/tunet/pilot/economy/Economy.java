package no.tunet.pilot.economy;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import no.tunet.kernel.Money;
import no.tunet.pilot.KeptPlan;
import no.tunet.pilot.domain.BudgetLine;
import no.tunet.pilot.domain.CostEntry;
import no.tunet.pilot.domain.CostRules;
import no.tunet.pilot.domain.FinancingLine;
import no.tunet.pilot.domain.YearAmounts;
import no.tunet.ui.Option;

/** Budget and costs side by side, year by year, with what is left. */
public record Economy(
        KeptPlan plan,
        List<Integer> years,
        List<Row> rows,
        YearAmounts budget,
        YearAmounts financing,
        YearAmounts spent,
        List<CostEntry> latest,
        boolean mayWrite) {
    private static final int SHOWN = 50;

    /** One budget line beside its costs. */
    public record Row(BudgetLine line, YearAmounts spent) {
        public Money left() {
            return line.planned().sum().minus(spent.sum());
        }
    }

    static Economy of(KeptPlan plan, List<CostEntry> costs, boolean mayWrite) {
        var rows = plan.current().budget().stream()
                .map(line -> new Row(line, CostRules.spent(line.key(), costs)))
                .toList();
        return new Economy(
                plan,
                years(plan),
                rows,
                plan.current().budgetTotal(),
                plan.current().financingTotal(),
                YearAmounts.total(rows.stream().map(Row::spent).toList()),
                costs.stream().limit(SHOWN).toList(),
                mayWrite);
    }

    static List<Integer> years(KeptPlan plan) {
        var years = new TreeSet<Integer>();
        plan.current()
                .budget()
                .forEach(line -> years.addAll(line.planned().byYear().keySet()));
        plan.current()
                .financing()
                .forEach(line -> years.addAll(line.planned().byYear().keySet()));
        for (int y = plan.printed().frame().from().getYear();
                y <= plan.printed().frame().to().getYear();
                y++) {
            years.add(y);
        }
        return new ArrayList<>(years);
    }

    public List<FinancingLine> sources() {
        return plan.current().financing();
    }

    public boolean balances() {
        return years.stream().allMatch(y -> budget.in(y).equals(financing.in(y)));
    }

    /** The budget lines to choose among. */
    public List<Option> lineOptions() {
        return plan.current().budget().stream()
                .map(line -> Option.of(line.key(), line.name()))
                .toList();
    }

    public String lineName(String key) {
        return plan.current().budget().stream()
                .filter(l -> l.key().equals(key))
                .map(BudgetLine::name)
                .findFirst()
                .orElse(key);
    }
}
