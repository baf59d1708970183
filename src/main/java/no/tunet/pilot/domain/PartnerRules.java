package no.tunet.pilot.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import no.tunet.kernel.Money;
import no.tunet.kernel.OrganisationId;
import no.tunet.kernel.Reason;

/** What a partner's own line must be, and where the partners' lines together do not agree with the project's. */
public final class PartnerRules {
    private PartnerRules() {}

    public static List<Reason> refusals(Plan plan, PartnerLine line) {
        var reasons = new ArrayList<Reason>();
        if (shared(plan, line.side(), line.lineKey()).isEmpty()) {
            reasons.add(Reason.of("pilot.partner.unknownLine"));
        }
        if (line.amounts().isEmpty()) {
            reasons.add(Reason.of("pilot.partner.noAmount"));
        }
        line.amounts().byYear().forEach((year, amount) -> {
            if (amount.isNegative()) {
                reasons.add(Reason.of("pilot.partner.negative", String.valueOf(year)));
            }
            if (plan.frame().monthsIn(year) == 0) {
                reasons.add(Reason.of("pilot.partner.outside", String.valueOf(year)));
            }
        });
        return List.copyOf(reasons);
    }

    /** The project's line: its name and its amounts. */
    public record Shared(String name, YearAmounts planned) {}

    public static Optional<Shared> shared(Plan plan, PrintedTotal.Side side, String key) {
        return switch (side) {
            case BUDGET ->
                plan.budget().stream()
                        .filter(l -> l.key().equals(key))
                        .map(l -> new Shared(l.name(), l.planned()))
                        .findFirst();
            case FINANCING ->
                plan.financing().stream()
                        .filter(l -> l.key().equals(key))
                        .map(l -> new Shared(l.name(), l.planned()))
                        .findFirst();
        };
    }

    /** Where the sums differ: per line and year against the project's, and per partner and year budget against financing. */
    public static List<Contradiction> contradictions(
            Plan plan, List<PartnerLine> lines, Map<OrganisationId, String> names) {
        var found = new ArrayList<Contradiction>();
        if (lines.isEmpty()) {
            return found;
        }
        plan.budget()
                .forEach(line ->
                        compare(PrintedTotal.Side.BUDGET, line.key(), line.name(), line.planned(), lines, found));
        plan.financing()
                .forEach(line ->
                        compare(PrintedTotal.Side.FINANCING, line.key(), line.name(), line.planned(), lines, found));
        lines.stream()
                .filter(l -> shared(plan, l.side(), l.lineKey()).isEmpty())
                .forEach(l -> found.add(new Contradiction(
                        table(l.side()), l.name(), Reason.of("pilot.contradiction.lineGone", l.lineKey()))));
        lines.stream()
                .map(PartnerLine::partner)
                .distinct()
                .forEach(partner -> Balance.unbalanced(
                                sum(lines, PrintedTotal.Side.BUDGET, partner),
                                sum(lines, PrintedTotal.Side.FINANCING, partner))
                        .forEach(reason ->
                                found.add(new Contradiction("financing", names.getOrDefault(partner, ""), reason))));
        return List.copyOf(found);
    }

    private static void compare(
            PrintedTotal.Side side,
            String key,
            String name,
            YearAmounts planned,
            List<PartnerLine> lines,
            List<Contradiction> found) {
        var own = YearAmounts.total(lines.stream()
                .filter(l -> l.side() == side && l.lineKey().equals(key))
                .map(PartnerLine::amounts)
                .toList());
        var years = new TreeSet<>(planned.byYear().keySet());
        years.addAll(own.byYear().keySet());
        for (int year : years) {
            Money project = planned.in(year).orElse(Money.ZERO);
            Money partners = own.in(year).orElse(Money.ZERO);
            if (!project.equals(partners)) {
                found.add(new Contradiction(
                        table(side),
                        name,
                        Reason.of(
                                "pilot.contradiction.partners",
                                String.valueOf(year),
                                partners,
                                project,
                                partners.minus(project))));
            }
        }
    }

    public static YearAmounts sum(List<PartnerLine> lines, PrintedTotal.Side side, OrganisationId partner) {
        return YearAmounts.total(lines.stream()
                .filter(l -> l.side() == side && l.partner().equals(partner))
                .map(PartnerLine::amounts)
                .toList());
    }

    private static String table(PrintedTotal.Side side) {
        return switch (side) {
            case BUDGET -> "budget";
            case FINANCING -> "financing";
        };
    }
}
