package no.tunet.purchase.domain;

import java.util.List;
import java.util.Optional;
import no.tunet.kernel.Reason;

/** The route the rules lead to, why, by which rows, what to do next and what would change it. Advice by published rules; a person decides. */
public record RouteAnswer(
        Route route,
        Optional<ServiceCategory> category,
        Valuation value,
        List<Ground> why,
        List<RuleParameter> rows,
        Announcement announcement,
        Standstill standstill,
        List<Duty> checklist,
        List<Turn> turns) {

    /** One reason for the route, with its paragraph. */
    public record Ground(Reason words, String paragraph) {}

    /** One thing to do or to have on this route, with its paragraph. */
    public record Duty(Reason words, String paragraph, boolean voluntary) {}

    /** What would lead to another route. */
    public record Turn(Reason words, Route becomes) {}

    /** True when a row that was used has not been verified against the source of law. */
    public boolean restsOnUnverified() {
        return rows.stream().anyMatch(row -> !row.verified());
    }
}
