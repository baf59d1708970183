package no.tunet.pilot.domain;

/** What a report is: one of those on the way, or the last one, which closes the project when it is accepted. Source: the call, reporting. */
public enum ReportKind {
    STATUS,
    FINAL
}
