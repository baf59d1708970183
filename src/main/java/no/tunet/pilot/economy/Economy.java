package no.tunet.pilot.economy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import no.tunet.kernel.Money;
import no.tunet.kernel.OrganisationId;
import no.tunet.pilot.KeptPlan;
import no.tunet.pilot.PartnerView;
import no.tunet.pilot.domain.BudgetLine;
import no.tunet.pilot.domain.CostEntry;
import no.tunet.pilot.domain.CostRules;
import no.tunet.pilot.domain.FinancingKind;
import no.tunet.pilot.domain.FinancingLine;
import no.tunet.pilot.domain.Forecast;
import no.tunet.pilot.domain.PartnerLine;
import no.tunet.pilot.domain.PrintedTotal;
import no.tunet.pilot.domain.Quarter;
import no.tunet.pilot.domain.YearAmounts;
import no.tunet.pilot.domain.YearOfWork;
import no.tunet.ui.Option;
import no.tunet.ui.Page;

/** Budget and costs side by side, year by year and partner by partner, with what is left and what it will come to. */
public record Economy(
        KeptPlan plan,
        List<Integer> years,
        List<Row> rows,
        YearAmounts budget,
        YearAmounts financing,
        YearAmounts spent,
        List<CostEntry> costs,
        List<PartnerView> partners,
        Map<OrganisationId, String> names,
        List<PartnerLine> lines,
        YearOfWork yearOfWork,
        LocalDate today,
        boolean mayWrite,
        boolean mayEnter) {
    private static final int SHOWN = 50;

    /** One budget line beside its costs. */
    public record Row(BudgetLine line, YearAmounts spent, Forecast forecast) {
        public Money left() {
            return line.planned().sum().minus(spent.sum());
        }
    }

    /** One partner's part of one line: what it answers for, and what it has spent. */
    public record Part(String line, String partner, YearAmounts budget, YearAmounts spent) {}

    static List<Row> rows(KeptPlan plan, List<CostEntry> costs, LocalDate today) {
        return plan.current().budget().stream()
                .map(line -> {
                    var spent = CostRules.spent(line.key(), costs);
                    return new Row(line, spent, Forecast.of(plan.printed().frame(), line.planned(), spent, today));
                })
                .toList();
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

    /** The newest costs. */
    public List<CostEntry> latest() {
        return costs.stream().limit(SHOWN).toList();
    }

    /** What the lines together will come to. */
    public Forecast forecast() {
        return new Forecast(
                Money.sum(rows.stream().map(r -> r.forecast().yearEnd()).toList()),
                Money.sum(rows.stream().map(r -> r.forecast().projectEnd()).toList()));
    }

    /** Each line and partner where there is a budget or a cost. */
    public List<Part> parts() {
        var parts = new ArrayList<Part>();
        for (BudgetLine line : plan.current().budget()) {
            for (PartnerView partner : partners) {
                var own = YearAmounts.total(lines.stream()
                        .filter(l -> l.side() == PrintedTotal.Side.BUDGET
                                && l.lineKey().equals(line.key())
                                && l.partner().equals(partner.organisation()))
                        .map(PartnerLine::amounts)
                        .toList());
                var spent = CostRules.spent(
                        line.key(),
                        costs.stream()
                                .filter(c -> c.partner().orElse(plan.owner()).equals(partner.organisation()))
                                .toList());
                if (!own.isEmpty() || !spent.isEmpty()) {
                    parts.add(new Part(line.name(), names.getOrDefault(partner.organisation(), ""), own, spent));
                }
            }
        }
        return parts;
    }

    /** Own work that has been entered as hours, per year. */
    public YearAmounts ownWork() {
        var byYear = new TreeMap<Integer, Money>();
        costs.stream()
                .filter(c -> c.hours().isPresent())
                .forEach(c -> byYear.merge(c.on().getYear(), c.amount(), Money::plus));
        return new YearAmounts(byYear);
    }

    /** Own work as the financing plans it, per year. */
    public YearAmounts plannedOwnWork() {
        return YearAmounts.total(plan.current().financing().stream()
                .filter(f -> f.kind() == FinancingKind.OWN_WORK)
                .map(FinancingLine::planned)
                .toList());
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

    /** Whose cost it can be: the owner enters for all, a partner for itself. */
    public List<Option> partnerOptions() {
        return partners.stream()
                .filter(p -> p.part().worksInIt())
                .map(p -> Option.of(p.organisation().value().toString(), names.getOrDefault(p.organisation(), "")))
                .toList();
    }

    /** The quarters of the project that have begun. */
    public List<Option> quarters(Page page) {
        return Quarter.between(
                        Quarter.of(plan.printed().frame().from()),
                        Quarter.of(plan.printed().frame().to()))
                .filter(q -> !q.firstDay().isAfter(today))
                .map(q -> Option.of(q.toString(), page.reason(q.words())))
                .toList();
    }

    /** Whose cost it was. */
    public String whose(CostEntry cost) {
        return names.getOrDefault(cost.partner().orElse(plan.owner()), "");
    }

    public String lineName(String key) {
        return plan.current().budget().stream()
                .filter(l -> l.key().equals(key))
                .map(BudgetLine::name)
                .findFirst()
                .orElse(key);
    }
}
