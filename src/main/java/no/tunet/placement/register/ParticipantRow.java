package no.tunet.placement.register;

import java.time.LocalDate;
import java.util.Optional;
import no.tunet.kernel.TargetGroup;
import no.tunet.placement.ParticipantId;

/** A participant in the list, with where the newest placement stands. */
public record ParticipantRow(
        ParticipantId id,
        String name,
        String reference,
        String unit,
        TargetGroup group,
        Optional<String> state,
        Optional<LocalDate> since,
        Optional<String> farm) {}
