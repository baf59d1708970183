package no.tunet.geography.intake;

import java.time.Instant;
import java.time.LocalDate;

/** One import of official files: when, which files, from whom, the day they hold from, how many facts. */
public record IntakeEntry(Instant at, String files, String source, LocalDate validOn, int facts) {}
