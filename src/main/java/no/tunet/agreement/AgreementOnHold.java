package no.tunet.agreement;

import java.time.LocalDate;

/** The farm of an agreement lost its approval; participants keep their places. */
public record AgreementOnHold(AgreementId agreement, LocalDate on) {}
