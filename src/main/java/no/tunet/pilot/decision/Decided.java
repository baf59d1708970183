package no.tunet.pilot.decision;

import java.time.LocalDate;

/** Something that was decided at a decision point; the same point may come again. */
public record Decided(String pointKey, LocalDate on, String outcome) {}
