package no.tunet.pilot.domain;

import java.time.LocalDate;

/** A report the plan promises: which one, of what kind, and the last day it is in time. */
public record ReportDue(int number, ReportKind kind, LocalDate on) {}
