package no.tunet.pilot.partner;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.tunet.kernel.OrganisationId;
import no.tunet.pilot.KeptPlan;
import no.tunet.pilot.PartnerView;
import no.tunet.pilot.domain.Contradiction;
import no.tunet.pilot.domain.PartnerLine;
import no.tunet.pilot.domain.PartnerRules;
import no.tunet.pilot.domain.PrintedTotal;
import no.tunet.pilot.domain.YearAmounts;
import no.tunet.ui.Option;
import no.tunet.ui.Page;

/** The partners of a pilot with their lines, beside the project's. */
public record Partners(
        KeptPlan plan,
        List<PartnerView> partners,
        Map<OrganisationId, String> names,
        List<PartnerLine> lines,
        OrganisationId own,
        boolean mayEnter,
        boolean mayLetIn) {

    public String name(OrganisationId id) {
        return names.getOrDefault(id, "");
    }

    /** Whether the reader may enter lines: the organisation works in the pilot, and the role is one that does. */
    public boolean takesPart() {
        return mayEnter
                && partners.stream()
                        .anyMatch(p -> p.organisation().equals(own) && p.part().worksInIt());
    }

    public YearAmounts sum(PrintedTotal.Side side, OrganisationId partner) {
        return PartnerRules.sum(lines, side, partner);
    }

    /** All partners' lines of one side together. */
    public YearAmounts sum(PrintedTotal.Side side) {
        return YearAmounts.total(lines.stream()
                .filter(l -> l.side() == side)
                .map(PartnerLine::amounts)
                .toList());
    }

    public YearAmounts project(PrintedTotal.Side side) {
        return side == PrintedTotal.Side.BUDGET
                ? plan.current().budgetTotal()
                : plan.current().financingTotal();
    }

    public List<Contradiction> contradictions() {
        return PartnerRules.contradictions(plan.current(), lines, names);
    }

    /** What the project calls the line that a partner's line belongs to. */
    public String sharedName(PartnerLine line) {
        return PartnerRules.shared(plan.current(), line.side(), line.lineKey())
                .map(PartnerRules.Shared::name)
                .orElse(line.lineKey());
    }

    public List<Integer> years() {
        return years(plan);
    }

    public List<Option> options() {
        return options(plan);
    }

    public List<Option> parts(Page page) {
        return List.of(PartnerView.Part.BUYER, PartnerView.Part.PARTNER, PartnerView.Part.FUNDER).stream()
                .map(p -> Option.of(p.name(), page.t("pilot.part." + p.name())))
                .toList();
    }

    static List<Integer> years(KeptPlan plan) {
        var years = new ArrayList<Integer>();
        for (int year = plan.printed().frame().from().getYear();
                year <= plan.printed().frame().to().getYear();
                year++) {
            years.add(year);
        }
        return years;
    }

    static List<Option> options(KeptPlan plan) {
        var options = new ArrayList<Option>();
        plan.current().budget().forEach(l -> options.add(Option.of("b-" + l.key(), l.name())));
        plan.current().financing().forEach(l -> options.add(Option.of("f-" + l.key(), l.name())));
        return options;
    }
}
