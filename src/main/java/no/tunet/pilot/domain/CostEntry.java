package no.tunet.pilot.domain;

import java.time.LocalDate;
import no.tunet.kernel.Money;

/** A cost the project really had, on a budget line and a day; a correction is an entry with the opposite sign. */
public record CostEntry(String lineKey, LocalDate on, Money amount, String text) {}
