package no.tunet.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import no.tunet.kernel.Reason;

/** One thing that happened to an object: what, by whom (name when a colleague's), on which business day, at what instant. */
public record HistoryEntry(Reason what, Optional<String> byName, String actedAs, LocalDate on, Instant at) {}
