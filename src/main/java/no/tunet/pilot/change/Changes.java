package no.tunet.pilot.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.tunet.kernel.OrganisationId;
import no.tunet.kernel.PersonId;
import no.tunet.kernel.Reason;
import no.tunet.pilot.KeptPlan;
import no.tunet.pilot.domain.BudgetLine;
import no.tunet.pilot.domain.Change;
import no.tunet.pilot.domain.FinancingLine;
import no.tunet.pilot.domain.Quarter;
import no.tunet.ui.Option;
import no.tunet.ui.Page;

/** The wishes to change a plan as the page shows them. */
public record Changes(
        KeptPlan plan,
        List<ChangeRequest> requests,
        Map<OrganisationId, String> names,
        OrganisationId decides,
        PersonId reader,
        boolean mayPropose,
        boolean mayAnswer) {

    public String name(OrganisationId id) {
        return names.getOrDefault(id, "");
    }

    /** Whether the reader may answer this one: another person asked, and nobody has answered. */
    public boolean open(ChangeRequest request) {
        return mayAnswer && request.answer().isEmpty() && !request.person().equals(reader);
    }

    /** What is wished, for a sentence. */
    public Reason words(Change change) {
        return switch (change) {
            case Change.MoveActivity move ->
                Reason.of(
                        "pilot.change.activity.words",
                        plan.current().activityName(move.activity()),
                        move.to().first().words(),
                        move.to().last().words());
            case Change.MoveMoney move ->
                Reason.of(
                        "pilot.change.money.words",
                        move.amount(),
                        line(move.fromLine()),
                        String.valueOf(move.fromYear()),
                        line(move.toLine()),
                        String.valueOf(move.toYear()));
        };
    }

    private String line(String key) {
        return plan.current().budget().stream()
                .filter(l -> l.key().equals(key))
                .map(BudgetLine::name)
                .findFirst()
                .orElse(key);
    }

    static List<Option> activities(KeptPlan plan) {
        return plan.current().activities().stream()
                .map(a -> Option.of(a.key(), a.name()))
                .toList();
    }

    static List<Option> lines(KeptPlan plan) {
        return plan.current().budget().stream()
                .map(l -> Option.of(l.key(), l.name()))
                .toList();
    }

    static List<Option> sources(KeptPlan plan) {
        return plan.current().financing().stream()
                .map((FinancingLine f) -> Option.of(f.key(), f.name()))
                .toList();
    }

    public List<Option> activityOptions() {
        return activities(plan);
    }

    public List<Option> lineOptions() {
        return lines(plan);
    }

    public List<Option> sourceOptions() {
        return sources(plan);
    }

    public List<Option> years() {
        var years = new ArrayList<Option>();
        for (int year = plan.printed().frame().from().getYear();
                year <= plan.printed().frame().to().getYear();
                year++) {
            years.add(Option.of(String.valueOf(year), String.valueOf(year)));
        }
        return years;
    }

    public List<Option> quarters(Page page) {
        return Quarter.between(
                        Quarter.of(plan.printed().frame().from()),
                        Quarter.of(plan.printed().frame().to()))
                .map(q -> Option.of(q.toString(), page.reason(q.words())))
                .toList();
    }
}
