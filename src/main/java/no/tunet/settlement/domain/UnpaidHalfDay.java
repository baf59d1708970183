package no.tunet.settlement.domain;

import java.time.LocalDate;
import no.tunet.kernel.AbsenceCause;
import no.tunet.kernel.HalfDay;

/** A half-day that gives no payment, and the cause: shown beside the lines so that nothing is missing from the month. */
public record UnpaidHalfDay(String reference, LocalDate on, HalfDay half, AbsenceCause cause) {}
