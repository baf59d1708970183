package no.tunet.agreement.domain;

import java.time.LocalDate;
import no.tunet.kernel.PersonId;

/** Where an agreement stands. What exists only in one state is part of that state only. */
public sealed interface AgreementState {
    /** Being written by the buyer. */
    record Draft() implements AgreementState {}

    /** Both parties read the same content; {@code sentBy} may not consent for the buyer. */
    record InReview(String hash, PersonId sentBy, Consents consents) implements AgreementState {}

    /** Signed by both, not begun. */
    record Signed(LocalDate on) implements AgreementState {}

    /** Begun, and in the mutual trial. */
    record Trial(LocalDate until) implements AgreementState {}

    /** Past the trial. */
    record Running() implements AgreementState {}

    /** On hold while the farm is not approved; the participants keep their places. */
    record OnHold(LocalDate since) implements AgreementState {}

    /** One party has told the other what is wrong, and by when it must be put right. */
    record Correction(Party raisedBy, String matter, LocalDate fixBy) implements AgreementState {}

    /** Notice is given; the agreement runs until its last day. */
    record NoticeGiven(Party by, LocalDate on, LocalDate lastDay, String reason) implements AgreementState {}

    /** Over. */
    record Ended(LocalDate lastDay, EndCause cause) implements AgreementState {}

    /** Dropped before it was signed. */
    record Dropped(LocalDate on, String reason) implements AgreementState {}
}
