package no.tunet.quality.risk;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.tunet.quality.domain.RiskLevel;
import no.tunet.quality.store.IncidentStore;

/** The farm's risks as a matrix and a table, and the incidents they have to answer for. */
public record RiskView(
        List<RiskRow> risks, List<IncidentStore.Row> incidents, Optional<LocalDate> reviewedOn, boolean reviewDue) {
    /** How many risks lie in a cell of the matrix. */
    public long count(int likelihood, int consequence) {
        return risks.stream()
                .filter(r -> r.likelihood() == likelihood && r.consequence() == consequence)
                .count();
    }

    public RiskLevel level(int likelihood, int consequence) {
        return RiskLevel.of(likelihood, consequence);
    }
}
