package no.tunet.agreement;

import java.time.LocalDate;

/** An agreement is over after this day; its places are free. */
public record AgreementEnded(AgreementId agreement, LocalDate on) {}
