package no.tunet.purchase.domain;

import java.util.List;
import java.util.Optional;
import no.tunet.kernel.Reason;

/** The route with its grounds, before duties and turns are added. */
record RouteOutcome(
        Route route,
        Optional<ServiceCategory> category,
        Valuation value,
        List<RouteAnswer.Ground> why,
        List<RuleParameter> rows) {

    static RouteOutcome outside(Route route, Valuation value, String code, String paragraph, List<RuleParameter> rows) {
        return new RouteOutcome(
                route, Optional.empty(), value, List.of(new RouteAnswer.Ground(Reason.of(code), paragraph)), rows);
    }
}
