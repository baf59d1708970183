package no.tunet.quality;

import java.time.LocalDate;
import java.util.UUID;

/** A farm's newest signed external audit: when it was first signed, what it came to, and by which day the next one is due. */
public record AuditSummary(UUID id, LocalDate signedOn, AuditGrade grade, LocalDate nextDueOn) {}
