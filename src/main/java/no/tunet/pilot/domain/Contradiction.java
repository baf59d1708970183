package no.tunet.pilot.domain;

import no.tunet.kernel.Reason;

/** Something in a plan that does not agree with itself: where (table and row), and what. It is shown, never silently mended, and does not stop the plan. */
public record Contradiction(String table, String row, Reason what) {}
