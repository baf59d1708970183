package no.tunet.quality.risk;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.tunet.quality.Hazard;
import no.tunet.quality.domain.RiskLevel;

/** A risk with what is done about it. */
public record RiskRow(
        UUID id,
        Hazard hazard,
        String what,
        int likelihood,
        int consequence,
        LocalDate changedOn,
        List<Measure> measures) {
    public RiskRow {
        measures = List.copyOf(measures);
    }

    public RiskLevel level() {
        return RiskLevel.of(likelihood, consequence);
    }

    /** Something to be done, by whom and when. */
    public record Measure(UUID id, String what, String owner, LocalDate dueOn, Optional<LocalDate> doneOn) {}
}
