package no.tunet.quality.deviation;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import no.tunet.quality.domain.Severity;
import no.tunet.ui.Tone;

/** A deviation in a list. */
public record DeviationRow(
        UUID id,
        String farm,
        String code,
        String what,
        Severity severity,
        String stateKey,
        Tone tone,
        LocalDate deadline,
        boolean overdue,
        Optional<LocalDate> closedOn) {}
