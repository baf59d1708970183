package no.tunet.pilot.domain;

import no.tunet.kernel.Reason;

/** One recorded fact in a status report: the part it belongs to, whom it is about (a municipality's name, or nothing for the project), and what. */
public record ReportFact(ReportSection section, String about, Reason what) {}
