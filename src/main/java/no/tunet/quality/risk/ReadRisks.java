package no.tunet.quality.risk;

import java.util.Optional;
import java.util.UUID;
import no.tunet.kernel.Acting;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.OrganisationId;
import no.tunet.quality.store.IncidentStore;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the farm's assessment of risk. */
@Component
public class ReadRisks {
    private static final int MONTHS_BETWEEN_REVIEWS = 12;

    private final RiskStore risks;
    private final IncidentStore incidents;
    private final BusinessClock clock;

    ReadRisks(RiskStore risks, IncidentStore incidents, BusinessClock clock) {
        this.risks = risks;
        this.incidents = incidents;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public RiskView read() {
        return of(Acting.member().organisation());
    }

    @Transactional(readOnly = true)
    public RiskView of(OrganisationId farm) {
        var reviewed = risks.reviewedOn(farm);
        boolean due = reviewed.map(on -> on.plusMonths(MONTHS_BETWEEN_REVIEWS).isBefore(clock.today()))
                .orElse(true);
        return new RiskView(risks.of(farm), incidents.of(farm), reviewed, due);
    }

    @Transactional(readOnly = true)
    public Optional<RiskRow> one(UUID id) {
        return risks.of(Acting.member().organisation()).stream()
                .filter(r -> r.id().equals(id))
                .findFirst();
    }
}
