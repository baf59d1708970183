package no.tunet.programme.domain;

import java.util.ArrayList;
import java.util.List;
import no.tunet.kernel.Money;
import no.tunet.kernel.Reason;

/** Works the figures of a mandate out anew; a contradiction is told with both figures and never stops the mandate. */
public final class MandateCheck {
    private MandateCheck() {}

    public static List<Reason> contradictions(Mandate mandate) {
        var found = new ArrayList<Reason>();
        mandate.statedBudget()
                .filter(stated -> !stated.equals(mandate.budget()))
                .ifPresent(stated -> found.add(Reason.of("programme.check.budget", stated, mandate.budget())));
        for (Funding funding : mandate.funding()) {
            if (!funding.workedOut().equals(funding.stated())) {
                found.add(Reason.of(
                        "programme.check.source", funding.source().nb(), funding.stated(), funding.workedOut()));
            }
        }
        mandate.statedFunding()
                .filter(stated -> !stated.equals(mandate.funded()))
                .ifPresent(stated -> found.add(Reason.of("programme.check.funding", stated, mandate.funded())));
        if (!mandate.budget().equals(mandate.funded())) {
            Money difference = mandate.funded().minus(mandate.budget());
            found.add(Reason.of("programme.check.balance", mandate.budget(), mandate.funded(), difference));
        }
        mandate.timeline().stream()
                .filter(m ->
                        m.plannedOn().filter(d -> !mandate.period().contains(d)).isPresent())
                .forEach(m -> found.add(Reason.of(
                        "programme.check.outside", m.task().nb(), m.plannedOn().orElseThrow(), mandate.period())));
        return List.copyOf(found);
    }
}
