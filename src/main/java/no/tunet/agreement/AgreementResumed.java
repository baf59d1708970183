package no.tunet.agreement;

import java.time.LocalDate;

/** The farm of an agreement is approved again. */
public record AgreementResumed(AgreementId agreement, LocalDate on) {}
