package no.tunet.directory.farm;

import java.util.UUID;
import no.tunet.kernel.Period;

/** A span the farm has announced to be closed. */
public record ClosedWeekRow(UUID id, Period during, String note) {}
