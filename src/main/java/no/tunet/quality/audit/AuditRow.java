package no.tunet.quality.audit;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import no.tunet.ui.Tone;

/** An audit in a list: which farm, how it stands, when. */
public record AuditRow(
        UUID id,
        String farm,
        String stateKey,
        Tone tone,
        LocalDate dueOn,
        Optional<LocalDate> plannedOn,
        Optional<String> auditor) {}
