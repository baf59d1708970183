package no.tunet.placement.incident;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import no.tunet.agreement.AgreementId;
import no.tunet.placement.PlacementId;
import no.tunet.placement.domain.Incident.IncidentGrade;
import no.tunet.placement.domain.Incident.IncidentKind;
import org.springframework.modulith.NamedInterface;

/** A report: about one placement or nobody in particular under an agreement; the id is made by whoever reports, so that it counts once. */
@NamedInterface("commands")
public record NewIncident(
        UUID id,
        AgreementId agreement,
        Optional<PlacementId> placement,
        IncidentKind kind,
        IncidentGrade grade,
        LocalDate on,
        String what,
        String done) {}
