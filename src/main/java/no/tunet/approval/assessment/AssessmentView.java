package no.tunet.approval.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.tunet.approval.domain.ApplicationStep;
import no.tunet.approval.domain.Particulars;
import no.tunet.approval.domain.PathEvent;
import no.tunet.approval.domain.Phase;
import no.tunet.enterprise.LookUp;
import no.tunet.kernel.OrganisationId;

/** An application before an officer: what the farm told, what was done, whose turn it is since when, and what may be decided. */
public record AssessmentView(
        OrganisationId farm,
        String farmName,
        Particulars particulars,
        List<ApplicationStep> steps,
        Phase phase,
        LocalDate since,
        long daysWaited,
        List<PathEvent> decisions,
        LookUp register) {
    public boolean may(PathEvent event) {
        return decisions.contains(event);
    }

    public String path() {
        return "/godkjenninger/" + farm + "/soknad";
    }

    public Optional<ApplicationStep> last() {
        return steps.isEmpty() ? Optional.empty() : Optional.of(steps.getLast());
    }
}
