package no.tunet.approval.domain;

import java.time.LocalDate;
import no.tunet.kernel.Period;

/** A paper the farm has shown, with the days it counts; an open end means that it does not lapse. The label tells two of a kind apart and names nobody. */
public record Paper(PaperKind kind, Period validity, String label, LocalDate registeredOn) {}
