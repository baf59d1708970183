package no.tunet.quality.domain;

import java.time.LocalDate;
import no.tunet.kernel.PersonId;

/** Where an external audit has come. */
public sealed interface AuditState {
    /** Nobody is to go yet. */
    record Asked() implements AuditState {}

    /** An auditor is to go, and has not yet declared to be impartial. */
    record Assigned(PersonId auditor, LocalDate plannedOn, LocalDate assignedOn) implements AuditState {}

    /** The auditor has declared to be impartial; the report may be written. */
    record Declared(PersonId auditor, LocalDate plannedOn, LocalDate assignedOn) implements AuditState {}

    /** The report is signed; a later change is a new version of it. */
    record Reported(PersonId auditor, LocalDate assignedOn, LocalDate signedOn) implements AuditState {}

    /** Called off. */
    record Cancelled(LocalDate on, String why) implements AuditState {}
}
