package no.tunet.agreement;

import java.time.LocalDate;

/** Both parties have consented to an agreement; places are booked for its term. */
public record AgreementSigned(AgreementId agreement, LocalDate on) {}
