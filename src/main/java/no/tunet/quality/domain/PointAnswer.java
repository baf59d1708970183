package no.tunet.quality.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * One answer to one point, with an id made where it was given, so that it counts once however often it arrives. A later answer names those it replaces;
 * they are kept. Severity and deadline are an auditor's, and only for a no.
 */
public record PointAnswer(
        UUID id,
        String point,
        PointVerdict verdict,
        String note,
        Optional<Severity> severity,
        Optional<LocalDate> deadline,
        Set<UUID> replaces,
        Instant madeAt) {
    public PointAnswer {
        replaces = Set.copyOf(replaces);
    }

    public boolean saysTheSameAs(PointAnswer other) {
        return verdict == other.verdict
                && note.equals(other.note)
                && severity.equals(other.severity)
                && deadline.equals(other.deadline);
    }
}
