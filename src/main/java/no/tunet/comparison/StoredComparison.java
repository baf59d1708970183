package no.tunet.comparison;

import java.time.LocalDate;
import no.tunet.comparison.domain.Assumptions;
import no.tunet.comparison.domain.Stage;
import no.tunet.kernel.OrganisationId;
import no.tunet.kernel.UnitId;
import no.tunet.need.NeedId;

/** A comparison as it lies in the database, without its columns; the edition counts from one and rises when a signed verdict is withdrawn. */
public record StoredComparison(
        ComparisonId id,
        OrganisationId organisation,
        UnitId unit,
        NeedId need,
        Assumptions assumptions,
        Stage stage,
        LocalDate since,
        int edition,
        int version) {
    public StoredComparison with(Assumptions other) {
        return new StoredComparison(id, organisation, unit, need, other, stage, since, edition, version);
    }
}
