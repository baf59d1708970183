package no.tunet.ui;

import java.time.Instant;

/** One line of an object's history: when (real time), who, what, and details in own words (may be empty). */
public record HistoryEntry(Instant at, String who, String what, String detail) {}
